import {IRREGULAR_PASTS, VERB_THIRD_PERSONS} from '../../lexicon/common-verbs.ts'
import {NOT_NOUNS} from '../../lexicon/not-nouns.ts'
import {TENS, UNITS_AND_TEENS} from '../../lexicon/numbers.ts'
import {PLURALS} from '../../lexicon/plurals.ts'
import {UNITS} from '../../lexicon/units.ts'
import {singular} from '../../prose/singular.ts'
import {glued, isHyphen, lowerAt, type Token} from './token.ts'
import type {Unit} from './unit.ts'

/** A counted noun stands within so many words of its number: `2.7m combined digital and physical sales`. */
const REACH = 6
/** Adjectives that say nothing of what is counted. */
const EMPTY =
  /^(?:most|least|more|additional|further|extra|other|new|total|combined|estimated|roughly|about|of|the|its|their|our|his|her|own|such|so-called|some)$/

interface Word {
  /** Tokens that a word with hyphens consists of. */
  readonly from: number
  readonly to: number
  readonly lower: string
  /** As printed. */
  readonly text: string
}

/** A dash parts words, a hyphen joins them. */
const isInner = (token: Token | undefined): boolean => isHyphen(token) && !/^[–—]$/.test(token?.text ?? '')

/** Words with their hyphens: `coal-fired`, `plants`. */
function wordAt(tokens: readonly Token[], at: number): Word | undefined {
  const first = tokens[at]
  if (first?.kind !== 'word') return undefined
  let to = at + 1
  while (isInner(tokens[to]) && glued(tokens, to) && glued(tokens, to + 1) && tokens[to + 1]?.kind === 'word') to += 2
  let lower = first.lower
  for (let next = at + 1; next < to; next++) lower += lowerAt(tokens, next)
  return {from: at, to, lower, text: first.text}
}

/**
 * The noun that a number counts, with what stands before it: `additional troops`, `coal-fired power plants`.
 * The noun is the first plural after the number; a function word, a mark or a verb before it ends the search.
 */
export function countedAt(tokens: readonly Token[], at: number): Unit | undefined {
  const words: Word[] = []
  let next = past(tokens, at)
  const from = at
  for (let count = 0; count < REACH; count++) {
    const word = wordAt(tokens, next)
    if (word === undefined) return undefined
    if (UNITS_AND_TEENS[word.lower] !== undefined || TENS[word.lower] !== undefined) return undefined
    if (NOT_NOUNS.has(word.lower) && !joins(tokens, word, words)) return undefined
    words.push(word)
    next = word.to
    if (isPlural(word) && !goesOn(tokens, word)) return {name: nameOf(words), from, to: word.to}
  }
  return undefined
}

/** Past `of`, `of the`, `of the 75`: a part of a group that is counted. */
function past(tokens: readonly Token[], at: number): number {
  if (lowerAt(tokens, at) !== 'of') return at
  const article = /^(?:the|its|their|these|those|all|our)$/.test(lowerAt(tokens, at + 1)) ? at + 2 : at + 1
  return article === at + 2 && tokens[article]?.kind === 'number' ? article + 1 : article
}

/** `digital and physical sales`: two adjectives of one noun. */
const joins = (tokens: readonly Token[], word: Word, before: readonly Word[]): boolean =>
  /^(?:and|or|&)$/.test(word.lower) && before.length > 0 && isPluralAhead(tokens, word.to)

function isPluralAhead(tokens: readonly Token[], at: number): boolean {
  const first = wordAt(tokens, at)
  const second = first === undefined ? undefined : wordAt(tokens, first.to)
  return first !== undefined && !NOT_NOUNS.has(first.lower) && second !== undefined && isPlural(second)
}

