// Judgements with their likelihood words against a yardstick: the rows that slides and memo have in common.

import {type YardstickBand, yardsticks} from '../lexicon/yardsticks.ts'
import type {Briefing, Judgement} from '../model/briefing.ts'
import type {Row} from '../model/draft.ts'
import {claimWords, own, sourced} from './cite.ts'
import {row} from './exhibits.ts'
import {words} from './words.ts'

/** Where a judgement stands on the yardstick of the briefing, from 0 at the low end; -1 when its word is not on it. */
export function bandOf(judgement: Judgement, briefing: Briefing): number {
  const {band} = judgement
  if (band === undefined) return -1
  const bands: readonly YardstickBand[] = yardsticks[briefing.yardstick].bands
  return bands.findIndex(({label, also}) => label === band.label || (also !== '' && also === band.label))
}

/** From high to low, then those off the scale; otherwise in their order. */
export const byBand = (judgements: readonly Judgement[], briefing: Briefing): readonly Judgement[] =>
  judgements.toSorted((a, b) => bandOf(b, briefing) - bandOf(a, briefing))

/** The judgements but for the one that is the bottom line: nothing is said twice. */
export const otherJudgements = (briefing: Briefing): readonly Judgement[] =>
  byBand(
    briefing.outlook.items.filter(({claim}) => claim.id !== briefing.bottomLine?.claim.id),
    briefing
  )

export function judgementRow(judgement: Judgement, briefing: Briefing): Row {
  const band = bandOf(judgement, briefing)
  const word = sourced(judgement.word, [judgement.claim.evidence[0].span])
  const marked = band >= 0 ? [word] : [own(words.openQuote), word, own(words.closeQuote)]
  return row('judgement', {word: marked, text: claimWords(judgement.claim)}, {onScale: band >= 0, band})
}

/** The whole scale; `used` where one of the judgements stands. */
export const bandRows = (judgements: readonly Judgement[], briefing: Briefing): Row[] =>
  yardsticks[briefing.yardstick].bands.map((band, index) =>
    row(
      'band',
      {word: band.label, range: words.percent(band.range)},
      {used: judgements.some((judgement) => bandOf(judgement, briefing) === index)}
    )
  )

/** What a reader must know of the scale, and whether the sources state their confidence. */
export function scaleNote(judgements: readonly Judgement[], briefing: Briefing): Row {
  const yardstick = yardsticks[briefing.yardstick]
  const off = [...new Set(judgements.filter((j) => bandOf(j, briefing) < 0).map(({word}) => word.toLowerCase()))]
  const silent = new Set(briefing.absences.flatMap((absence) => (absence.what === 'confidence' ? absence.sources : [])))
  const without = [...new Set(judgements.map(({claim}) => claim.evidence[0].source))].filter((n) => silent.has(n))
  const sentences = [
    words.scaleNote(yardstick.name),
    ...(off.length === 0 ? [] : [words.offScaleNote(off)]),
    ...(without.length === 0 ? [] : [words.noneStatesConfidence(without.toSorted((a, b) => a - b))])
  ]
  return row('note', {text: sentences.join(' ')})
}

/** `Likely: 55–80 percent on the scale of ICD 203 (2015). The source states no confidence.` */
export function likelihoodLine(judgement: Judgement, briefing: Briefing): string {
  const yardstick = yardsticks[briefing.yardstick]
  const band = yardstick.bands[bandOf(judgement, briefing)]
  const scale =
    band === undefined
      ? words.offScale(judgement.word, yardstick.name)
      : words.likelihood(judgement.word, band.range, yardstick.name)
  const source = judgement.claim.evidence[0].source
  const silent = briefing.absences.some(
    ({what, ...rest}) => what === 'confidence' && 'sources' in rest && rest.sources.includes(source)
  )
  return silent ? `${scale} ${words.noConfidence}` : scale
}
