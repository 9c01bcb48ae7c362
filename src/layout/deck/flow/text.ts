// Running text, quotations and code as parts: an atom a line.
import type {DeckBox, DeckParagraph, Rect} from '../../../model/deck.ts'
import {lineHeights, RESERVE} from '../fit.ts'
import {citationsOf, originsOf} from '../inline.ts'
import {rule, text, textBox} from '../paragraph.ts'
import type {Setting} from '../setting.ts'
import {linesFrom, wordsOfLines} from '../split.ts'
import {type Placed, paragraphCost} from './costs.ts'
import type {Item} from './items.ts'
import type {Notes} from './notes.ts'
import {type Atom, COST, type Part} from './part.ts'

export type TextItem = Extract<Item, {readonly paragraphs: unknown}>

/** What stands around the words: nothing, a bar at the left, a ground. */
interface Framing {
  readonly inset: {readonly left: number; readonly top: number; readonly right: number; readonly bottom: number}
  boxes(rect: Rect, paragraphs: readonly DeckParagraph[], items: readonly TextItem[]): readonly DeckBox[]
}
const NONE = {left: 0, top: 0, right: 0, bottom: 0}
const PANEL = {left: 16, top: 10, right: 16, bottom: 10}
const BAR = {left: 20, top: 0, right: 0, bottom: 0}
/** Of a quotation from right to left. */
const BAR_RIGHT = {left: 0, top: 0, right: 20, bottom: 0}
/** Of running words: as wide as the points of a section, ten columns of a slide of 960. */
export const READABLE = 716

const FRAMINGS: Readonly<Record<TextItem['type'], Framing>> = {
  text: {
    inset: NONE,
    boxes: (rect, paragraphs, items) => [
      textBox('text', rect, text(paragraphs), originsOf(items.map((item) => item.node)))
    ]
  },
  quote: {
    inset: BAR,
    boxes: (rect, paragraphs, items) => {
      const rtl = paragraphs[0]?.rtl === true
      const x = rtl ? rect.x + rect.width - 1.5 : rect.x + 1.5
      return [
        {...rule('quotation bar', x, rect.y, 0, 3, 'accent'), rect: {x, y: rect.y, width: 0, height: rect.height}},
        textBox(
          'quotation',
          rect,
          text(paragraphs, {inset: rtl ? BAR_RIGHT : BAR}),
          originsOf(items.map((item) => item.node))
        )
      ]
    }
  },
  code: {
    inset: PANEL,
    boxes: (rect, paragraphs, items) => [
      textBox('code', rect, text(paragraphs, {inset: PANEL}), originsOf(items.map((item) => item.node)), {fill: 'fill'})
    ]
  }
}

interface Line extends Atom {
  readonly paragraph: number
  readonly line: number
}

/** Items of one kind that follow each other, in the width of an area; lines of words are `measure` points long at most. */
export function textPart(
  items: readonly TextItem[],
  area: Rect,
  measure: number,
  notes: Notes,
  setting: Setting
): Part {
  const type = items[0]?.type ?? 'text'
  const {inset, boxes} = FRAMINGS[type]
  // Code takes all the width that there is.
  const outer = type === 'code' ? area.width : Math.min(area.width, measure)
  const width = outer - inset.left - inset.right
  const all = items.flatMap((item) => item.paragraphs.map((paragraph) => ({item, paragraph})))
  const paragraphs = all.map(({paragraph}) => paragraph)
  const height = area.height - inset.top - inset.bottom - 1
  // A paragraph is broken once, however many slides it goes over.
  const words = paragraphs.map((paragraph) => wordsOfLines(paragraph, width, setting))
  const lines = all.flatMap((_, index) => linesAt(all, index, words[index] ?? [], {width, height}, notes, setting))
  const shown = (from: number, to: number): readonly DeckParagraph[] =>
    runsOfLines(lines.slice(from, to)).map(([paragraph, first, last]) =>
      linesFrom(paragraphs[paragraph] as DeckParagraph, words[paragraph] ?? [], first, last + 1)
    )
  const itemsIn = (from: number, to: number) =>
    [...new Set(lines.slice(from, to).map((line) => all[line.paragraph]?.item))].flatMap((item) => item ?? [])
  return {
    atoms: lines,
    lead: inset.top + inset.bottom + 1,
    boxes: (from, to, rect) => {
      const set = withoutEmpty(shown(from, to))
      const x = set.every(({rtl}) => rtl) ? rect.x + Math.max(0, rect.width - outer) : rect.x
      return boxes({...rect, x, width: outer}, set, itemsIn(from, to))
    },
    cited: (from, to) => {
      const going = new Set(itemsIn(to, lines.length))
      return citationsOf(
        itemsIn(from, to)
          .filter((item) => !going.has(item))
          .map((item) => item.node)
      )
    }
  }
}

const withoutEmpty = (paragraphs: readonly DeckParagraph[]) => paragraphs.filter((each) => each.runs.length > 0)

/** Lines that follow each other in one paragraph, as its index with the first and the last of them. */
function runsOfLines(lines: readonly Line[]): readonly (readonly [paragraph: number, first: number, last: number])[] {
  const runs: [number, number, number][] = []
  for (const {paragraph, line} of lines) {
    const last = runs.at(-1)
    if (last && last[0] === paragraph) last[2] = line
    else runs.push([paragraph, line, line])
  }
  return runs
}

function linesAt(
  all: readonly Placed[],
  index: number,
  words: readonly string[],
  room: {readonly width: number; readonly height: number},
  notes: Notes,
  setting: Setting
): readonly Line[] {
  const {item, paragraph} = all[index] as Placed
  const {width} = room
  const heights = lineHeights(paragraph, width, setting).map((height) => height * (1 + RESERVE))
  return heights.map((height, line) => ({
    height,
    stretch: 0,
    space: line === 0 ? (all[index - 1]?.paragraph.spaceAfter ?? 0) : 0,
    cost: line === 0 ? paragraphCost(all, index, room.height / height) : lineCost(line, heights.length),
    notes: notes.markedIn(words[line] ?? '', item.node, room.height - height),
    paragraph: index,
    line
  }))
}

/** No line of a paragraph alone on a slide. */
const lineCost = (line: number, lines: number): number =>
  line === 1 || line === lines - 1 ? COST.alone + COST.within : COST.within
