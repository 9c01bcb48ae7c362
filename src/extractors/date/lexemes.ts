// What a word can be in an expression of time. One look-up for each word of a sentence that holds one.
import {EASTER_DAYS, FIXED_DAYS, NTH_WEEKDAYS} from '../../lexicon/holidays.ts'
import {MONTHS, SEASONS, WEEKDAYS} from '../../lexicon/months.ts'
import {ORDINALS, TENS, UNITS_AND_TEENS} from '../../lexicon/numbers.ts'
import {
  DAY_PART_WORDS,
  DECADE_WORDS,
  PARTS_PLURAL,
  PERIODIC,
  SHIFTS,
  SHORT_MONTHS,
  SHORT_WEEKDAYS,
  TIME_UNITS,
  type TimeUnit,
  UNIT_WORDS,
  VAGUE_TIMES
} from '../../lexicon/time-words.ts'

/** Bits of `Lexeme.roles`: a word may play several (`second` is an ordinal and a unit, `past` a shift and a name). */
export const ROLE = {
  month: 1,
  weekday: 2,
  digits: 4,
  count: 8,
  ordinal: 16,
  shift: 32,
  unit: 64,
  part: 128,
  season: 256,
  word: 512,
  every: 1024,
  periodic: 2048,
  holiday: 4096,
  mark: 8192
} as const

export interface Lexeme {
  readonly roles: number
  /** From 1, January. */
  readonly month: number
  /** From 1, Monday. */
  readonly weekday: number
  /** What a number word or an ordinal counts. */
  readonly number: number
  readonly unit: TimeUnit | undefined
  /** Of a shift, how many periods away; of a decade, its first digit. */
  readonly shift: number
  /** Code of a part of the day or of a season, or the value of a vague or periodic word. */
  readonly code: string
}

const EMPTY: Lexeme = {roles: 0, month: 0, weekday: 0, number: 0, unit: undefined, shift: 0, code: ''}
const lexemes = new Map<string, Lexeme>()

function add(word: string, roles: number, more: Partial<Lexeme> = {}): void {
  const known = lexemes.get(word) ?? EMPTY
  lexemes.set(word, {...known, ...more, roles: known.roles | roles})
}
const addAll = <T>(table: Readonly<Record<string, T>>, roles: number, more: (value: T) => Partial<Lexeme>): void => {
  for (const [word, value] of Object.entries(table)) if (/^\p{L}+$/u.test(word)) add(word, roles, more(value))
}

for (const [index, month] of MONTHS.entries()) add(month, ROLE.month, {month: index + 1})
addAll(SHORT_MONTHS, ROLE.month, (month) => ({month}))
for (const [index, weekday] of WEEKDAYS.entries()) {
  add(weekday, ROLE.weekday, {weekday: index + 1})
  add(`${weekday}s`, ROLE.periodic, {weekday: index + 1})
}
addAll(SHORT_WEEKDAYS, ROLE.weekday, (weekday) => ({weekday}))
addAll(UNITS_AND_TEENS, ROLE.count, (number) => ({number}))
addAll(TENS, ROLE.count, (number) => ({number}))
for (const word of [
  'a',
  'an',
  'several',
  'few',
  'couple',
  'half',
  'many',
  'hundred',
  'dozen',
  'numerous',
  'countless',
  'another'
])
  add(word, ROLE.count)
addAll(ORDINALS, ROLE.ordinal, (number) => ({number}))
addAll(SHIFTS, ROLE.shift, (shift) => ({shift}))
addAll(UNIT_WORDS, ROLE.unit, (name) => ({unit: TIME_UNITS[name]}))
addAll(DAY_PART_WORDS, ROLE.part, (code) => ({code}))
addAll(PARTS_PLURAL, ROLE.part, (code) => ({code}))
addAll(SEASONS, ROLE.season, (code) => ({code}))
addAll(PERIODIC, ROLE.periodic, (code) => ({code}))
addAll(VAGUE_TIMES, ROLE.word, (code) => ({code}))
addAll(DECADE_WORDS, ROLE.word, (shift) => ({shift, code: 'decade'}))
for (const word of ['every', 'each', 'any', 'once', 'twice']) add(word, ROLE.every)
for (const word of [
  ...['today', 'yesterday', 'tomorrow', 'tonight', 'tonite', 'overnight', 'noon', 'midnight', 'fiscal', 'school', 'fy'],
  ...['recent', 'future', 'present', 'moment', 'date', 'year', 'quarter', 'these', 'those', 'all', 'mid', 'day', 'q'],
  ...[
    'sy',
    'cy',
    'h',
    'breakfast',
    'lunch',
    'dinner',
    'that',
    'financial',
    'week',
    'later',
    'earlier',
    'new',
    'eoy',
    'eom',
    'right',
    'century',
    'past',
    'business',
    'working',
    'starting'
  ]
])
  add(word, ROLE.word)
for (const name of [...Object.keys(FIXED_DAYS), ...Object.keys(NTH_WEEKDAYS), ...Object.keys(EASTER_DAYS)])
  add(name.split(' ')[0] ?? name, ROLE.holiday)

export const lexemeOf = (lower: string): Lexeme | undefined => lexemes.get(lower)

