import {COUNTED, NUMBERED} from '../../lexicon/time-words.ts'
import {dayAt, glued, has, isApostrophe, isHyphen, monthAt, ordinalAt, wordAt, yearAt, yearOf} from './fragments.ts'
import {ROLE} from './lexemes.ts'
import {type DateRule, given, type Match, type Refused, refusal, type Sight, yearOfContext} from './mention.ts'
import {quarterNumber} from './part-of-year.ts'

/** Words after which even a number outside of our age is a year. */
const GOVERNS: ReadonlySet<string> = new Set(
  'in since by until till during of from to through before after between and or around circa year fiscal for than the early late mid'.split(
    ' '
  )
)
const AMOUNT: ReadonlySet<string> = new Set(
  'about over nearly almost some roughly approximately least most than fewer estimated only another'.split(' ')
)
/** Years that a bare number is taken for. */
const FIRST_BARE = 1900
const LAST_BARE = 2100
/** And those alone in brackets, as behind the name of a work. */
const FIRST_BRACKETED = 1500
/** Words of an address behind a name. */
const STREET = /^(?:road|street|avenue|st|ave|rd|lane|drive|boulevard|blvd|way|square|court|highway)$/
/** Before a hyphen and a year: `mid-1991`, `pre-2008`. */
const NARROWS = /^(?:mid|early|late|pre|post)$/
const isPlain = (number: number): boolean => number >= FIRST_BARE && number < LAST_BARE

