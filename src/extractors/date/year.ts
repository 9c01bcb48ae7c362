import {MODIFIER, pattern, YEAR} from './fragments.ts'
import {type DateRule, given} from './mention.ts'
import {yearOf} from './numeric.ts'

const GOVERNS =
  /(?:^|[\s(])(?:in|since|by|until|till|during|of|from|to|through|before|after|between|and|or|around|circa|year|fiscal|for|than|the|as early as|early|late|mid)\s$/i
/** Counted things after a number of four digits, which then is no year. */
const COUNTED =
  /^[\s-](?:people|persons|troops|soldiers|men|women|children|students|workers|jobs|homes|houses|miles|feet|percent|per cent|kilomet|km\b|met(?:er|re)s?\b|tons?\b|tonnes?\b|hours?\b|days?\b|years?\b|square|dollars?\b|euros?\b|pounds?\b|million|billion|points?\b|hires|cases|deaths|units|barrels|megawatts?|mw\b|hp\b|words|times)/i
const AMOUNT =
  /(?:\b(?:about|over|nearly|almost|some|roughly|approximately|up to|at least|more than|fewer than|less than|an estimated)\s|[$£€¥₹#§+]\s?|\b(?:no|nos|flight|room|route|highway|resolution|model|article|section|boeing|airbus)\.?\s)$/i

/** `2021`, `early 2021`, `the end of 2021`: a number of four digits that counts nothing. */
export const year: DateRule = {
  name: 'year',
  doc: 'A year of four digits',
  pattern: pattern(`${MODIFIER}?(?:the year )?(${YEAR})(?![-–]\\d)`),
  read(match, _context, text) {
    const before = text.slice(Math.max(0, match.index - 24), match.index)
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 16)
    if (COUNTED.test(after) || AMOUNT.test(before) || /^[-–]\p{L}/u.test(after)) return undefined
    const number = Number(match[1])
    const recent = number >= 1900 && number < 2100
    if (!recent && !(GOVERNS.test(before) || match[0] !== match[1])) return undefined
    if (/(?:^|[\s(])(?:to|than|from|of|between)\s$/i.test(before) && !recent) return undefined
    return given(match[1] ?? '', 'year')
  }
}

/** `2014–15`, `2019–2021`. */
export const yearSpan: DateRule = {
  name: 'year-span',
  doc: 'From one year to another',
  pattern: pattern(`(${YEAR})[-–/]((?:19|20|21)\\d\\d|\\d\\d)(?![-–/.]?\\d)`),
  read(match) {
    const from = match[1] ?? ''
    const to = (match[2] ?? '').length === 2 ? `${from.slice(0, 2)}${match[2]}` : (match[2] ?? '')
    if (Number(from) < 1800 || Number(to) <= Number(from)) return undefined
    // `2014-05` is a month in ISO 8601; `2004-05` after a hyphen is left to that rule.
    return /^\d{4}-(?:0\d|1[0-2])$/.test(match[0]) ? undefined : given(from, 'year', to)
  }
}

/** `FY2021`, `fiscal year 2021/22`: the number of the year; where it begins differs from house to house. */
export const fiscalYear: DateRule = {
  name: 'fiscal-year',
  doc: 'A year of account',
  pattern: pattern(`(?:the )?(?:FY ?|(?:fiscal|financial)(?: year)? )((?:19|20)?\\d\\d)(?:[-–/](\\d{2,4}))?`),
  read: (match) => given(`FY${yearOf(match[1] ?? '')}`, 'year')
}

const DECADES: Readonly<Record<string, number>> = {
  twenties: 2,
  thirties: 3,
  forties: 4,
  fifties: 5,
  sixties: 6,
  seventies: 7,
  eighties: 8,
  nineties: 9
}

/** `the 1990s`, `the late ’80s`, `the nineties`. */
export const decade: DateRule = {
  name: 'decade',
  doc: 'Ten years by their first',
  pattern: pattern(
    `(?:the )?${MODIFIER}?(?:((?:1[5-9]|20)\\d)0['’]?s|['’](\\d)0s|the (${Object.keys(DECADES).join('|')}))`
  ),
  read(match) {
    const digit = match[2] ?? (match[3] === undefined ? undefined : DECADES[match[3].toLowerCase()])
    if (match[1] !== undefined) return given(`${match[1]}X`, 'decade')
    return {...given(`${Number(digit) < 2 ? 20 : 19}${digit}X`, 'decade'), implied: ['century']}
  }
}

/** `the 19th century`, `the twenty-first century`. */
export const century: DateRule = {
  name: 'century',
  doc: 'A hundred years by their number',
  pattern: pattern(
    `(?:the )?${MODIFIER}?(?:(1?\\d|2[01])(?:st|nd|rd|th)|(eighteenth|nineteenth|twentieth|twenty-first))[- ]century`
  ),
  read(match) {
    const named: Readonly<Record<string, number>> = {eighteenth: 18, nineteenth: 19, twentieth: 20, 'twenty-first': 21}
    const number = match[1] === undefined ? (named[(match[2] ?? '').toLowerCase()] ?? 0) : Number(match[1])
    return given(`${String(number - 1).padStart(2, '0')}XX`, 'century')
  }
}
