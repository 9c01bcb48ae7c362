import {AUXILIARIES, MID_ADVERBS} from '../../lexicon/phrase-words.ts'
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
    (AUXILIARIES.has(before()) || MID_ADVERBS.has(before()) || before() === 'to' || HEDGED.test(before()))
  )
    at--
  return at
}

/** The noun phrase that is the subject of the verb at a token; undefined for a pronoun or none. */
export function subjectOf(tokens: readonly Token[], verb: number): Range | undefined {
  const end = verbGroup(tokens, verb)
  const before = lowerAt(tokens, end - 1)
  if (before === ',') return phrase(tokens, commaBefore(tokens, end - 1))
  if (/^(?:which|that|who)$/.test(before)) return phrase(tokens, lowerAt(tokens, end - 2) === ',' ? end - 2 : end - 1)
  if (/^(?:and|or|but|then)$/.test(before)) return coordinated(tokens, end - 1)
  return phrase(tokens, end)
}

function phrase(tokens: readonly Token[], end: number): Range | undefined {
  const from = end > 0 ? phraseStart(tokens, end) : end
  return from < end ? [from, end] : undefined
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
