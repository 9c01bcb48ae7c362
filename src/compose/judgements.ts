// Judgements with their likelihood words against a yardstick: the rows that slides and memo have in common.

import type {PhrasingContent, Root} from 'mdast'
import {type YardstickBand, yardsticks} from '../lexicon/yardsticks.ts'
import type {Briefing, Judgement} from '../model/briefing.ts'
import type {Row} from '../model/draft.ts'
import type {DirectiveContext, Shape} from '../model/stages.ts'
import {besideTitle} from './beside-title.ts'
import {claimWords, own, running, sourced} from './cite.ts'
import {exhibit, row} from './exhibits.ts'
import {first} from './max.ts'
import {nothing} from './nothing.ts'
import {notesOf} from './speaker-notes.ts'
import {capital, words} from './words.ts'

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
const otherJudgements = (briefing: Briefing, shape: Shape): readonly Judgement[] =>
  byBand(
    besideTitle(briefing.outlook, ({claim}) => claim, shape).filter(
      ({claim}) => claim.id !== briefing.bottomLine?.claim.id
    ),
    briefing
  )

function judgementRow(judgement: Judgement, briefing: Briefing): Row {
  const band = bandOf(judgement, briefing)
  const marked = band >= 0 ? [wordOf(judgement)] : quoted(judgement)
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
function scaleNote(judgements: readonly Judgement[], briefing: Briefing): Row {
  const off = new Map(judgements.filter((j) => bandOf(j, briefing) < 0).map((j) => [j.word.toLowerCase(), j] as const))
  const without = judgements.map(({claim}) => claim.evidence[0].source).filter((source) => isSilent(source, briefing))
  const listed = [...off.values()].flatMap((judgement, index): PhrasingContent[] => [
    ...(index === 0 ? [] : [own(index === off.size - 1 ? words.and : words.comma)]),
    ...quoted(judgement)
  ])
  const sentences: PhrasingContent[][] = [
    [own(words.scaleNote(yardsticks[briefing.yardstick].name))],
    ...(off.size === 0 ? [] : [[...listed, own(words.offScaleNote(off.size))]]),
    ...(without.length === 0 ? [] : [[own(words.noneStatesConfidence([...new Set(without)].sort((a, b) => a - b)))]])
  ]
  return row('note', {text: running(sentences)})
}

/** The judgements of a briefing as a block: what `before` puts above them, a row each, the note on the scale, the user's notes. */
export function judgementBlock(
  context: DirectiveContext,
  before: (shown: readonly Judgement[], briefing: Briefing) => readonly Row[]
): Root['children'] {
  const {briefing, shape} = context
  const shown = first(otherJudgements(briefing, shape), context)
  if (shown.length === 0) return nothing()
  const rows = shown.map((judgement) => judgementRow(judgement, briefing))
  const claims = shown.map(({claim}) => claim)
  return [
    exhibit('outlook', [...before(shown, briefing), ...rows, scaleNote(shown, briefing)]),
    ...notesOf(claims, shape)
  ]
}

/** Whether a source says nothing of its confidence. */
const isSilent = (source: number, {absences}: Briefing): boolean =>
  absences.some((absence) => absence.what === 'confidence' && absence.sources.includes(source))

const wordOf = ({word, claim}: Judgement): PhrasingContent => sourced(word, [claim.evidence[0].span])
const quoted = (judgement: Judgement): PhrasingContent[] => [
  own(words.openQuote),
  wordOf(judgement),
  own(words.closeQuote)
]

/** `Likely: 55–80 percent on the scale of ICD 203 (2015). The source states no confidence.` */
export function likelihoodLine(judgement: Judgement, briefing: Briefing): PhrasingContent[] {
  const {name, bands} = yardsticks[briefing.yardstick]
  const band = bands[bandOf(judgement, briefing)]
  const word = sourced(capital(judgement.word), [judgement.claim.evidence[0].span])
  const scale =
    band === undefined
      ? [...quoted(judgement), own(words.offScale(name))]
      : [word, own(words.likelihood(band.range, name))]
  const silent = isSilent(judgement.claim.evidence[0].source, briefing)
  return silent ? running([scale, [own(words.noConfidence)]]) : scale
}
