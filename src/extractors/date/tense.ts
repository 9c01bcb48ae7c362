import {IRREGULAR_PASTS} from '../../lexicon/common-verbs.ts'
import {hasFiniteVerb} from '../../prose/finite-verb.ts'
import {glued, has, isApostrophe, isHyphen, wordAt} from './fragments.ts'
import {ROLE} from './lexemes.ts'
import {type Token, tokensIn} from './tokens.ts'

export type Tense = 'past' | 'present' | 'future'
type Tokens = readonly Token[]

/** A verb governs a date at most so many words away. */
const REACH = 24
/** Conjunctions that end, behind a comma, the clause a date stands in; the second set does so without one. */
const AFTER_COMMA: ReadonlySet<string> = new Set(
  'and but so yet while whereas though although because since as when where which who'.split(' ')
)
const ALWAYS: ReadonlySet<string> = new Set([...';:—–()', 'because', 'although', 'whereas'])

/** Whether the clause of a date ends before this word, or at this mark. */
function isBoundary(tokens: Tokens, at: number): boolean {
  const word = wordAt(tokens, at)
  if (ALWAYS.has(word)) return true
  return (
    (AFTER_COMMA.has(word) && wordAt(tokens, at - 1) === ',') ||
    (word === 'which' && wordAt(tokens, at - 1) === 'after')
  )
}

const MODALS: ReadonlySet<string> = new Set(['will', 'shall', 'must', 'should', 'due', 'would'])
const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'being'])
const ARRANGED: ReadonlySet<string> = new Set([
  'due',
  'set',
  'scheduled',
  'expected',
  'planned',
  'bound',
  'likely',
  'about',
  'to',
  'going',
  'supposed',
  'slated'
])
const INTENDS: ReadonlySet<string> = new Set(
  'plan plans planning intend intends hope hopes hoping want wants mean means aim aims promise promises going vows expects expected scheduled set due slated'.split(
    ' '
  )
)
const TO_BE_DONE: ReadonlySet<string> = new Set(
  'held opened signed decided made put voted published released launched heard'.split(' ')
)

/** Present forms that tell of what is on a plan: `opens on Friday`. */
const ON_A_PLAN: ReadonlySet<string> = new Set(
  'opens reopens begins starts airs premieres debuts launches closes ends expires votes meets convenes resumes'.split(
    ' '
  )
)

function isFuture(tokens: Tokens, at: number): boolean {
  const word = wordAt(tokens, at)
  if (MODALS.has(word)) return true
  if ((word === 'll' || word === 't') && isApostrophe(tokens, at - 1))
    return word === 'll' || wordAt(tokens, at - 2) === 'won'
  if (ON_A_PLAN.has(word)) return true
  const [before, earlier, next] = [wordAt(tokens, at - 1), wordAt(tokens, at - 2), wordAt(tokens, at + 1)]
  if (ARRANGED.has(word) && (BE.has(before) || ((before === 'now' || before === 'also') && BE.has(earlier))))
    return true
  if (INTENDS.has(word) && next === 'to') return true
  if (TO_BE_DONE.has(word) && before === 'be' && earlier === 'to') return true
  return (word === 'scheduled' || word === 'planned') && next === 'for'
}

const PAST_WORDS: ReadonlySet<string> = new Set([
  'was',
  'were',
  'had',
  'did',
  'has',
  'have',
  'ago',
  'last',
  ...[...IRREGULAR_PASTS].filter((word) => /^[a-z]+$/.test(word))
])
/** `speed` and `need` are none; nor is a name. */
const isPast = (word: string): boolean =>
  PAST_WORDS.has(word) || (word.length > 4 && word.endsWith('ed') && !word.endsWith('eed'))

/** Words behind `have` that make it no mark of a perfect: `have a meeting`, `has to`. */
const HELD: ReadonlySet<string> = new Set('a an the to no some any its his her their our my your'.split(' '))

/** All words that may tell of the past or of what is to come: most words of a clause are none. */
const TELLING: ReadonlySet<string> = new Set([
  ...['ll', 't'],
  ...[MODALS, ON_A_PLAN, ARRANGED, INTENDS, TO_BE_DONE, PAST_WORDS].flatMap((words) => [...words])
])

const isJoint = (tokens: Tokens, at: number): boolean =>
  (isHyphen(tokens, at + 1) && glued(tokens, at + 1)) || (isHyphen(tokens, at - 1) && glued(tokens, at))

function tenseOf(tokens: Tokens, at: number): Tense | undefined {
  const word = wordAt(tokens, at)
  if (!TELLING.has(word) && !word.endsWith('ed')) return undefined
  if (isFuture(tokens, at)) return 'future'
  // `a recycled-water main`: part of a longer word.
  if (isJoint(tokens, at)) return undefined
  if (!isPast(word) || ((word === 'have' || word === 'has') && HELD.has(wordAt(tokens, at + 1)))) return undefined
  // `is expected`, `was set to`: what is arranged begins with what could be another tense.
  return (BE.has(word) && ARRANGED.has(wordAt(tokens, at + 1))) ||
    (INTENDS.has(word) && wordAt(tokens, at + 1) === 'to')
    ? 'future'
    : 'past'
}

/**
 * The tense of the verb that a date stands with: the last one before it in its clause, else the first one after it;
 * undefined when no word tells of the past or of what is to come. `at` and `stop` are tokens, end exclusive.
 */
export function tenseAt(tokens: Tokens, at: number, stop: number): Tense | undefined {
  for (let back = at - 1; back >= Math.max(0, at - REACH) && !isBoundary(tokens, back); back--) {
    const tense = tenseOf(tokens, back)
    if (tense !== undefined) return tense
  }
  for (let ahead = stop; ahead < Math.min(tokens.length, stop + REACH) && !isBoundary(tokens, ahead); ahead++) {
    const tense = tenseOf(tokens, ahead)
    if (tense !== undefined) return tense
  }
  return undefined
}

/**
 * The same for a sentence as text, `start` and `end` UTF-16 offsets of the date in it: `present` when the clause has a
 * verb and none tells of the past or of what is to come.
 */
export function tenseAround(sentence: string, start: number, end: number): Tense | undefined {
  const tokens = tokensIn(sentence)
  const first = tokens.findIndex((token) => token.end > start)
  const at = first < 0 ? tokens.length : first
  const last = tokens.findIndex((token) => token.start >= end)
  const stop = last < 0 ? tokens.length : last
  return tenseAt(tokens, at, stop) ?? (hasFiniteVerb(clauseAround(sentence, tokens, at, stop)) ? 'present' : undefined)
}

/** The clause without its date and without names of months: `May` and `March` are no verbs. */
function clauseAround(sentence: string, tokens: Tokens, at: number, stop: number): string {
  let from = at
  while (from > 0 && from > at - REACH && !isBoundary(tokens, from - 1)) from--
  let to = stop
  while (to < tokens.length && to < stop + REACH && !isBoundary(tokens, to)) to++
  return [...tokens.slice(from, at), undefined, ...tokens.slice(stop, to)]
    .map((token, index) => {
      if (token === undefined) return ' then'
      if (has([token], 0, ROLE.month)) return ''
      return `${token.spaced && index > 0 ? ' ' : ''}${sentence.slice(token.start, token.end)}`
    })
    .join('')
}
