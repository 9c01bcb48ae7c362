import {yardstickBand} from '../lexicon/yardstick-words.ts'
import type {Finding, Passage, Prose, Refusal, Sentence, Words} from '../model/finding.ts'
import type {Extractor} from '../model/stages.ts'
import {type Guard, refusing} from '../prose/guard.ts'
import {finding, wordsOf} from '../prose/place.ts'
import {tokensIn} from '../prose/sentence-tokens.ts'
import {type Token, tokensAndMarksOf} from '../prose/tokens.ts'
import {bindingOf} from './judgement/binding.ts'
import {FORMS, type Form, type Look} from './judgement/cue.ts'
import {looksIn, mayJudge} from './judgement/looks.ts'
import {scopeOf} from './judgement/scope.ts'

declare module '../model/finding.ts' {
  interface FindingKinds {
    judgement: {
      /**
       * `likelihood`: a word of the yardstick (`likely`); `modal`: weaker (`could`, `may`, `can be expected to`);
       * `gap`: what is not known; `recommendation`: `should`, `must` of the author; the rest as named. A `must` of law or
       * procedure is a `recommendation` by the rule `judgement/requirement`, what a rule lays on those whom it addresses one by
       * `judgement/obligation`.
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

interface Range {
  readonly start: number
  readonly end: number
}

/** A cue, the form of judgement it makes, and the clause it governs; offsets in the sentence. */
export interface Judged extends Range {
  readonly form: Form
  readonly scope: Range
}

const QUESTION: Guard<unknown> = {name: 'question', reason: 'a question judges nothing', refuses: () => true}
const isQuestion = (sentence: string): boolean => /\?["”’)]*\s*$/.test(sentence)

/** The cues of a sentence in order of place, none overlapping; `unclear whether` is one gap. A question judges nothing. */
export function judgementsIn(
  sentence: string,
  tokens: readonly Token[] = tokensAndMarksOf(sentence)
): readonly Judged[] {
  const looked = looksIn(sentence, tokens)
  if (looked.length === 0 || isQuestion(sentence)) return []
  const cues = looked
    .filter(({rule, look}) => refusing(rule.guards, look) === undefined)
    .map(({rule: {form}, look: {start, end}}) => ({start, end, form, rank: FORMS.indexOf(form)}))
    .sort((a, b) => a.start - b.start || a.rank - b.rank || b.end - a.end)
  const kept: typeof cues = []
  let end = 0
  for (const cue of cues) {
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
  const at = (range: Range): Words => wordsOf(passage, sentence.start + range.start, sentence.start + range.end)
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
  (form === 'recommendation' ? bindingOf(sentence, start) : undefined) ?? form

/** Cues that a guard refuses, where no other cue stands. */
function refusalsIn(sentence: Sentence): readonly Refusal[] {
  const {text} = sentence
  const kept = judgementsIn(text)
  const refused = new Map<number, {readonly look: Look; readonly guard: Guard<never>}>()
  for (const {rule, look} of looksIn(text, tokensAndMarksOf(text))) {
    const guard = isQuestion(text) ? QUESTION : refusing(rule.guards, look)
    if (guard !== undefined && !kept.some(({start, end}) => start < look.end && look.start < end)) {
      refused.set(look.start, {look, guard})
    }
  }
  return [...refused.values()].map(({look, guard: {name, reason}}) => ({
    passage: sentence.passage,
    start: sentence.start + look.start,
    end: sentence.start + look.end,
    rule: `judgement/${name}`,
    reason
  }))
}

/** Likelihoods, hedges, confidence, assumptions, gaps and recommendations, each with the clause it governs. */
export const judgement: Extractor<'judgement'> = {
  kind: 'judgement',
  doc: 'Likelihoods tied to a yardstick, hedges, confidence, assumptions, gaps, recommendations of the author.',
  refusals: ({sentences}: Prose) => sentences.flatMap(refusalsIn),
  extract(prose: Prose) {
    const opens = mayJudge(prose)
    const found: Finding<'judgement'>[] = []
    for (const sentence of prose.sentences) {
      const passage = opens(sentence) ? prose.document.passages[sentence.passage] : undefined
      if (passage === undefined) continue
      for (const judged of judgementsIn(sentence.text, tokensIn(sentence)))
        found.push(record(passage, sentence, judged))
    }
    return found
  }
}
