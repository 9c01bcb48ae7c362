import {VERB_BASES, VERB_THIRD_PERSONS} from '../../../lexicon/common-verbs.ts'
import {MID_ADVERBS, PREPOSITIONS} from '../../../lexicon/phrase-words.ts'
import {TIME_UNITS} from '../../../lexicon/units.ts'
import type {Amount} from '../amount.ts'
import {inDate, isVerb, phraseStart, type Range, startOf} from '../grammar.ts'
import type {Measured} from '../in-sentence.ts'
import type {MeasureRule} from '../measure.ts'
import {lowerAt} from '../token.ts'
import {whole} from './whole.ts'

/** A predicate is shown up to so many words. */
const LONGEST_PREDICATE = 9

/** What is said of an amount that is the subject: `300 residents have been evacuated from the valley`; else its clause's subject. */
export const predicated: MeasureRule = (sentence, amount) => {
  const of = whole(sentence, amount)[0]
  const end = of?.[1] ?? amount.to
  const adverb = MID_ADVERBS.has(lowerAt(sentence.tokens, end))
  if (adverb && isActing(sentence, end + 1)) return [predicate(sentence, end)]
  const bare = amount.kind === 'count' && amount.value !== 1 && VERB_BASES.has(lowerAt(sentence.tokens, end))
  if (bare || isVerb(sentence.tokens, end)) return [predicate(sentence, end)]
  return isBeside(sentence, amount) ? [] : subject(sentence, startOf(amount))
}

/** Before what is counted, these say where or by whom: `traced to two plants`, `at two plants`. */
const BESIDE = /^(?:at|in|on|by|to|between|during|after|before|through|across|among)$/

/** An age, a length of time but for that of an event (`over five weeks`), or what is counted beside measures nothing of the subject. */
function isBeside({tokens}: Measured, amount: Amount): boolean {
  const before = lowerAt(tokens, startOf(amount) - 1)
  if (TIME_UNITS.has(amount.unit)) return before !== 'over' && lowerAt(tokens, startOf(amount)) !== 'over'
  return amount.kind === 'age' || (/^(?:count|vague)$/.test(amount.kind) && BESIDE.test(before))
}

/** After an adverb a form in -s is a verb. */
const isActing = ({tokens}: Measured, at: number): boolean =>
  isVerb(tokens, at) || VERB_THIRD_PERSONS.has(lowerAt(tokens, at))

function predicate(sentence: Measured, from: number): Range {
  let to = from + 1
  while (
    to - from < LONGEST_PREDICATE &&
    sentence.tokens[to]?.kind === 'word' &&
    !inDate(sentence, to) &&
    !/^(?:and|but|while|which|who|that|as)$/.test(lowerAt(sentence.tokens, to))
  )
    to++
  while (
    to > from + 1 &&
    (PREPOSITIONS.has(lowerAt(sentence.tokens, to - 1)) ||
      /^(?:the|a|an|than|as|it|them)$/.test(lowerAt(sentence.tokens, to - 1)))
  )
    to--
  return [from, to]
}

/** The phrase before the nearest verb before the amount: who or what the clause is about. */
function subject({tokens}: Measured, start: number): readonly Range[] {
  for (let at = start - 1; at > 0 && start - at < 14; at--) {
    if (/^[;:()]$/.test(lowerAt(tokens, at))) return []
    if (!isVerb(tokens, at) || isVerb(tokens, at - 1)) continue
    const from = phraseStart(tokens, at)
    return from < at && !PREPOSITIONS.has(lowerAt(tokens, from)) ? [[from, at]] : []
  }
  return []
}
