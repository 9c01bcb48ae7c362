// A quotation large, a bar at its left, the speaker below it.
import type {Blockquote, Paragraph, PhrasingContent, RootContent} from 'mdast'
import type {Rect} from '../../../model/deck.ts'
import {type Body, body} from '../body.ts'
import {firstFitting, fits, heightNeeded} from '../fit.ts'
import {citationsOf, originsOf} from '../inline.ts'
import {lookOf} from '../look.ts'
import {rule, text, textBox, words} from '../paragraph.ts'
import {plainOf} from '../rows.ts'
import type {Setting} from '../setting.ts'

/** In points, largest first: what is set smaller than the smallest is no large quotation. */
const SIZES = [32, 30, 28, 26, 24]
const INDENT = 24
const ABOVE_SPEAKER = 14
const SPACE_AFTER = 10

/** A dash before a name. */
const SPEAKER = /^\s*[—–―-]/

/** One quotation of paragraphs, and who says it; undefined for other blocks and for words that need smaller type. */
export function quote(blocks: readonly RootContent[], area: Rect, setting: Setting): readonly Body[] | undefined {
  const parts = partsOf(blocks)
  if (parts === undefined) return undefined
  const {said, speaker} = parts
  const width = setting.grid.columns(11) - INDENT
  const below = text([words(speaker, lookOf(setting.theme, 'body'), setting)])
  const height = speaker.length === 0 ? 0 : Math.ceil(heightNeeded(below, width, setting))
  const room = {x: area.x + INDENT, y: area.y, width, height: area.height - height - ABOVE_SPEAKER}
  const made = firstFitting(
    SIZES,
    (size) =>
      text(
        said.map(({children}, index) =>
          words(children, lookOf(setting.theme, 'quote', size), setting, {
            spaceAfter: index === said.length - 1 ? 0 : SPACE_AFTER
          })
        )
      ),
    (each) => fits(each, room, setting)
  )
  if (!fits(made, room, setting)) return undefined
  const used = Math.ceil(heightNeeded(made, width, setting))
  const bar = rule('quotation bar', area.x + 1.5, area.y, 0, 3, 'accent')
  const under = {...room, y: area.y + used + ABOVE_SPEAKER, height}
  return [
    body(
      [
        {...bar, rect: {...bar.rect, height: used + (height === 0 ? 0 : ABOVE_SPEAKER + height)}},
        textBox('quotation', {...room, height: used}, made, originsOf(said)),
        ...(height === 0 ? [] : [textBox('speaker', under, below, originsOf(speaker))])
      ],
      {cited: citationsOf(blocks)}
    )
  ]
}

interface Parts {
  readonly said: readonly Paragraph[]
  readonly speaker: readonly PhrasingContent[]
}

function partsOf(blocks: readonly RootContent[]): Parts | undefined {
  const [first, after, ...more] = blocks
  if (first?.type !== 'blockquote' || more.length > 0 || (after !== undefined && !isSpeaker(after))) return undefined
  const said = paragraphsIn(first)
  const last = said?.at(-1)
  if (said === undefined || last === undefined) return undefined
  if (after !== undefined) return {said, speaker: after.children}
  if (said.length > 1 && isSpeaker(last)) return {said: said.slice(0, -1), speaker: last.children}
  return {said, speaker: []}
}

const isSpeaker = (node: RootContent): node is Paragraph =>
  node.type === 'paragraph' && SPEAKER.test(plainOf(node.children))

/** The paragraphs of a quotation that has nothing else, and no pictures or footnotes. */
function paragraphsIn({children}: Blockquote): readonly Paragraph[] | undefined {
  const plain = children.every(
    (child) => child.type === 'paragraph' && child.children.every(({type}) => !/^(?:image|footnote)/.test(type))
  )
  return plain && children.length > 0 ? (children as readonly Paragraph[]) : undefined
}
