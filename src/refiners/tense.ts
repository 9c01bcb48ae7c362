import {IRREGULAR_PASTS} from '../lexicon/common-verbs.ts'
import {MONTHS} from '../lexicon/months.ts'
import {hasFiniteVerb} from '../prose/finite-verb.ts'

export type Tense = 'past' | 'present' | 'future'

/** Marks and conjunctions that end the clause a date stands in. */
const BOUNDARY =
  /[;:—–()]|, (?:and|but|so|yet|while|whereas|though|although|because|since|as|when|where|which|who)\s|\s(?:because|although|whereas|after which)\s/gu
/** A verb governs a date at most so many characters away. */
const REACH = 120

const FUTURE =
  /(?<![\p{L}'’-])(?:will|shall|won['’]t|(?:is|are|was|were|be) (?:now |also )?(?:due|set|scheduled|expected|planned|bound|likely|about|to)|(?:is|are) going to|plans? to|intends? to|hopes? to|wants? to|means? to|aims? to|promises? to|to be (?:held|opened|signed|decided|made|put|voted|published)|due|scheduled for|planned for|must|should|by no later than|no later than)(?![\p{L}'’-])/giu
const PAST_FORM = [...IRREGULAR_PASTS].filter((word) => /^[a-z]+$/.test(word)).join('|')
/** Past forms and perfects; a participle that stands by a noun (`the deal signed on`) tells of the past as well. */
const PAST = new RegExp(
  `(?<![\\p{L}'’-])(?:was|were|had|did|has|have|ago|last|${PAST_FORM}|\\p{Ll}{2,}[^e\\s]ed)(?![\\p{L}'’-])`,
  'giu'
)

interface Found {
  readonly at: number
  readonly tense: Tense
}

/** `is due` begins with what could be another tense: the longer match stands. */
function verbsIn(clause: string): readonly Found[] {
  const ahead = [...clause.matchAll(FUTURE)].map((match) => ({at: match.index, end: match.index + match[0].length}))
  const past = [...clause.matchAll(PAST)]
    .filter(({index}) => !ahead.some(({at, end}) => at <= index && index < end))
    .map(({index}) => ({at: index, tense: 'past'}) as const)
  return [...past, ...ahead.map(({at}) => ({at, tense: 'future'}) as const)].sort((a, b) => a.at - b.at)
}

/**
 * The tense of the verb that a date stands with: the last one before it in its clause, else the first one after it.
 * `present` when the clause has a verb and none tells of the past or of what is to come; undefined without a verb.
 * `start` and `end` are UTF-16 offsets of the date in the sentence.
 */
export function tenseAround(sentence: string, start: number, end: number): Tense | undefined {
  const before = sentence.slice(Math.max(0, start - REACH), start)
  const after = sentence.slice(end, end + REACH)
  const opened = [...before.matchAll(BOUNDARY)].at(-1)
  const closed = [...after.matchAll(BOUNDARY)][0]
  const head = before.slice(opened === undefined ? 0 : opened.index + opened[0].length)
  const tail = after.slice(0, closed?.index)
  const found = verbsIn(head).at(-1) ?? verbsIn(tail)[0]
  if (found !== undefined) return found.tense
  return hasFiniteVerb(withoutMonths(`${head}then${tail}`)) ? 'present' : undefined
}

/** `May` and `March` are no verbs. */
const withoutMonths = (words: string): string => words.replace(new RegExp(`\\b(?:${MONTHS.join('|')})\\b`, 'giu'), '')
