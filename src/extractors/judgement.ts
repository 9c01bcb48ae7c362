import {yardstickBand} from '../lexicon/yardstick-words.ts'
import type {Finding, Passage, Prose, Sentence, Words} from '../model/finding.ts'
import type {Extractor} from '../model/stages.ts'
import {finding, wordsOf} from '../prose/place.ts'
import {assumption} from './judgement/assumption.ts'
import {confidence} from './judgement/confidence.ts'
import {gap} from './judgement/gap.ts'
import {likelihood} from './judgement/likelihood.ts'
import {modal} from './judgement/modal.ts'
import {recommendation} from './judgement/recommendation.ts'
import {isRequirement} from './judgement/requirement.ts'
import type {CueMatch, CueRule} from './judgement/rule.ts'
import {scopeOf} from './judgement/scope.ts'

declare module '../model/finding.ts' {
  interface FindingKinds {
    judgement: {
      /**
       * `likelihood`: a word of the yardstick (`likely`); `modal`: weaker (`could`, `may`, `can be expected to`);
       * `gap`: what is not known; `recommendation`: `should`, `must` of the author; the rest as named. A `must` of law or
       * procedure is a `recommendation` by the rule `judgement/requirement`.
       */
      readonly form: Form
      readonly cue: Words
      /** Row of the yardstick (ICD 203 as default), percent; undefined when the word is not on it. */
      readonly band: {readonly label: string; readonly low: number; readonly high: number} | undefined
      /** The clause that the cue governs. */
      readonly scope: Words
    }
  }
}

type Form = 'likelihood' | 'modal' | 'confidence' | 'assumption' | 'gap' | 'recommendation'

/** A cue, the form of judgement it makes, and the clause it governs; offsets in the sentence. */
export interface Judged extends CueMatch {
  readonly form: Form
  readonly scope: {readonly start: number; readonly end: number}
}

/** Where two cues overlap, the one of the earlier form stands. */
const RULES: readonly (readonly [form: Form, rule: CueRule])[] = [
  ['likelihood', likelihood],
  ['confidence', confidence],
  ['gap', gap],
  ['assumption', assumption],
  ['modal', modal],
  ['recommendation', recommendation]
]

/** The cues of a sentence in order of place, none overlapping; `unclear whether` is one gap. A question judges nothing. */
export function judgementsIn(sentence: string): readonly Judged[] {
  if (/\?["”’)]*$/u.test(sentence.trimEnd())) return []
  const cues = RULES.flatMap(([form, rule], rank) => rule(sentence).map((cue) => ({...cue, form, rank})))
  const kept: typeof cues = []
  let end = 0
  for (const cue of [...cues].sort((a, b) => a.start - b.start || a.rank - b.rank || b.end - a.end)) {
    const last = kept.at(-1)
    if (last?.form === 'gap' && cue.form === 'gap' && cue.start <= end + 1) continue
    if (cue.start >= end) kept.push(cue)
    else if (last !== undefined && cue.rank < last.rank) kept[kept.length - 1] = cue
    else continue
    end = Math.max(end, cue.end)
  }
  return kept.map(({start, end: to, form}) => ({start, end: to, form, scope: scopeOf(sentence, {start, end: to})}))
}

function record(passage: Passage, sentence: Sentence, judged: Judged): Finding<'judgement'> {
  const at = (range: {readonly start: number; readonly end: number}): Words =>
    wordsOf(passage, sentence.start + range.start, sentence.start + range.end)
  const cue = at(judged)
  const band = judged.form === 'likelihood' ? yardstickBand(cue.text, 'icd203') : undefined
  const value = {form: judged.form, cue, band, scope: at(judged.scope)}
  return finding({
    kind: 'judgement',
    value,
    passage,
    start: cue.start,
    end: cue.end,
    sentence,
    rule: `judgement/${ruleOf(judged, sentence.text)}`
  })
}

const ruleOf = ({form, start}: Judged, sentence: string): string =>
  form === 'recommendation' && isRequirement(sentence, start) ? 'requirement' : form

/** Likelihoods, hedges, confidence, assumptions, gaps and recommendations, each with the clause it governs. */
export const judgement: Extractor<'judgement'> = {
  kind: 'judgement',
  doc: 'Likelihoods tied to a yardstick, hedges, confidence, assumptions, gaps, recommendations of the author.',
  refusals: () => [],
  extract({document, sentences}: Prose) {
    return sentences.flatMap((sentence) => {
      const passage = document.passages[sentence.passage]
      return passage === undefined ? [] : judgementsIn(sentence.text).map((judged) => record(passage, sentence, judged))
    })
  }
}
