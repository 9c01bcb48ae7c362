// Finders for tests that state what a careful analyst finds in a set of sources.
import type {Briefing, Claim, Figure} from '../../model/briefing.ts'
import type {Extraction, Finding, FindingKind} from '../../model/finding.ts'
import {claimsOf} from './claims-of.ts'

/** Findings of one kind in all documents. */
export const findingsOf = <K extends FindingKind>(extractions: readonly Extraction[], kind: K): readonly Finding<K>[] =>
  extractions.flatMap(({findings}) =>
    findings.filter((finding) => finding.kind === kind)
  ) as unknown as readonly Finding<K>[]

/** Quantities as `over 1,300 kilometers`, in reading order, of all documents. */
export const quantitiesOf = (extractions: readonly Extraction[]): readonly string[] =>
  findingsOf(extractions, 'quantity').map(({value}) =>
    [value.qualifier?.text, value.number.text, value.unitWords?.text].filter(Boolean).join(' ')
  )

/** Dates as `2021-08-25`, with `implied` after those whose year is. */
export const datesOf = (extractions: readonly Extraction[]): readonly string[] =>
  findingsOf(extractions, 'date').map(({value, implied}) =>
    implied.includes('year') ? `${value.value} implied` : value.value
  )

/** The figures of a value and unit, in the key figures and in the conflicts. */
export const figuresOf = (briefing: Briefing, value: number, unitKey: string): readonly Figure[] =>
  [...briefing.figures.items, ...briefing.conflicts.flatMap(({values}) => values)].filter(
    (figure) => figure.value === value && figure.unitKey === unitKey
  )

/** Claims whose first sentence has all the given words. */
export const claimsWith = (briefing: Briefing, ...patterns: readonly RegExp[]): readonly Claim[] =>
  claimsOf(briefing).filter(({evidence}) => patterns.every((pattern) => pattern.test(evidence[0].text)))

/** What a briefing shows with the sentences that say it. */
type Witnessed = Pick<Claim, 'evidence' | 'witnesses'>

/** Claims, wherever they stand, for which a sentence of each named source has the words. */
export const agreementsOn = (briefing: Briefing, pattern: RegExp, sources: readonly number[]): readonly Witnessed[] =>
  [...claimsOf(briefing), ...briefing.figures.items, ...briefing.quotations.items].filter(({evidence}) =>
    sources.every((source) => evidence.some((one) => one.source === source && pattern.test(one.text)))
  )

/** Words and bands of the judgements in the sentences that have the words. */
export const likelihoodsIn = (extractions: readonly Extraction[], pattern: RegExp): readonly string[] =>
  extractions.flatMap(({findings, sentences}) =>
    findings.flatMap((finding) => {
      if (finding.kind !== 'judgement' || finding.value.band === undefined) return []
      const sentence = finding.sentence === undefined ? undefined : sentences[finding.sentence]
      const {cue, band} = finding.value
      return pattern.test(sentence?.text ?? '') ? [`${cue.text} ${band.low}-${band.high}`] : []
    })
  )

/** Every string that a value holds, joined: for words that must stand nowhere. */
export const allText = (value: unknown): string =>
  JSON.stringify(value, (_key, item) => (item instanceof Uint8Array ? '' : item))
