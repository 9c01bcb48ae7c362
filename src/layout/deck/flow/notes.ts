// Footnotes: at the foot of the slide that has their first mark.
import type {Nodes} from 'mdast'
import type {DeckBox, DeckParagraph, Rect} from '../../../model/deck.ts'
import {heightOf, RESERVE} from '../fit.ts'
import {originsOf, run, superscript} from '../inline.ts'
import {lookOf} from '../look.ts'
import {paragraph, rule, text, textBox} from '../paragraph.ts'
import type {Setting} from '../setting.ts'
import {footnoteParagraphs} from './paragraphs.ts'

/** From the body to the line above the notes, and from there to the notes. */
const ABOVE = {rule: 10, words: 8}
/** Notes take at most this part of a body; longer ones are the last paragraphs of their run of slides. */
const SHARE = 0.4
/** In columns of the grid. */
const RULE_SPAN = 3

export interface Notes {
  /** The notes whose first mark stands in words of a node, with those that they mark themselves, as far as they have room. */
  markedIn(words: string, node: unknown, room: number): readonly string[]
  /** Those of some notes that are at no foot yet, with those that they mark themselves, as far as they have room. */
  placed(identifiers: readonly string[], room: number): readonly string[]
  /** Height of some notes with the line above them; 0 for none. */
  height(identifiers: readonly string[]): number
  /** The notes at the foot of an area. */
  boxes(identifiers: readonly string[], area: Rect): readonly DeckBox[]
  /** The notes of a text that are at no foot: too long, or without a mark among the words that are shown. */
  rest(nodes: readonly Nodes[]): readonly (readonly DeckParagraph[])[]
}

/** The footnotes of a run of slides. */
export function notesFor(area: Rect, setting: Setting): Notes {
  const {footnotes} = setting
  const done = new Set<string>()
  const paragraphs = (identifier: string) => paragraphsOfNote(identifier, setting)
  const height = (identifiers: readonly string[]): number =>
    identifiers.length === 0
      ? 0
      : ABOVE.rule +
        ABOVE.words +
        Math.ceil(heightOf(identifiers.flatMap(paragraphs), area.width, setting) * (1 + RESERVE))
  const take = (onto: string[], identifier: string, room: number): void => {
    if (done.has(identifier) || !footnotes.has(identifier) || height([...onto, identifier]) > room) return
    done.add(identifier)
    onto.push(identifier)
    for (const next of marksIn(footnotes.get(identifier)?.definition)) take(onto, next, room)
  }
  const placed = (identifiers: readonly string[], room: number): readonly string[] => {
    const taken: string[] = []
    for (const identifier of identifiers) take(taken, identifier, Math.min(room, area.height * SHARE))
    return taken
  }
  return {
    markedIn: (words, node, room) => {
      const marks = footnotes.size === 0 ? [] : marksIn(node)
      return marks.length === 0
        ? marks
        : placed(
            marks.filter((identifier) => hasMark(words, footnotes.get(identifier)?.number)),
            room
          )
    },
    placed,
    height,
    boxes: (identifiers, {x, y, width, height: room}) => {
      if (identifiers.length === 0) return []
      const needed = height(identifiers)
      const top = y + room - needed
      const origin = originsOf(identifiers.map((identifier) => footnotes.get(identifier)?.definition))
      const place = {x, y: top + ABOVE.rule + ABOVE.words, width, height: needed - ABOVE.rule - ABOVE.words}
      return [
        rule('footnote rule', x, top + ABOVE.rule, setting.grid.columns(RULE_SPAN), 0.75, 'rule'),
        textBox('footnotes', place, text(identifiers.flatMap(paragraphs)), origin)
      ]
    },
    rest: (nodes) => {
      const rest: string[] = []
      const visit = (identifier: string): void => {
        if (done.has(identifier) || !footnotes.has(identifier)) return
        done.add(identifier)
        rest.push(identifier)
        marksIn(footnotes.get(identifier)?.definition).forEach(visit)
      }
      marksIn(nodes).forEach(visit)
      for (const identifier of done) marksIn(footnotes.get(identifier)?.definition).forEach(visit)
      return rest.map(paragraphs)
    }
  }
}

/** The number in front of the note's own words. */
function paragraphsOfNote(identifier: string, setting: Setting): readonly DeckParagraph[] {
  const note = setting.footnotes.get(identifier)
  if (note === undefined) return []
  const look = lookOf(setting.theme, 'meta')
  const number = run(`${superscript(note.number)}\u00A0`, look)
  const [first, ...others] = footnoteParagraphs(note.definition.children, look, setting)
  if (first === undefined || first.bullet !== 'none' || first.runs[0]?.face === 'mono')
    return [paragraph([number], look.spacing), ...(first ? [first] : []), ...others]
  return [{...first, runs: [number, ...first.runs]}, ...others]
}

/** Identifiers of the footnotes that are marked in a tree, in order, each once. */
export function marksIn(node: unknown): readonly string[] {
  const found = new Set<string>()
  const visit = (each: unknown): void => {
    const {type, identifier, children} = (each ?? {}) as {
      type?: string
      identifier?: string
      children?: readonly unknown[]
    }
    if (type === 'footnoteReference' && identifier !== undefined) found.add(identifier)
    for (const child of children ?? []) visit(child)
  }
  if (Array.isArray(node)) for (const each of node) visit(each)
  else visit(node)
  return [...found]
}

const hasMark = (words: string, number: number | undefined): boolean =>
  number !== undefined && new RegExp(`(?<![⁰¹²³⁴-⁹])${superscript(number)}(?![⁰¹²³⁴-⁹])`).test(words)
