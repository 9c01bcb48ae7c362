import {AMOUNT_PREPOSITIONS, LINKING_VERBS, MID_ADVERBS} from '../../../lexicon/phrase-words.ts'
import {FALLS, RISES} from '../../../lexicon/qualifiers.ts'
import type {Amount} from '../amount.ts'
import {isVerb, type Range, startOf} from '../grammar.ts'
import type {MeasureRule} from '../measure.ts'
import {subjectOf, wholeVerb} from '../subject.ts'
import {lowerAt, type Token} from '../token.ts'

/**
 * The subject of a verb that the amount completes: `remittances were equal to 30 percent`, `sales fell by 5 percent`,
 * `a grant worth $8 million`. A verb of change is part of what is shown, and so is its object: `lowered the use by`.
 */
export const governed: MeasureRule = (sentence, amount) => {
  const {tokens} = sentence
  const start = startOf(amount)
  const changed = objectOfChange(tokens, start)
  if (changed !== undefined) return [changed]
  const verb = passing(tokens, amount) ?? verbBefore(tokens, start)
  if (verb === undefined) return []
  const moved = WAYS.test(lowerAt(tokens, verb)) && isMoved(tokens, verb - 1)
  const subject = subjectOf(tokens, moved ? verb - 1 : verb)
  if (!changes(tokens, verb)) return subject === undefined ? [] : [subject]
  if (subject === undefined) return [[verb, verb + 1]]
  if (moved) return [[subject[0], verb + 1]]
  return subject[1] < verb && tokens.slice(subject[1], verb).some(({kind}) => kind === 'mark')
    ? [subject, wholeVerb(tokens, verb)]
    : [[subject[0], verb + 1]]
}

/** `exports exceeded 5 million`: the bound is the verb. */
function passing(tokens: readonly Token[], {qualifier, from}: Amount): number | undefined {
  if (qualifier === undefined || qualifier.from > from) return undefined
  return /^(?:exceed|surpass)(?:s|es|ed)?$/.test(lowerAt(tokens, qualifier.from)) ? qualifier.from : undefined
}

const changes = (tokens: readonly Token[], at: number): boolean =>
  RISES.has(lowerAt(tokens, at)) || FALLS.has(lowerAt(tokens, at))

/** Where a thing goes, after the verb that says that it goes: `edged down`, `is trending up`. */
const WAYS = /^(?:up|down|higher|lower)$/
const isMoved = (tokens: readonly Token[], at: number): boolean =>
  /..(?:ed|ing)$/.test(lowerAt(tokens, at)) || isVerb(tokens, at)

/** What is raised or lowered may have so many words. */
const LONGEST_OBJECT = 6

/** `plans to raise household tariffs by`: verb and object, when words stand between the verb and `by`. */
function objectOfChange(tokens: readonly Token[], start: number): Range | undefined {
  if (lowerAt(tokens, start - 1) !== 'by') return undefined
  for (let at = start - 3; at >= Math.max(0, start - 2 - LONGEST_OBJECT); at--) {
    if (tokens[at]?.kind !== 'word') return undefined
    if (changes(tokens, at) && !MID_ADVERBS.has(lowerAt(tokens, at + 1))) return [wholeVerb(tokens, at)[0], start - 1]
  }
  return undefined
}

/** The verb before the amount, past adverbs and one preposition: `fell sharply to`, `stood at`, `rose by`. */
function verbBefore(tokens: readonly Token[], start: number): number | undefined {
  let at = start - 1
  if (AMOUNT_PREPOSITIONS.has(lowerAt(tokens, at)) && !RISES.has(lowerAt(tokens, at))) at--
  while (MID_ADVERBS.has(lowerAt(tokens, at))) at--
  return LINKING_VERBS.has(lowerAt(tokens, at)) || changes(tokens, at) ? at : undefined
}
