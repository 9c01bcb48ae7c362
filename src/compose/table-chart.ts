// A table of numbers as a chart, where a chart shows it better.
import type {PhrasingContent} from 'mdast'
import type {BriefTable} from '../model/briefing.ts'
import type {Exhibit} from '../model/draft.ts'
import {type Chart, chartExhibit} from './chart.ts'
import {citation, cut, own, sourced} from './cite.ts'
import {decimalsOf} from './figure-chart.ts'
import {direction, timeAxis} from './time-axis.ts'
import {words} from './words.ts'

/** Fewer rows are read faster as a table; more bars do not fit on a slide, more points not on a line with names below. */
const ROWS = {least: 3, bars: 8, points: 24}
/** Two series can be told apart without a legend. */
const SERIES = 2
/** Up to so many points in time are columns; more are a line. */
const COLUMNS = 6

/** A sum or a mean among its parts is no bar like the others. */
const AGGREGATE = /^(?:total|all|sum|average|mean|median|overall|combined)\b/i

/** A table as its chart sees it: cells, the numbers in them, and the unit of each column. */
export type NumberTable = Pick<BriefTable, 'caption' | 'header' | 'rows' | 'numbers' | 'units'>

const namesOf = ({rows}: Pick<NumberTable, 'rows'>): readonly string[] => rows.map((cells) => cells[0] ?? '')

/** Why a table is no chart, as a clause; undefined when it is one. */
export function whyNoChart(table: NumberTable): string | undefined {
  const {header, rows, numbers, units} = table
  const series = header.length - 1
  const names = namesOf(table)
  const total = names.find((name) => AGGREGATE.test(name))
  const time = timeAxis(names)
  const most = time ? ROWS.points : ROWS.bars
  if (rows.length < ROWS.least) return `it has fewer than ${ROWS.least} rows`
  if (rows.length > most) return `it has more than ${most} rows`
  if (series < 1) return 'it has one column'
  if (series > SERIES) return `it has more than ${SERIES} columns of numbers`
  if (rows.some((cells) => cells.length !== header.length)) return 'its rows differ in length'
  if (names.some((name) => name === '')) return 'a row has no name'
  if (new Set(names).size !== names.length) return 'two rows have one name'
  if (total !== undefined) return `the row “${total}” is no part like the others`
  if (time && direction(time) === 'mixed') return 'its points in time do not follow each other'
  if (time && !time.even && rows.length > COLUMNS) return 'its points in time do not stand evenly, and a line would lie'
  if (!time && numbers.some((cells) => cells[0] !== undefined)) return 'its first column has numbers and no names'
  if (numbers.some((cells) => cells.slice(1).some((number) => number === undefined))) return 'a cell is not one number'
  if (new Set(units.slice(1)).size !== 1) return 'its columns have different units'
  return undefined
}

/**
 * True when the table has one column of categories and one or two of numbers in one unit, with three to eight rows, or
 * up to 24 points in time that follow each other. A line is drawn only between points that stand evenly.
 */
export const isChartable = (table: NumberTable): boolean => whyNoChart(table) === undefined

/** The chart of a table that `isChartable`. The bar that `title` names is the one in the accent colour. */
export function tableChart(table: BriefTable, title: string): Exhibit {
  const {evidence} = table
  return chartOf(table, title, {
    name: (text) => [sourced(text, [evidence.span])],
    unit: unitLine(table),
    source: [citation([evidence])]
  })
}

/** The words of a chart as the draft has them. */
interface Said {
  name(text: string): readonly PhrasingContent[]
  readonly unit: readonly PhrasingContent[]
  readonly source: readonly PhrasingContent[]
  readonly form?: Chart['form']
}

/** Lines over time, columns for a few points in time, bars for all else; names without an order stand by size. */
export function chartOf(table: NumberTable, title: string, said: Said): Exhibit {
  const {header, rows, numbers} = table
  const time = timeAxis(namesOf(table))
  const order = rows.map((_, index) => index)
  if (time && direction(time) === 'falling') order.reverse()
  // Names with an order of their own, such as `18–30`, keep it; others stand by size.
  const ordinal = time !== undefined || rows.some((cells) => /^\D{0,2}\d/.test(cells[0] ?? ''))
  if (!ordinal) order.sort((a, b) => (numbers[b]?.[1] ?? 0) - (numbers[a]?.[1] ?? 0) || a - b)
  const named = order.findIndex((index) => names(title, rows[index]?.[0] ?? ''))
  return chartExhibit({
    form: said.form ?? (time ? (rows.length > COLUMNS ? 'line' : 'column') : 'bar'),
    unit: said.unit,
    source: said.source,
    series: header.slice(1),
    decimals: Math.max(0, ...rows.flatMap((cells) => cells.slice(1).map(decimalsOf))),
    highlight: named < 0 ? undefined : named,
    bars: order.map((index) => ({name: said.name(rows[index]?.[0] ?? ''), values: numbers[index]?.slice(1) ?? []}))
  })
}

/** Whether a title has the name in it, as whole words. */
function names(title: string, name: string): boolean {
  const at = title.toLowerCase().indexOf(name.toLowerCase())
  const letter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character)
  return at >= 0 && !letter(title.charAt(at - 1)) && !letter(title.charAt(at + name.length))
}

/** Caption, and the unit where the caption does not have it: `Vehicles a day on the bridge, thousands`. */
function unitLine({caption, header, units, evidence}: BriefTable): PhrasingContent[] {
  const unit = units[1] ?? ''
  const parts = caption === '' && header.length === 2 ? [header[1] ?? ''] : [caption]
  if (unit !== '' && !parts.some((part) => part.toLowerCase().includes(unit.toLowerCase()))) parts.push(unit)
  return parts
    .filter((part) => part !== '')
    .flatMap((part, index) => [...(index === 0 ? [] : [own(words.comma)]), ...cut(part, evidence)])
}
