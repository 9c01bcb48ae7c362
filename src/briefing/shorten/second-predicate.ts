import {IRREGULAR_PASTS, NOUN_VERBS, VERB_BASES, VERB_THIRD_PERSONS} from '../../lexicon/common-verbs.ts'
import {hasFiniteVerb} from '../../prose/finite-verb.ts'
import {tokensOf} from '../../prose/tokens.ts'
import {AUXILIARIES} from './clause.ts'
import {CORRELATIVE} from './coordinate-clause.ts'
import type {Deletion} from './index.ts'

/** `and cut the subsidy`: a verb between `and` and what can only begin its object. */
const JOIN =
  /,? and (?:then |also |\p{Ll}+ly )?(\p{Ll}+) (?=(?:the|an?|its|his|her|their|this|these|those|it|them|all|both|new|more|on|off|up|out|\p{Lu}\p{L}*) )/gu
/** After these a verb belongs to a clause of its own. */
const SUBORDINATE = /\b(?:that|which|who|whose|where|when|what|how|if|whether|because|as|while)\b.*/s
const HAS_AUXILIARY = new RegExp(`\\b(?:${AUXILIARIES})\\b`)

type Form = 'past' | 'third' | undefined

const formOf = (word: string): Form => {
  if (
    IRREGULAR_PASTS.has(word) ||
    (/..ed$/.test(word) && VERB_BASES.has(word.replace(/e?d$/, (end) => end.slice(0, -1))))
  )
    return 'past'
  if (/..ed$/.test(word) && VERB_BASES.has(word.slice(0, -2))) return 'past'
  return VERB_THIRD_PERSONS.has(word) && !NOUN_VERBS.has(word.replace(/e?s$/, '')) ? 'third' : undefined
}

/** Of two predicates with full verbs of one form the second may go: `raised fares and cut the subsidy`. */
export const secondPredicate: Deletion = {
  name: 'second-predicate',
  doc: 'The second of two predicates of one subject, told by two verbs of the same form.',
  propose(sentence, _from, {end}) {
    return [...sentence.matchAll(JOIN)]
      .filter(({0: joined, 1: verb = '', index}) => {
        const form = formOf(verb)
        const before = sentence.slice(0, index)
        const after = sentence.slice(index + joined.length, end).replace(SUBORDINATE, '')
        if (form === undefined || index > end || CORRELATIVE.test(before) || before.includes(',')) return false
        // A verb further on would be that of the whole: `firms that made pumps and sold them are`.
        if (HAS_AUXILIARY.test(after) || hasFiniteVerb(`The ${after} .`)) return false
        // `shot and injured his son`: the two verbs share what follows.
        return tokensOf(before)
          .slice(0, -1)
          .some(({lower}, at) => at > 0 && formOf(lower) === form)
      })
      .map(({index}) => ({start: index, end}))
  }
}
