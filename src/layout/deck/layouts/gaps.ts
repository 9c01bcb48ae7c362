// What we do not know: left what the sources leave open, right what they do not give.
import {fieldNamed} from '../../../compose/exhibits.ts'
import type {DeckBox, DeckParagraph, Rect} from '../../../model/deck.ts'
import type {Exhibit, Row} from '../../../model/draft.ts'
import {type Body, body, type ExhibitLayout} from '../body.ts'
import {firstFitting, fits, heightOf, RESERVE} from '../fit.ts'
import {citationsOf, originsOf} from '../inline.ts'
import {lookOf, sizesOf} from '../look.ts'
import {hasWords, rule, text, textBox, words} from '../paragraph.ts'
import {fieldText, rowsNamed, stringOf} from '../rows.ts'
import type {Setting} from '../setting.ts'
import {pageRows} from '../split.ts'
import {plainRows} from './plain-rows.ts'
import {hungParagraph} from './points.ts'

const HANG = 50
const SPACE_AFTER = 12
const MOST_POINTS = 5
/** Head and its rule stand above the points. */
const HEAD = 42

interface Column {
  readonly name: 'open' | 'absent'
  readonly head: Row | undefined
  readonly rows: readonly Row[]
  readonly x: number
  readonly width: number
  paragraphs(size: number): readonly DeckParagraph[]
}

export const gaps: ExhibitLayout = (exhibit, area, setting) => {
  const cols = columnsOf(exhibit, setting).filter((column) => column.rows.length > 0)
  const room = {...area, y: area.y + HEAD, height: area.height - HEAD}
  const paged = cols.map((column) => ({column, pages: pagesOf(column, room, setting)}))
  if (paged.some(({pages}) => pages === undefined)) return plainRows(exhibit, area, setting)
  const count = Math.max(1, ...paged.map(({pages}) => pages?.length ?? 0))
  return Array.from({length: count}, (_, index): Body => {
    const shown = paged.flatMap(({column, pages}) => {
      const page = pages?.[index]
      return page ? [{column, ...page}] : []
    })
    const boxes = shown.flatMap(({column, paragraphs, rows}) => columnBoxes(column, paragraphs, rows, area, setting))
    return body(boxes, {cited: citationsOf(shown.map(({rows}) => rows))})
  })
}

/** The left column has marks; the right one is counted by the tool and has none. One that stands alone has all the width. */
function columnsOf(exhibit: Exhibit, setting: Setting): readonly Column[] {
  const {columns, columnX, line} = setting.grid
  const heads = rowsNamed(exhibit, 'head')
  const open = rowsNamed(exhibit, 'open')
  const absent = rowsNamed(exhibit, 'absent')
  const headOf = (name: string, index: number) =>
    heads.find((row) => stringOf(row, 'column') === name) ??
    (heads.some((row) => stringOf(row, 'column') !== '') ? undefined : heads[index])
  const look = (size: number) => lookOf(setting.theme, 'body', size)
  return [
    {
      name: 'open',
      head: headOf('open', 0),
      rows: open,
      x: columnX(1),
      width: absent.length > 0 ? columns(7) : line,
      paragraphs: (size) =>
        open.map((row) => hungParagraph(fieldNamed(row, 'text'), look(size), HANG, SPACE_AFTER, setting))
    },
    {
      name: 'absent',
      head: headOf('absent', 1),
      rows: absent,
      x: open.length > 0 ? columnX(9) : columnX(1),
      width: open.length > 0 ? columns(4) : line,
      paragraphs: (size) =>
        absent.map((row) => words(fieldNamed(row, 'text'), look(size), setting, {spaceAfter: SPACE_AFTER}))
    }
  ]
}

interface ColumnPage {
  readonly paragraphs: readonly DeckParagraph[]
  readonly rows: readonly Row[]
}

function pagesOf(column: Column, room: Rect, setting: Setting): readonly ColumnPage[] | undefined {
  const rect = {...room, width: column.width}
  const paragraphs = firstFitting(
    sizesOf(setting.theme, 'body'),
    (size) => column.paragraphs(size),
    (each) => each.length <= MOST_POINTS && fits(text(each), rect, setting)
  )
  const heights = paragraphs.map((each) => heightOf([each], rect.width, setting) * (1 + RESERVE))
  if (heights.some((height) => height > rect.height)) return undefined
  return pageRows(heights, SPACE_AFTER, rect.height, MOST_POINTS).map((page) => ({
    paragraphs: page.flatMap((index) => paragraphs[index] ?? []),
    rows: page.flatMap((index) => column.rows[index] ?? [])
  }))
}

function columnBoxes(
  column: Column,
  paragraphs: readonly DeckParagraph[],
  rows: readonly Row[],
  area: Rect,
  setting: Setting
): readonly DeckBox[] {
  const {name, head, x, width} = column
  const headText = head ? fieldText(head, 'text', 'strong', setting) : text([])
  const color = name === 'open' ? 'accent' : 'mid'
  return [
    ...(hasWords(headText) ? [textBox(`${name} head`, {x, y: area.y, width, height: 24}, headText)] : []),
    rule(`${name} rule`, x, area.y + 30, width, setting.theme.deck.cardTop, color),
    textBox(name, {x, y: area.y + HEAD, width, height: area.height - HEAD}, text(paragraphs), originsOf(rows))
  ]
}
