// What we do not know: left what the sources leave open, right what they do not give.
import {fieldNamed} from '../../../compose/exhibits.ts'
import type {DeckBox, DeckParagraph, DeckText, Rect} from '../../../model/deck.ts'
import type {Exhibit, Row} from '../../../model/draft.ts'
import {type Body, body, type ExhibitLayout} from '../body.ts'
import {firstFitting, fits, heightNeeded, heightOf, RESERVE} from '../fit.ts'
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
/** A head of one line, the rule below it, and the air to the points. */
const HEAD = {height: 24, toRule: 6, air: 12}

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
  const heads = Math.max(
    HEAD.height,
    ...cols.map((column) => Math.ceil(heightNeeded(headOf(column, setting), column.width, setting)))
  )
  const down = heads + HEAD.toRule + HEAD.air
  const room = {...area, y: area.y + down, height: Math.max(0, area.height - down)}
  const paged = cols.map((column) => ({column, pages: pagesOf(column, room, setting)}))
  if (paged.some(({pages}) => pages === undefined)) return plainRows(exhibit, area, setting)
  const count = Math.max(1, ...paged.map(({pages}) => pages?.length ?? 0))
  return Array.from({length: count}, (_, index): Body => {
    const shown = paged.flatMap(({column, pages}) => {
      const page = pages?.[index]
      return page ? [{column, ...page}] : []
    })
    const boxes = shown.flatMap(({column, paragraphs, rows}) =>
      columnBoxes(column, paragraphs, rows, room, heads, setting)
    )
    return body(boxes, {cited: citationsOf(shown.map(({rows}) => rows))})
  })
}

/** The left column has marks; the right one is counted by the tool and has none. One that stands alone has all the width. */
function columnsOf(exhibit: Exhibit, setting: Setting): readonly Column[] {
  const {columns, columnX, line} = setting.grid
  const heads = rowsNamed(exhibit, 'head')
  const open = rowsNamed(exhibit, 'open')
  const absent = rowsNamed(exhibit, 'absent')
  const named = (name: string, index: number) =>
    heads.find((row) => stringOf(row, 'column') === name) ??
    (heads.some((row) => stringOf(row, 'column') !== '') ? undefined : heads[index])
  const look = (size: number) => lookOf(setting.theme, 'body', size)
  return [
    {
      name: 'open',
      head: named('open', 0),
      rows: open,
      x: columnX(1),
      width: absent.length > 0 ? columns(7) : line,
      paragraphs: (size) =>
        open.map((row) => hungParagraph(fieldNamed(row, 'text'), look(size), HANG, SPACE_AFTER, setting))
    },
    {
      name: 'absent',
      head: named('absent', 1),
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

const headOf = ({head}: Column, setting: Setting): DeckText =>
  head ? fieldText(head, 'text', 'strong', setting) : text([])

function columnBoxes(
  column: Column,
  paragraphs: readonly DeckParagraph[],
  rows: readonly Row[],
  room: Rect,
  heads: number,
  setting: Setting
): readonly DeckBox[] {
  const {name, x, width} = column
  const headText = headOf(column, setting)
  const ruleTop = room.y - HEAD.air
  const color = name === 'open' ? 'accent' : 'mid'
  return [
    ...(hasWords(headText)
      ? [textBox(`${name} head`, {x, y: ruleTop - HEAD.toRule - heads, width, height: heads}, headText)]
      : []),
    rule(`${name} rule`, x, ruleTop, width, setting.theme.deck.cardTop, color),
    textBox(name, {...room, x, width}, text(paragraphs), originsOf(rows), {placeholder: 'body'})
  ]
}
