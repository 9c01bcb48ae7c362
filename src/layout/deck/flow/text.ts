// Running text, quotations and code, split between paragraphs, or within one that is longer than a slide.
import type {DeckBox, DeckParagraph, Rect} from '../../../model/deck.ts'
import {heightOf, RESERVE} from '../fit.ts'
import {citationsOf, originsOf} from '../inline.ts'
import {rule, text, textBox} from '../paragraph.ts'
import type {Setting} from '../setting.ts'
import {countFitting, splitParagraph} from '../split.ts'
import type {Item} from './items.ts'
import {isEmpty, place, roomOf, type Stack, turn} from './stack.ts'

type TextItem = Extract<Item, {readonly paragraphs: unknown}>
interface Piece {
  readonly paragraph: DeckParagraph
  readonly item: TextItem
  /** A head stays with what it heads. */
  readonly keeps: boolean
}

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

/** Places items of one kind that follow each other. */
export function placeText(stack: Stack, items: readonly TextItem[], setting: Setting): void {
  const [first] = items
  if (first === undefined) return
  const framing = FRAMINGS[first.type]
  let left: readonly Piece[] = items.flatMap((item) =>
    item.paragraphs.map((paragraph) => ({paragraph, item, keeps: item.keeps}))
  )
  while (left.length > 0) {
    const area = roomOf(stack)
    const {left: before, right, top, bottom} = framing.inset
    const width = area.width - before - right
    const height = area.height - top - bottom
    const [now, rest] = take(left, width, height, isEmpty(stack), setting)
    if (now.length > 0) {
      const paragraphs = now.map((piece) => piece.paragraph)
      const used = Math.min(height, Math.ceil(heightOf(paragraphs, width, setting) * (1 + RESERVE)))
      const shown = [...new Set(now.map((piece) => piece.item))]
      const rect = {...area, height: used + top + bottom}
      const cited = rest.some((piece) => shown.includes(piece.item)) ? [] : citationsOf(shown.map((item) => item.node))
      place(stack, framing.boxes(rect, paragraphs, shown), cited, rect.y + rect.height)
    }
    left = rest
    if (left.length > 0) turn(stack)
  }
}

/** What of the pieces stands in a height, and what goes on; on an empty slide it is never nothing. */
function take(
  pieces: readonly Piece[],
  width: number,
  height: number,
  must: boolean,
  setting: Setting
): readonly [readonly Piece[], readonly Piece[]] {
  const paragraphs = pieces.map((piece) => piece.paragraph)
  let count = countFitting(paragraphs, width, height, setting)
  if (count === pieces.length) return [pieces, []]
  if (count > 2 && pieces.length - count === 1) count--
  while (count > 0 && pieces[count - 1]?.keeps) count--
  if (count > 0) return [pieces.slice(0, count), pieces.slice(count)]
  if (!must) return [[], pieces]
  return splitFirst(pieces, width, height, setting)
}

function splitFirst(
  pieces: readonly Piece[],
  width: number,
  height: number,
  setting: Setting
): readonly [readonly Piece[], readonly Piece[]] {
  const [first, ...others] = pieces as [Piece, ...Piece[]]
  const parts = splitParagraph(first.paragraph, width, height, setting)
  if (parts === undefined) return [[first], others]
  const [head, rest] = parts
  if (head === undefined) return [[first], others]
  return [[{...first, paragraph: head}], [{...first, paragraph: rest}, ...others]]
}