/** Words without which a sentence that has no digit has no date: those that begin an expression only beside one are none. */
const CUES = new Set<string>(
  [...lexemes].flatMap(([word, {roles}]) =>
    (roles & ~(ROLE.count | ROLE.ordinal | ROLE.shift | ROLE.every | ROLE.word)) > 0 ? [word] : []
  )
)
for (const word of [
  ...['today', 'yesterday', 'tomorrow', 'tonight', 'tonite', 'overnight', 'noon', 'midnight', 'past', 'future', 'once'],
  ...[
    'present',
    'moment',
    'date',
    'second',
    'clock',
    'thousand',
    'hundred',
    'eoy',
    'eom',
    'twice',
    'breakfast',
    'lunch',
    'dinner',
    'forty',
    'thirty',
    'fifteen',
    'twenty'
  ],
  ...Object.keys(VAGUE_TIMES),
  ...Object.keys(DECADE_WORDS)
])
  CUES.add(word)
// Names that are cues only as part of a holiday's name.
for (const word of [
  'new',
  'all',
  'st',
  'saint',
  'good',
  'black',
  'holy',
  'human',
  'international',
  'jubilee',
  'freedom',
  'victory',
  'guy',
  'whit',
  'palm',
  'ash'
])
  CUES.delete(word)
CUES.add('patrick')

const LONGEST = 14
const LETTERS = 26

/**
 * Which words may be in a set, by their first two letters and their length, a word of one letter by the letter twice:
 * most words of a text are told apart by that, and need not be cut out and looked up.
 */
function shapesOf(words: Iterable<string>): Uint8Array {
  const shapes = new Uint8Array(LETTERS * LETTERS * (LONGEST + 1))
  for (const word of words)
    shapes[shapeOf(word.charCodeAt(0), word.charCodeAt(word.length > 1 ? 1 : 0), word.length)] = 1
  return shapes
}

/** Of letters in small or capital ASCII; what is none gives a shape outside, or that of a word that the look-up refuses. */
const shapeOf = (first: number, second: number, length: number): number =>
  (((first | 32) - 97) * LETTERS + (second | 32) - 97) * (LONGEST + 1) + length

const CUE_SHAPES = shapesOf(CUES)
const LEXEME_SHAPES = shapesOf(lexemes.keys())

/** Whether the word of a text from `start` to `end` may be one of the lexicon: else there is no need to look. */
export function mayBeLexeme(text: string, start: number, end: number): boolean {
  const length = end - start
  return (
    length <= LONGEST &&
    LEXEME_SHAPES[shapeOf(text.charCodeAt(start), text.charCodeAt(length > 1 ? start + 1 : start), length)] === 1
  )
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122
/** Marks behind a number that may be in a date or a time of day: `5/1`, `10:30`, `3–5`. */
const JOINS = new Set([...'/:-–—~'].map((mark) => mark.charCodeAt(0)))
const POINT = 46
const [LETTER_A, LETTER_P] = [97, 112]

/**
 * Whether a run of digits may be a date by itself: of four or eight digits, glued to letters or to marks, before `a.m.`.
 * A plain number (`16`, `5.6`) is part of a date only beside a word that is a cue.
 */
function mayBeDate(text: string, start: number, end: number): boolean {
  const length = end - start
  if (length === 4 || length === 8) return true
  const [before, next] = [text.charCodeAt(start - 1), text.charCodeAt(end)]
  if (isLetter(before) || before === 39 || before === 8217) return true
  if (JOINS.has(next) || isLetter(next) || (next === POINT && isLetter(text.charCodeAt(end + 1)))) return true
  if (next === POINT && isDigit(text.charCodeAt(end + 1)))
    return text.charCodeAt(end + 2) === POINT || text.charCodeAt(end + 3) === POINT || isHalf(text, end + 3)
  return isHalf(text, end)
}

/** `5 p.m.`, `8.10 am`: a space and a letter that begins the half of a day. */
const isHalf = (text: string, at: number): boolean => {
  const first = text.charCodeAt(at + 1) | 32
  return (
    text.charCodeAt(at) === 32 && (first === LETTER_A || first === LETTER_P) && /^[.m ]$/i.test(text.charAt(at + 2))
  )
}

/** Whether there may be a date in a text: digits that may be one, or one of the words that dates are made of. Linear. */
export function mayHoldDate(text: string): boolean {
  const {length: size} = text
  for (let at = 0; at < size; ) {
    const start = at
    const code = text.charCodeAt(at)
    if (isLetter(code)) {
      while (at < size && isLetter(text.charCodeAt(at))) at++
      if (isCue(text, start, at)) return true
    } else if (isDigit(code)) {
      while (at < size && isDigit(text.charCodeAt(at))) at++
      if (mayBeDate(text, start, at)) return true
    } else at++
  }
  return false
}

function isCue(text: string, start: number, end: number): boolean {
  const length = end - start
  if (length < 2 || length > LONGEST) return false
  return (
    CUE_SHAPES[shapeOf(text.charCodeAt(start), text.charCodeAt(start + 1), length)] === 1 &&
    CUES.has(text.slice(start, end).toLowerCase())
  )
}
