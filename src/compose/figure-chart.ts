// Figures that may be set beside each other in one chart.
import type {PhrasingContent} from 'mdast'
import type {Figure} from '../model/briefing.ts'
import type {Exhibit} from '../model/draft.ts'
import {type Bar, chartExhibit} from './chart.ts'
import {citation, cut, own, sourced} from './cite.ts'
import {words} from './words.ts'

/** Fewer bars than this are no comparison that needs a chart. */
const FEWEST = 3
/** Of the words of two measures, the share they must have in common to be the same kind of measure. */
const ALIKE = 0.5

const LETTERS = /\p{L}{3,}/gu
const keysOf = ({measure}: Figure): ReadonlySet<string> => new Set(measure.toLowerCase().match(LETTERS) ?? [])

function alike(a: Figure, b: Figure): boolean {
  if (a.unitKey === '' || a.unitKey !== b.unitKey) return false
  const [left, right] = [keysOf(a), keysOf(b)]
  const shared = [...left].filter((key) => right.has(key)).length
  return shared > 0 && shared >= ALIKE * Math.max(left.size, right.size)
}

/**
 * The largest set of figures, at least three, with one unit and one kind of measure (at least half of the words of
 * each in common with the first) and single values without a bound: `over 14` is not a length of a bar.
 */
export function comparable(figures: readonly Figure[]): readonly Figure[] {
  const plain = figures.filter(({value, qualifier}) => typeof value === 'number' && !BOUND.test(qualifier))
  const sets = plain.map((figure) => plain.filter((other) => alike(figure, other)))
  const largest = sets.reduce<readonly Figure[]>((best, set) => (set.length > best.length ? set : best), [])
  return largest.length >= FEWEST && new Set(largest.map(nameOf)).size === largest.length ? largest : []
}

const BOUND = /\b(?:over|under|more|less|fewer|least|most|above|below|up to)\b/i

/** What tells one bar from the others: when, if that is given, else what is measured. */
const nameOf = ({measure, period}: Figure): string => [measure, period].filter((part) => part !== '').join(', ')

/** The figures as bars, in their order. */
export function figureChart(figures: readonly Figure[]): Exhibit {
  const bars = figures.map((figure): Bar => {
    const [sentence] = figure.evidence
    const about =
      figure.qualifier === '' ? [] : [own(words.aside), ...cut(figure.qualifier, sentence), own(words.asideEnd)]
    return {name: [sourced(nameOf(figure), [sentence.span]), ...about], values: [figure.value as number]}
  })
  const [first] = figures
  const unit: PhrasingContent[] = first === undefined ? [] : cut(first.unit, first.evidence[0])
  return chartExhibit({
    form: 'bar',
    unit,
    source: [citation(figures.flatMap(({evidence}) => evidence))],
    series: [''],
    decimals: Math.max(0, ...figures.map(({number}) => decimalsOf(number))),
    highlight: undefined,
    bars
  })
}

/** Digits after the decimal point of a number as printed. */
export const decimalsOf = (printed: string): number => /\.(\d+)/.exec(printed)?.[1]?.length ?? 0
