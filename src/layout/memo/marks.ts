// Note marks among the words: after the punctuation, never after a digit or a percent sign, several as `7, 8`.
import type {Span} from '../../model/source.ts'
import type {MemoStyle} from '../../model/theme.ts'
import {noteAnchor} from './endnotes.ts'
import type {Inline, InlineStyle, Piece} from './inlines.ts'
import {inlineStyle} from './inlines.ts'
import type {Setting} from './setting.ts'
import {styleOf} from './setting.ts'

/** Keeps a mark on the line of its word; draws nothing. */
export const WORD_JOINER = '\u2060'
const NO_BREAK_SPACE = '\u00A0'
/** What the mark stands after when it follows. */
const CLOSING = /^[.,;:!?…’”)\]]+/
/** A raised number after one of these reads as a power. */
const READS_AS_POWER = /[\d%‰]$/
/** The size for which the height of a mark is given. */
const BODY_SIZE = 11

/** The pieces with their marks as stretches; a mark is a Reference that holds a Link to its note. */
export function placeMarks(
  pieces: readonly Piece[],
  style: MemoStyle,
  tag: number,
  setting: Setting
): readonly Inline[] {
  const placed: Inline[] = []
  const rest = [...pieces]
  for (let piece = rest.shift(); piece; piece = rest.shift()) {
    if (!('marks' in piece)) {
      placed.push(piece)
      continue
    }
    const numbers = [...piece.marks, ...followingMarks(rest)]
    trimEnd(placed)
    const next = rest[0]
    if (next && !('marks' in next)) {
      const closing = CLOSING.exec(next.text)?.[0] ?? ''
      if (closing) placed.push({...next, text: closing})
      const after = next.text.slice(closing.length)
      rest[0] = {...next, text: /^[\p{L}\p{N}“‘(]/u.test(after) ? ` ${after}` : after}
    }
    placed.push(...markStretches([...new Set(numbers)], placed.at(-1)?.text ?? '', piece.origin, style, tag, setting))
  }
  return placed.filter((inline) => inline.text !== '')
}

/** Takes the marks that follow at once, or after nothing but space. */
function followingMarks(rest: Piece[]): readonly number[] {
  const numbers: number[] = []
  for (;;) {
    const [first, second] = rest
    if (first && 'marks' in first) numbers.push(...first.marks)
    else if (first && !('marks' in first) && first.text.trim() === '' && second && 'marks' in second) {
      rest.shift()
      numbers.push(...second.marks)
    } else return numbers
    rest.shift()
  }
}

function trimEnd(placed: Inline[]): void {
  const last = placed.at(-1)
  if (last) placed[placed.length - 1] = {...last, text: last.text.replace(/ +$/, '')}
}

function markStretches(
  numbers: readonly number[],
  before: string,
  origin: readonly Span[],
  style: MemoStyle,
  tag: number,
  setting: Setting
): readonly Inline[] {
  const base = inlineStyle(styleOf(setting, 'noteMark'), origin)
  const raised: InlineStyle = {...base, raised: (base.raised * style.size) / BODY_SIZE}
  const reference = setting.tags.add('Reference', tag)
  const glue = READS_AS_POWER.test(before) ? NO_BREAK_SPACE : before === '' ? '' : WORD_JOINER
  return numbers.flatMap((number, index): Inline[] => [
    {text: index === 0 ? glue : `,${NO_BREAK_SPACE}`, style: {...raised, tag: reference}},
    {text: String(number), style: markStyle(number, raised, reference, setting)}
  ])
}

/** The style of the number of a note that links to it. */
export function markStyle(number: number, style: InlineStyle, parent: number, setting: Setting): InlineStyle {
  const link = setting.tags.add('Link', parent, {alt: `Note ${number}`})
  return {...style, tag: link, link: {anchor: noteAnchor(number)}, mark: number}
}
