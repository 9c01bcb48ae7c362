import {VERB_BASES} from '../../../lexicon/common-verbs.ts'
import {AUXILIARIES, MID_ADVERBS, PREPOSITIONS} from '../../../lexicon/phrase-words.ts'
import {isCapital, isVerb, type Range, startOf} from '../grammar.ts'
import type {MeasureRule} from '../measure.ts'
import {subjectOf, verbGroup, wholeVerb} from '../subject.ts'
import {lowerAt, type Token} from '../token.ts'
import {followed} from './followed.ts'
import {whole} from './whole.ts'

/**
 * The verb whose object the amount is, with what follows: `deployed` … `to the border`. A subject that is a thing is shown
 * with its verb (`Leaks took`); a name is who did it, and stands in the sentence. A whole stands before: `of the water`.
 */
export const objectOf: MeasureRule = (sentence, amount) => {
  const {tokens} = sentence
  let verb = startOf(amount) - 1
  while (MID_ADVERBS.has(lowerAt(tokens, verb)) || /^(?:the|a|an|its|their)$/.test(lowerAt(tokens, verb))) verb--
  if (!takesObject(tokens, verb)) return []
  const subject = subjectOf(tokens, verb)
  const thing =
    subject !== undefined && subject[1] <= verb && !isName(tokens, subject) && isOnePiece(tokens, subject, verb)
  const rest = followed(sentence, amount)
  const shown =
    thing || (isShortName(tokens, subject, verb) && rest.length === 0 && whole(sentence, amount).length === 0)
  const doing: Range = shown && subject !== undefined ? [subject[0], verb + 1] : wholeVerb(tokens, verb)
  if (subject === undefined && amount.kind === 'bare') return []
  const of = whole(sentence, amount)
  const apart =
    !thing && subject !== undefined && isCoordinated(tokens, verb) && !isName(tokens, subject) ? [subject] : []
  return of.length > 0 ? [...of, ...apart, doing] : [...apart, doing, ...rest]
}

/** A name has capitals up to its first preposition; the first word of a sentence has one anyway. */
function isName(tokens: readonly Token[], [from, to]: Range): boolean {
  const preposition = tokens.slice(from, to).findIndex(({lower}) => PREPOSITIONS.has(lower))
  const head = tokens.slice(from, preposition < 0 ? to : from + preposition)
  return head.some(
    (token, index) => isCapital(token) && (from + index > 1 || (index === 0 && isCapital(tokens[from + 1])))
  )
}

/** Beside a verb that says nothing else, who did it is told: `Omber Water is cutting`. */
const LONGEST_NAME = 6
const isShortName = (tokens: readonly Token[], subject: Range | undefined, verb: number): boolean =>
  subject !== undefined &&
  subject[1] <= verb &&
  subject[1] - subject[0] <= LONGEST_NAME &&
  isName(tokens, subject) &&
  isOnePiece(tokens, subject, verb)

const isOnePiece = (tokens: readonly Token[], [, to]: Range, verb: number): boolean => verbGroup(tokens, verb) === to

const isCoordinated = (tokens: readonly Token[], verb: number): boolean =>
  /^(?:and|or)$/.test(lowerAt(tokens, verb - 1))
const MODALS = /^(?:will|would|can|could|may|might|must|shall|should|to)$/
/** `would cost €5 million and cross`: the auxiliary of the second verb stands before the first, so many tokens back. */
const AUXILIARY_REACH = 20

/** A full verb: finite, an infinitive (`to build`, `will send`) or a participle (`sending`). */
function takesObject(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at)
  if (AUXILIARIES.has(word)) return false
  const before = lowerAt(tokens, at - 1)
  if (VERB_BASES.has(word))
    return (
      before === 'to' ||
      AUXILIARIES.has(before) ||
      MID_ADVERBS.has(before) ||
      isVerb(tokens, at) ||
      (isCoordinated(tokens, at) &&
        tokens.slice(Math.max(0, at - AUXILIARY_REACH), at).some(({lower}) => MODALS.test(lower)))
    )
  return isVerb(tokens, at) || /[^aeiou]ing$/.test(word) || /[a-z]{3}ing$/.test(word)
}
