import {AUXILIARIES, DETERMINERS, MID_ADVERBS, PREPOSITIONS} from '../../lexicon/phrase-words.ts'
import {isVerb, phraseStart, type Range} from './grammar.ts'
import {lowerAt, type Token} from './token.ts'

/** Participles between an auxiliary and an infinitive: `is expected to cost`. */
const HEDGED =
  /^(?:expected|estimated|projected|forecast|set|due|planned|likely|believed|thought|said|reported|supposed|scheduled|intended|able|meant)$/
/** A clause in commas between subject and verb has at most so many tokens. */
const LONGEST_INSERTION = 25
/** How far back the subject of a verb after `and` can stand. */
const LONGEST_CLAUSE = 40

/** First token of the verb group that the verb belongs to: `would`, `is expected to`, `has already`. */
export function verbGroup(tokens: readonly Token[], verb: number): number {
  let at = verb
  const before = (): string => lowerAt(tokens, at - 1)
  while (
    at > 0 &&
    (AUXILIARIES.has(before()) ||
      MID_ADVERBS.has(before()) ||
      before() === 'to' ||
      (HEDGED.test(before()) && !DETERMINERS.has(lowerAt(tokens, at - 2))))
  )
    at--
  return at
}

/** After a comma these say more of the noun before it: `assets, worth`. */
const SAYS_WORTH = /^(?:worth|valued|priced|estimated|totall?ing|averaging|costing|measuring|numbering|weighing)$/

/** The noun phrase that is the subject of the verb at a token; undefined for a pronoun or none. */
export function subjectOf(tokens: readonly Token[], verb: number): Range | undefined {
  const end = verbGroup(tokens, verb)
  const before = lowerAt(tokens, end - 1)
  if (lowerAt(tokens, end) === 'to' && end > 1 && isVerb(tokens, end - 1)) return subjectOf(tokens, end - 1)
  if (before === ',' && SAYS_WORTH.test(lowerAt(tokens, verb))) return phrase(tokens, end - 1)
  if (before === ',') return phrase(tokens, commaBefore(tokens, end - 1))
  if (/^(?:which|that|who)$/.test(before)) return phrase(tokens, lowerAt(tokens, end - 2) === ',' ? end - 2 : end - 1)
  if (/^(?:and|or|but|then)$/.test(before)) return coordinated(tokens, end - 1)
  return phrase(tokens, end)
}

function phrase(tokens: readonly Token[], end: number): Range | undefined {
  const from = end > 0 ? joinedStart(tokens, adjectiveStart(tokens, phraseStart(tokens, end))) : end
  if (from >= end) return undefined
  if (!/[a-z]{3}ing$/.test(lowerAt(tokens, from))) return [from, end]
  // `for following the law` is no subject; `members leading the house` begins with its noun.
  if (PREPOSITIONS.has(lowerAt(tokens, from - 1))) return undefined
  return [from > 0 ? phraseStart(tokens, from) : from, end]
}

/** `and recycled water would`: after a conjunction, before a noun that has its verb, the participle is an adjective. */
const adjectiveStart = (tokens: readonly Token[], from: number): number =>
  /..ed$/.test(lowerAt(tokens, from - 1)) && /^(?:and|or|)$/.test(lowerAt(tokens, from - 2)) ? from - 1 : from

/** `Leak repair and recycled water`: two nouns are one subject when the first opens the clause. */
function joinedStart(tokens: readonly Token[], from: number): number {
  if (lowerAt(tokens, from - 1) !== 'and' || from < 2) return from
  const first = phraseStart(tokens, from - 1)
  const before = tokens[first - 1]
  const opens = before === undefined || (DETERMINERS.has(before.lower) && first === 1)
  const bare = first < from - 1 && !tokens.slice(0, first).some(({lower}) => PREPOSITIONS.has(lower))
  return opens && bare ? first : from
}

/**
 * The verb with all that says how it is meant: `would add`, `is expected to cost`, `plans to raise`, `has offered to pay`.
 * First and one past the last token.
 */
export function wholeVerb(tokens: readonly Token[], verb: number): Range {
  let from = verbGroup(tokens, verb)
  if (lowerAt(tokens, from) === 'to' && isVerb(tokens, from - 1)) from = verbGroup(tokens, from - 1)
  while (from < verb && (MID_ADVERBS.has(lowerAt(tokens, from)) || lowerAt(tokens, from) === 'to')) from++
  return [from, verb + 1]
}

/** `Omber Reservoir, which supplies the town, stood at`: the comma before the insertion. */
function commaBefore(tokens: readonly Token[], comma: number): number {
  for (let at = comma - 1; at > Math.max(0, comma - LONGEST_INSERTION); at--) if (lowerAt(tokens, at) === ',') return at
  return 0
}

/** `The plant will supply the coast and will cost`: the subject of the first verb of the clause. */
function coordinated(tokens: readonly Token[], and: number): Range | undefined {
  let start = and
  while (start > 0 && and - start < LONGEST_CLAUSE && !/^[,;:()]$/.test(lowerAt(tokens, start - 1))) start--
  for (let at = start; at < and; at++) if (isVerb(tokens, at)) return at > start ? phrase(tokens, at) : undefined
  return undefined
}