function reasonAgainst({tokens}: Sight, at: number, stop: number, number: number): string | undefined {
  const [before, next] = [wordAt(tokens, at - 1), wordAt(tokens, stop)]
  if (/^[$£€¥₹#§+@_/]$/.test(before) && (glued(tokens, at) || /^[$£€¥₹§#]$/.test(before)))
    return 'an amount, a number or part of an address'
  if (
    glued(tokens, at) &&
    (/^[.,:]$/.test(before) ||
      (before === '-' && !NARROWS.test(wordAt(tokens, at - 2))) ||
      has(tokens, at - 1, ROLE.digits))
  )
    return 'part of a longer number'
  if (glued(tokens, at) && /^\p{L}/u.test(before)) return 'part of a name'
  if (tokens[stop]?.capital && STREET.test(wordAt(tokens, stop + 1))) return 'the number of a house'
  if (
    NUMBERED.has(before) ||
    (before === '.' && NUMBERED.has(wordAt(tokens, at - 2)) && /^nos?$/.test(wordAt(tokens, at - 2)))
  )
    return 'the number of a thing'
  if (glued(tokens, stop) && (/^\p{L}/u.test(next) || /^[/_@]$/.test(next))) return 'part of a name'
  return countedReason(tokens, at, stop, number) ?? unplacedReason(tokens, at, stop, number)
}

function countedReason(tokens: Sight['tokens'], at: number, stop: number, number: number): string | undefined {
  const [before, next] = [wordAt(tokens, at - 1), wordAt(tokens, stop)]
  const [counted, hyphen] =
    isHyphen(tokens, stop) && glued(tokens, stop) ? [wordAt(tokens, stop + 1), true] : [next, false]
  if (COUNTED.has(counted) && !(hyphen && !glued(tokens, stop + 1))) return 'a number that counts something'
  if (hyphen && glued(tokens, stop + 1) && (tokens[stop + 1]?.digits ?? -1) >= 0) return 'part of a longer number'
  if (number % 100 === 0 && /^\p{Ll}{3,}s$/u.test(next) && !GOVERNS.has(before)) return 'a number that counts something'
  if (
    AMOUNT.has(before) &&
    !(before === 'than' && isPlain(number) && /^(?:later|earlier|greater|other)$/.test(wordAt(tokens, at - 2)))
  )
    return 'an amount'
  return undefined
}

/** Numbers outside of our age are years only behind a word that governs one, or alone in brackets. */
function unplacedReason(tokens: Sight['tokens'], at: number, stop: number, number: number): string | undefined {
  const [before, next] = [wordAt(tokens, at - 1), wordAt(tokens, stop)]
  const bracketed = before === '(' && /^[),;–-]$/.test(next) && number >= FIRST_BRACKETED
  if (bracketed) return undefined
  if (!isPlain(number) && !GOVERNS.has(before)) return 'a number that nothing makes a year'
  if (
    !isPlain(number) &&
    /^(?:to|than|from|of|between|for|or|and|by|the)$/.test(before) &&
    !(before === 'by' && number >= LAST_BARE) &&
    !isBackTo(tokens, at) &&
    !isFromTo(tokens, at, stop)
  )
    return 'a number that nothing makes a year'
  return undefined
}

/** `from 1860 to today`, `from 1860 to 1914`. */
function isFromTo(tokens: Sight['tokens'], at: number, stop: number): boolean {
  const first = wordAt(tokens, at - 1) === 'from' && wordAt(tokens, stop) === 'to'
  if (first && /^(?:today|now|date)$/.test(wordAt(tokens, stop + 1))) return true
  const second = wordAt(tokens, at - 1) === 'to' && wordAt(tokens, at - 3) === 'from'
  const [from, to] = first ? [at, stop + 1] : [at - 2, at]
  // `from 1000 to 2000 hires` counts: nothing in small letters may follow but a word that opens something else.
  const next = wordAt(tokens, to + 1)
  const counts =
    /^\p{Ll}/u.test(next) &&
    tokens[to + 1]?.capital === false &&
    !/^(?:and|or|but|in|when|as|the|by|at|for|with|was|were|is)$/.test(next)
  return (first || second) && isYearLike(tokens, from) && isYearLike(tokens, to) && !counts
}

const isYearLike = (tokens: Sight['tokens'], at: number): boolean => {
  const digits = tokens[at]?.digits ?? -1
  return digits >= FIRST_BRACKETED && digits < LAST_BARE
}

/** `dates back to 1865`. */
const isBackTo = (tokens: Sight['tokens'], at: number): boolean =>
  wordAt(tokens, at - 1) === 'to' && wordAt(tokens, at - 2) === 'back'

/** `2021`, `the year 2008`, `two thousand and twenty`: a number of four digits that counts nothing. */
export const year: DateRule = {
  name: 'year',
  doc: 'A year of four digits',
  roles: ROLE.digits | ROLE.mark | ROLE.count,
  read(sight, at): Match | Refused | undefined {
    const {tokens} = sight
    const found = yearAt(tokens, at)
    if (found === undefined) return undefined
    const word = wordAt(tokens, at - 1) === 'year'
    const reason = word ? undefined : reasonAgainst(sight, at, found.stop, found.number)
    const digits = (tokens[at]?.digits ?? -1) >= 0
    if (reason !== undefined) return digits ? refusal(found.stop, reason) : undefined
    // In words it needs a word before that governs a year: `in two thousand and twenty`.
    if (
      !digits &&
      !isApostrophe(tokens, at) &&
      !/^(?:in|since|by|until|of|before|after|year)$/.test(wordAt(tokens, at - 1))
    )
      return undefined
    if (
      isApostrophe(tokens, at) &&
      !/^(?:in|since|of|the|class|by|from|to|early|late|mid)$/.test(wordAt(tokens, at - 1))
    )
      return undefined
    const from = word ? at - 1 : at
    return {...partAfter(sight, at, found.number, found.stop), from}
  }
}

/** `2017 april`, `2017 q1`, `1989’s third quarter`, else the year alone. */
function partAfter(sight: Sight, at: number, number: number, stop: number): Match {
  const {tokens} = sight
  const possessive =
    isApostrophe(tokens, stop) && wordAt(tokens, stop + 1) === 's' ? stop + 2 : isHyphen(tokens, stop) ? stop + 1 : stop
  const quarter = quarterNumber(sight, possessive)
  if (wordAt(tokens, stop) === 'fiscal' && wordAt(tokens, stop + 1) === 'year')
    return {stop: stop + 2, reading: given(`FY${number}`, 'year')}
  if (quarter !== undefined) return {stop: quarter.stop, reading: given(`${number}-Q${quarter.number}`, 'quarter')}
  const month = monthAt(tokens, stop)
  const alone =
    month === undefined ||
    dayAt(tokens, month.stop) !== undefined ||
    wordAt(tokens, at + 1) === ',' ||
    wordAt(tokens, stop) === 'may'
  if (alone || yearAt(tokens, month.stop) !== undefined) return {stop, reading: given(String(number), 'year')}
  return {stop: month.stop, reading: given(`${number}-${String(month.number).padStart(2, '0')}`, 'month')}
}

/** `2014–15`, `2019–2021`, `2014~2018`. */
export const yearSpan: DateRule = {
  name: 'year-span',
  doc: 'From one year to another',
  roles: ROLE.digits,
  read({tokens}, at): Match | undefined {
    const first = tokens[at]
    if (first === undefined || first.lower.length !== 4 || first.digits < 1800 || first.digits >= LAST_BARE)
      return undefined
    const mark = wordAt(tokens, at + 1)
    const last = tokens[at + 2]
    if (
      !/^[-–—/~]$/.test(mark) ||
      last === undefined ||
      glued(tokens, at + 1) === last.spaced ||
      (last.spaced && last.lower.length === 2)
    )
      return undefined
    if (
      (glued(tokens, at) && /^[-–./,]$/.test(wordAt(tokens, at - 1))) ||
      (glued(tokens, at + 3) && /^[-/]$|^\d/.test(wordAt(tokens, at + 3)))
    )
      return undefined
    const end = last.lower.length === 2 ? Math.floor(first.digits / 100) * 100 + last.digits : last.digits
    const isMonth = last.lower.length === 2 && last.digits <= 12 && (mark === '-' || mark === '/')
    if (!/^(?:\d\d|\d{4})$/.test(last.lower) || end <= first.digits || end >= LAST_BARE || isMonth) return undefined
    return {stop: at + 3, reading: given(String(first.digits), 'year', String(end))}
  }
}

/** `1990s`, `’80s`, `nineties`, `90 s`. */
export const decade: DateRule = {
  name: 'decade',
  doc: 'Ten years by their first',
  roles: ROLE.digits | ROLE.mark | ROLE.word,
  read({tokens}, at): Match | undefined {
    const named = tokens[at]?.lexeme
    if (named?.code === 'decade') {
      const governed =
        /^(?:the|early|late|mid|in|-)$/.test(wordAt(tokens, at - 1)) &&
        !/^(?:his|her|their|my|your)$/.test(wordAt(tokens, at - 2))
      return governed ? century(named.shift, at + 1) : undefined
    }
    const from = isApostrophe(tokens, at) ? at + 1 : at
    const token = tokens[from]
    if (token === undefined || token.digits < 0 || token.digits % 10 > 0) return undefined
    const s = isApostrophe(tokens, from + 1) && glued(tokens, from + 1) ? from + 2 : from + 1
    if (wordAt(tokens, s) !== 's' || (glued(tokens, at) && /^[$£€.,\d]/.test(wordAt(tokens, at - 1)))) return undefined
    if (token.lower.length === 4 && token.digits >= 1500 && token.digits < LAST_BARE)
      return {stop: s + 1, reading: given(`${Math.floor(token.digits / 10)}X`, 'decade')}
    const short =
      token.lower.length === 2 && (from > at || /^(?:the|early|late|mid|in|-)$/.test(wordAt(tokens, at - 1)))
    return short && token.digits >= 20 ? century(token.digits / 10, s + 1) : undefined
  }
}

const century = (digit: number, stop: number): Match => ({
  stop,
  reading: {...given(`${digit < 2 ? 20 : 19}${digit}X`, 'decade'), implied: ['century']}
})

/** `19th century`, `twenty-first century`, `20th-century`. */
export const centuries: DateRule = {
  name: 'century',
  doc: 'A hundred years by their number',
  roles: ROLE.ordinal | ROLE.digits | ROLE.count,
  read({tokens}, at): Match | undefined {
    const number = ordinalAt(tokens, at)
    if (number === undefined || number.number > 21) return undefined
    const from = isHyphen(tokens, number.stop) ? number.stop + 1 : number.stop
    if (!/^centur(?:y|ies)$/.test(wordAt(tokens, from))) return undefined
    return {stop: from + 1, reading: given(`${String(number.number - 1).padStart(2, '0')}XX`, 'century')}
  }
}

/** `FY2021`, `fiscal year 2021/22`, `fiscal 1989`, `school year 2008`, `cy18`: where it begins differs from house to house. */
export const fiscalYear: DateRule = {
  name: 'fiscal-year',
  doc: 'A year of account, or of school',
  roles: ROLE.word,
  read({tokens, context}, at): Match | undefined {
    const word = wordAt(tokens, at)
    const sign = /^(?:fiscal|financial|fy)$/.test(word)
      ? 'FY'
      : /^(?:school|sy)$/.test(word)
        ? 'SY'
        : word === 'cy'
          ? ''
          : undefined
    if (sign === undefined) return undefined
    const named = wordAt(tokens, at + 1) === 'year'
    const from = named ? at + 2 : at + 1
    const number = tokens[from]
    if (
      number !== undefined &&
      /^(?:(?:19|20)\d\d|\d\d)$/.test(number.lower) &&
      (word !== 'financial' || named) &&
      (word !== 'school' || named)
    ) {
      if (number.lower.length === 2 && !/^(?:fy|cy|sy)$/.test(word)) return undefined
      const span =
        /^[-–/]$/.test(wordAt(tokens, from + 1)) && glued(tokens, from + 1) && (tokens[from + 2]?.digits ?? -1) >= 0
      return {stop: span ? from + 3 : from + 1, reading: given(`${sign}${yearOf(number.digits)}`, 'year')}
    }
    const now = yearOfContext(context)
    if (!named || sign === '' || wordAt(tokens, at - 1) !== 'the') return undefined
    return {
      stop: at + 2,
      reading: now === undefined ? given(`${sign}XXXX`, 'year') : {...given(`${sign}${now}`, 'year'), implied: ['year']}
    }
  }
}
