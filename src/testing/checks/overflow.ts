// Whether text leaves its box, its slide or its page; measured again here, without the reserve that the layout keeps.

import {breakLines} from '../../layout/lines.ts'
import type {Measure} from '../../layout/measure.ts'
import type {Deck, DeckBox, DeckParagraph, DeckText, Rect, Slide} from '../../model/deck.ts'
import type {Memo, MemoItem} from '../../model/memo.ts'
import type {Theme} from '../../model/theme.ts'
import {textsIn, wordsOfBox} from './slides.ts'

/** Rounding, in points. */
const EPSILON = 0.5

const OTHER = 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf'
/** Part of a square that a character of no font takes at the least. */
const LACKING = 0.5

const fontOf = (theme: Theme, {face, bold}: {readonly face: string; readonly bold: boolean}): string => {
  if (face === 'mono') return 'dejavu-fonts-ttf/ttf/DejaVuSansMono.ttf'
  const family = face === 'head' ? theme.deck.head : theme.deck.body
  return bold ? family.bold : family.regular
}

/** What a font lacks is drawn by another; what both lack is counted as narrow, so that only what surely leaves is found. */
function widthOf(text: string, font: string, size: number, measure: Measure): number {
  const has = (file: string, character: string) => measure.has(file, character.codePointAt(0) ?? 0)
  const lacking = [...text].filter((character) => !has(font, character))
  if (lacking.length === 0) return measure.width(text, font, size)
  const own = [...text].filter((character) => has(font, character)).join('')
  const other = lacking.filter((character) => has(OTHER, character)).join('')
  const rest = lacking.length - [...other].length
  return measure.width(own, font, size) + measure.width(other, OTHER, size) + rest * size * LACKING
}

function heightOfParagraph(paragraph: DeckParagraph, width: number, theme: Theme, measure: Measure): number {
  const tab = paragraph.runs.findIndex(({text}) => text.includes('\t'))
  const runs = paragraph.runs.slice(tab + 1)
  const room = width - paragraph.indent
  const lines = breakLines(
    runs.map((run) => ({text: run.text, style: run})),
    (text, run) => widthOf(text, fontOf(theme, run), run.size, measure),
    (line) => (line === 0 && tab < 0 && paragraph.bullet === 'none' ? room - paragraph.hang : room)
  )
  const lineOf = (run: DeckParagraph['runs'][number]) => run.size * measure.metrics(fontOf(theme, run)).line
  const empty = Math.max(0, ...paragraph.runs.map(lineOf))
  const heights = lines.map(({stretches}) =>
    stretches.length === 0 ? empty : Math.max(...stretches.map(({style}) => lineOf(style)))
  )
  return heights.reduce((sum, height) => sum + height, 0) * (paragraph.spacing / 100)
}

function heightOfText({paragraphs, inset}: DeckText, width: number, theme: Theme, measure: Measure): number {
  const inner = width - inset.left - inset.right
  const heights = paragraphs.map((one) => heightOfParagraph(one, inner, theme, measure) + one.spaceAfter)
  return (
    heights.reduce((sum, height) => sum + height, 0) - (paragraphs.at(-1)?.spaceAfter ?? 0) + inset.top + inset.bottom
  )
}

/** Text that is higher than its box. */
function overfull(box: DeckBox, theme: Theme, measure: Measure): boolean {
  if (box.type === 'text') return heightOfText(box.text, box.rect.width, theme, measure) > box.rect.height + EPSILON
  if (box.type !== 'table') return false
  const tooHigh = box.rows.some(({cells, height}) =>
    cells.some(({text}, column) => heightOfText(text, box.columns[column] ?? 0, theme, measure) > height + EPSILON)
  )
  return tooHigh || box.rows.reduce((sum, {height}) => sum + height, 0) > box.rect.height + EPSILON
}

const leaves = ({x, y, width, height}: Rect, room: {readonly width: number; readonly height: number}): boolean =>
  x < -EPSILON || y < -EPSILON || x + width > room.width + EPSILON || y + height > room.height + EPSILON

const sizesIn = (box: DeckBox): readonly number[] =>
  textsIn(box).flatMap(({paragraphs}) => paragraphs.flatMap(({runs}) => runs.map(({size}) => size)))

/** Boxes of text that lie over one another. */
function crossed(slide: Slide): readonly string[] {
  const boxes = slide.boxes.filter((box) => box.type !== 'line' && box.type !== 'shape' && wordsOfBox(box) !== '')
  return boxes.flatMap(({name, rect: a}, index) =>
    boxes
      .slice(index + 1)
      .filter(({rect: b}) => Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > EPSILON)
      .filter(({rect: b}) => Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > EPSILON)
      .map((other) => `“${name}” lies over “${other.name}”`)
  )
}

/** What does not fit in a deck, in words; [] when all does. */
export function deckOverflow(deck: Deck, measure: Measure): readonly string[] {
  const smallest = Math.min(...Object.values(deck.theme.deck.styles).map(({floor}) => floor))
  return deck.slides.flatMap((slide, index) => [
    ...slide.boxes.flatMap((box) => {
      const place = `slide ${index + 1}, ${box.name}: `
      const faults: string[] = []
      if (leaves(box.rect, deck.size)) faults.push(`${place}leaves the slide`)
      if (overfull(box, deck.theme, measure)) faults.push(`${place}leaves its box: ${wordsOfBox(box)}`)
      if (sizesIn(box).some((size) => size < smallest)) faults.push(`${place}is smaller than ${smallest} points`)
      return faults
    }),
    ...crossed(slide).map((fault) => `slide ${index + 1}: ${fault}`)
  ])
}

const extentOf = (item: MemoItem): Rect | undefined => {
  if (item.type !== 'line') return undefined
  const right = Math.max(0, ...item.runs.map(({x, width}) => x + width))
  const size = Math.max(0, ...item.runs.map((run) => run.size))
  return {x: item.x, y: item.baseline - size, width: right, height: size * 1.3}
}

/** Lines that leave the type area of a memo's page at the right, or the page anywhere. */
export const memoOverflow = (memo: Memo): readonly string[] =>
  memo.pages.flatMap(({items, size}, page) =>
    items.flatMap((item) => {
      const extent = extentOf(item)
      if (extent === undefined || item.type !== 'line') return []
      const words = item.runs.map(({text}) => text).join('')
      const edge = size.width - memo.theme.memo.page.right
      const over = extent.x + extent.width > edge + EPSILON || leaves(extent, size)
      return over ? [`page ${page + 1}: “${words}”`] : []
    })
  )
