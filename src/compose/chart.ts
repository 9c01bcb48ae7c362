// A chart as an exhibit.
import type {PhrasingContent} from 'mdast'
import type {Exhibit} from '../model/draft.ts'
import {exhibit, row} from './exhibits.ts'

export interface Bar {
  readonly name: readonly PhrasingContent[]
  /** One a series; undefined where the source gives none. */
  readonly values: readonly (number | undefined)[]
}

export interface Chart {
  readonly form: 'bar' | 'column' | 'line'
  /** Measure, unit, period. */
  readonly unit: readonly PhrasingContent[]
  readonly source: readonly PhrasingContent[]
  /** Names, at most three. */
  readonly series: readonly string[]
  readonly decimals: number
  /** Index of the bar that the title names. */
  readonly highlight: number | undefined
  readonly bars: readonly Bar[]
}

export function chartExhibit({form, unit, source, series, decimals, highlight, bars}: Chart): Exhibit {
  const names = Object.fromEntries(series.map((name, index) => [`series${index}`, name]))
  const named = highlight === undefined ? {} : {highlight}
  return exhibit('chart', [
    row('caption', {unit, source}, {form, ...named, ...names, decimals}),
    ...bars.map(({name, values}) => {
      const given = values.flatMap((value, index) => (value === undefined ? [] : [[`value${index}`, value] as const]))
      return row('bar', {name}, Object.fromEntries(given))
    })
  ])
}
