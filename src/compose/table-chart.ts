// A table of numbers as a chart, where a chart shows it better.
import type {PhrasingContent} from 'mdast'
import type {BriefTable} from '../model/briefing.ts'
import type {Exhibit} from '../model/draft.ts'
import {chartExhibit} from './chart.ts'
import {citation, cut, own, sourced} from './cite.ts'
import {decimalsOf} from './figure-chart.ts'
import {direction, type TimeAxis, timeAxis} from './time-axis.ts'
import {words} from './words.ts'

/** Fewer rows are read faster as a table; more bars do not fit on a slide, more points not on a line with names below. */
const ROWS = {least: 3, bars: 8, points: 24}
/** Two series can be told apart without a legend. */
const SERIES = 2
/** Up to so many points in time are columns; more are a line. */
const COLUMNS = 6

/** A sum or a mean among its parts is no bar like the others. */
const AGGREGATE = /^(?:total|all|sum|average|mean|median|overall|combined)\b/i

/**
 * True when the table has one column of categories and one or two of numbers in one unit, with three to eight rows, or
 * up to 24 points in time that follow each other. A line is drawn only between points that stand evenly.
 */
export function isChartable({header, rows, numbers, units}: BriefTable): boolean {
  const series = header.length - 1
  if (rows.length < ROWS.least || series < 1 || series > SERIES || rows.some((cells) => cells.length !== header.length))
    return false
  const names = rows.map((cells) => cells[0] ?? '')
  if (new Set(names).size !== names.length || names.some((name) => name === '' || AGGREGATE.test(name))) return false
  const time = timeAxis(names)
  if (time ? !followsIn(time, rows.length) : rows.length > ROWS.bars) return false
  if (!time && numbers.some((cells) => cells[0] !== undefined)) return false
  return (
    numbers.every((cells) => cells.slice(1).every((number) => number !== undefined)) &&
    new Set(units.slice(1)).size === 1
  )
}

const followsIn = (time: TimeAxis, points: number): boolean =>
  points <= ROWS.points && direction(time) !== 'mixed' && (points <= COLUMNS || time.even)

/** The chart of a table that `isChartable`. The bar that `title` names is the one in the accent colour. */
export function tableChart(table: BriefTable, title: string): Exhibit {
  const {header, rows, numbers, evidence} = table
  const time = timeAxis(rows.map((cells) => cells[0] ?? ''))
  const order = rows.map((_, index) => index)
  if (time && direction(time) === 'falling') order.reverse()
  // Names with an order of their own, such as `18–30`, keep it; others stand by size.
  const ordinal = time !== undefined || rows.some((cells) => /^\D{0,2}\d/.test(cells[0] ?? ''))
  if (!ordinal) order.sort((a, b) => (numbers[b]?.[1] ?? 0) - (numbers[a]?.[1] ?? 0) || a - b)
  const named = order.findIndex((index) => names(title, rows[index]?.[0] ?? ''))
  return chartExhibit({
    form: time ? (rows.length > COLUMNS ? 'line' : 'column') : 'bar',
    unit: unitLine(table),
    source: [citation([evidence])],
    series: header.slice(1),
    decimals: Math.max(0, ...rows.flatMap((cells) => cells.slice(1).map(decimalsOf))),
    highlight: named < 0 ? undefined : named,
    bars: order.map((index) => ({
      name: [sourced(rows[index]?.[0] ?? '', [evidence.span])],
      values: numbers[index]?.slice(1) ?? []
    }))
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
