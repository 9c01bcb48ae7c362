// Sources: a native table of mark, citation and descriptor; the summary of the whole base in a panel below.
import {fieldNamed} from '../../../compose/exhibits.ts'
import type {DeckBox, DeckParagraph} from '../../../model/deck.ts'
import type {Row} from '../../../model/draft.ts'
import {type Body, body, type ExhibitLayout} from '../body.ts'
import type {Grid} from '../grid.ts'
import {originsOf, runsOf} from '../inline.ts'
import {lookOf} from '../look.ts'
import {panelBox} from '../panel.ts'
import {paragraph, words} from '../paragraph.ts'
import {fieldText, rowsNamed} from '../rows.ts'
import type {Setting} from '../setting.ts'
import {tableAlt, tableBoxes} from '../table.ts'

const MARKS = 74
/** What the citation takes of the rest. */
const CITATION = 444 / 790
const AIR = 12

export const sources: ExhibitLayout = (exhibit, area, setting) => {
  const rows = rowsNamed(exhibit, 'source')
  const [summary] = rowsNamed(exhibit, 'summary')
  const pagesOf = (some: readonly Row[]): readonly Body[] => {
    const grid = {
      columns: [MARKS, (area.width - MARKS) * CITATION, (area.width - MARKS) * (1 - CITATION)],
      head: headOf(exhibit.children, setting),
      rows: some.map((row) => ({cells: cellsOf(row, setting), closes: false}))
    }
    const placed = {name: 'sources', alt: tableAlt(grid), origin: originsOf(exhibit)}
    const boxes = tableBoxes(grid, area, placed, setting)
    return (some.length === 0 ? [] : boxes).map((box) => body([box]))
  }
  const pages = pagesOf(rows)
  if (summary === undefined) return pages
  const panel = panelBox('summary', fieldText(summary, 'text', 'small', setting), originsOf(summary), setting)
  const together = withPanel(pages, panel, setting.grid)
  if (together.length === pages.length || rows.length < 2) return together
  const half = Math.ceil(rows.length / 2)
  return [...pagesOf(rows.slice(0, half)), ...withPanel(pagesOf(rows.slice(half)), panel, setting.grid)]
}

/** The panel stands on the last slide, or on one of its own when even the second half of the table needs its place. */
function withPanel(pages: readonly Body[], panel: DeckBox, {body: room, bottom}: Grid): readonly Body[] {
  const last = pages.at(-1)
  const [table] = last?.boxes ?? []
  const end = table ? table.rect.y + table.rect.height : room.y
  if (last && end + AIR <= panel.rect.y) return [...pages.slice(0, -1), {...last, boxes: [...last.boxes, panel]}]
  const top = {...panel, rect: {...panel.rect, y: Math.min(room.y, bottom - panel.rect.height)}}
  return [...pages, body([top])]
}

/** A head when the draft brings words for it. */
function headOf(rows: readonly Row[], setting: Setting): readonly (readonly DeckParagraph[])[] | undefined {
  const head = rows.find((row) => row.name === 'head')
  if (!head) return undefined
  const look = {...lookOf(setting.theme, 'cell'), bold: true, color: 'second' as const}
  return ['mark', 'citation', 'descriptor'].map((name) => [words(fieldNamed(head, name), look, setting)])
}

function cellsOf(row: Row, setting: Setting): readonly (readonly DeckParagraph[])[] {
  const cell = lookOf(setting.theme, 'cell')
  const title = runsOf(fieldNamed(row, 'title'), {...cell, bold: true}, setting)
  const citation = runsOf(fieldNamed(row, 'citation'), cell, setting)
  const between = title.length > 0 && citation.length > 0
  const stop = /[.!?…)\u201D]$/.test(title.at(-1)?.text ?? '') ? '' : '.'
  const spaced = between
    ? citation.map((run, index) => (index === 0 ? {...run, text: `${stop} ${run.text}`} : run))
    : citation
  return [
    [words(fieldNamed(row, 'mark'), lookOf(setting.theme, 'marks'), setting)],
    [paragraph([...title, ...spaced], cell.spacing)],
    [words(fieldNamed(row, 'descriptor'), cell, setting)]
  ]
}