const isPlural = (word: Word): boolean =>
  PLURALS.irregular.has(word.lower) ||
  /^\p{Lu}{2,}s$/u.test(word.text) ||
  (/[^su'i]s$/.test(word.lower) && word.lower.length > 3 && !PLURALS.never.has(word.lower))

/** A plural that stands before another noun: `sports cars`, `arms deals`, `savings banks`. */
function goesOn(tokens: readonly Token[], word: Word): boolean {
  if (!PLURALS.attributive.has(word.lower)) return false
  const after = wordAt(tokens, word.to)
  return after !== undefined && isPlural(after) && !NOT_NOUNS.has(after.lower)
}

function nameOf(words: readonly Word[]): string {
  const kept = words.filter(
    (word, index) => index === words.length - 1 || !(EMPTY.test(word.lower) || /^(?:and|or|&)$/.test(word.lower))
  )
  const last = kept.at(-1)?.lower ?? ''
  const short = /^\p{Lu}{2,}s$/u.test(words.at(-1)?.text ?? '') ? last.slice(0, -1) : undefined
  if (kept.length === 1) return short ?? UNITS.words.get(last) ?? singular(last)
  return kept.map((word, index) => (index === kept.length - 1 ? singular(word.lower) : word.lower)).join(' ')
}

/** What `one` counts: a singular noun directly after it, or after adjectives: `one man`, `one senior official`. */
export function singleAt(tokens: readonly Token[], at: number): Unit | undefined {
  const first = wordAt(tokens, at)
  if (first === undefined || NOT_NOUNS.has(first.lower) || PLURALS.afterOne.has(first.lower) || isPlural(first))
    return undefined
  const words = [first]
  for (let last = first; words.length < LONGEST_SINGLE && describes(tokens, last); ) {
    const next = wordAt(tokens, last.to)
    if (next === undefined || NOT_NOUNS.has(next.lower) || isPlural(next) || isVerbForm(next.lower)) break
    words.push(next)
    last = next
  }
  if (words.length === 1 && isVerbForm(first.lower)) return undefined
  return {name: words.map(({lower}) => lower).join(' '), from: at, to: words.at(-1)?.to ?? first.to}
}

/** `one top advertising executive` */
const LONGEST_SINGLE = 3
const describes = (tokens: readonly Token[], word: Word): boolean =>
  ADJECTIVE.test(word.lower) || /[a-z]{3}ing$/.test(word.lower) || isName(tokens, word)

const ADJECTIVE =
  /(?:al|ive|ous|ic|ful|able|ible|ed|ary|ish|less|ern|ian|ean|[^i]ent|[^e]ant)$|^(?:big|small|major|minor|large|new|old|young|long|short|good|bad|key|main|senior|single|high|low|great|simple|former|early|late|top|leading|possible|recent|such|full|further|extra|own|human|middle|public|hot|cold|red|blue|black|white|green|rich|poor|strong|weak|safe|sick|dead|deep|dark|fast|slow|open|free|real|true|wrong|right|wide|tall|thin|heavy|light|tough|quick|brief|clear|huge|tiny|dry|wet|warm|fresh|hard|soft|easy|lone|sole|rare|busy|quiet)$/
/** A capital inside a sentence: `one Harbour inspector`. */
const isName = (tokens: readonly Token[], word: Word): boolean =>
  word.from > 1 && /^\p{Lu}/u.test(tokens[word.from]?.text ?? '')
const isVerbForm = (word: string): boolean =>
  /..ed$/.test(word) || IRREGULAR_PASTS.has(word) || VERB_THIRD_PERSONS.has(word)

/** Nouns that with a number before them describe a thing: `an 11-member pact`, `a three course meal`. */
const ATTRIBUTIVE =
  /^(?:page|member|nation|country|state|party|seat|storey|story|bedroom|room|lane|cylinder|course|person|man|woman|team|gauge|judge|city|item|strong)$/

/** Such a noun after a number, with or without a hyphen. */
export function attributiveAt(tokens: readonly Token[], at: number): Unit | undefined {
  const hyphen = isHyphen(tokens[at]) && glued(tokens, at) && glued(tokens, at + 1)
  const from = hyphen ? at + 1 : at
  const word = tokens[from]
  if (word?.kind !== 'word' || !ATTRIBUTIVE.test(word.lower) || (!hyphen && tokens[from + 1]?.kind !== 'word'))
    return undefined
  return {name: word.lower, from, to: from + 1}
}
