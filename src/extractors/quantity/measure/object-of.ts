import {VERB_BASES} from '../../../lexicon/common-verbs.ts'
import {AUXILIARIES, MID_ADVERBS} from '../../../lexicon/phrase-words.ts'
import {isVerb, startOf} from '../grammar.ts'
import type {MeasureRule} from '../measure.ts'
import {lowerAt, type Token} from '../token.ts'
import {followed} from './followed.ts'
import {whole} from './whole.ts'

/** The verb whose object the amount is, with what follows: `deployed` … `to the border`, `paid` … `for the port`. */
export const objectOf: MeasureRule = (sentence, amount) => {
  const {tokens} = sentence
  let verb = startOf(amount) - 1
  while (MID_ADVERBS.has(lowerAt(tokens, verb)) || /^(?:the|a|an|its|their)$/.test(lowerAt(tokens, verb))) verb--
  if (!takesObject(tokens, verb)) return []
  const of = whole(sentence, amount)
  return [[verb, verb + 1], ...(of.length > 0 ? of : followed(sentence, amount))]
}

/** A full verb: finite, an infinitive (`to build`, `will send`) or a participle (`sending`). */
function takesObject(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at)
  if (AUXILIARIES.has(word)) return false
  const before = lowerAt(tokens, at - 1)
  if (VERB_BASES.has(word)) return before === 'to' || AUXILIARIES.has(before) || MID_ADVERBS.has(before)
  return isVerb(tokens, at) || /[^aeiou]ing$/.test(word) || /[a-z]{3}ing$/.test(word)
}
