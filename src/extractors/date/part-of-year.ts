import {SEASONS} from '../../lexicon/months.ts'
import {ORDINALS} from '../../lexicon/numbers.ts'
import {ORDINAL, ordinalOf, pattern, YEAR} from './fragments.ts'
import {type DateRule, given} from './mention.ts'
import {yearOf} from './numeric.ts'

const OF_YEAR = `(?:(?: of| in|,)? (${YEAR}|['’]\\d\\d|the year|this year|last year|next year))?`

/** The year that closes the words: digits, or `this year` counted from the document's own. `XXXX` when neither. */
function closing(words: string | undefined, reference: string | undefined): string {
  if (words === undefined) return 'XXXX'
  if (/\d/.test(words)) return String(yearOf(words))
  if (reference === undefined) return 'XXXX'
  const shift = /last/i.test(words) ? -1 : /next/i.test(words) ? 1 : 0
  return String(Number(reference.slice(0, 4)) + shift)
}

const implied = (words: string | undefined): readonly string[] =>
  words === undefined || /\d/.test(words) ? [] : ['year']

/** `Q3 2021`, `the third quarter of 2021`, `third-quarter 2021`. */
export const quarter: DateRule = {
  name: 'quarter',
  doc: 'A quarter of a year',
  pattern: pattern(
    `(?:the )?(?:Q([1-4])|([1-4])Q|(first|second|third|fourth|1st|2nd|3rd|4th)[- ]quarter)${OF_YEAR}|(${YEAR})[ -]Q([1-4])`
  ),
  read(match, {reference}, text) {
    const number = match[1] ?? match[2] ?? match[6] ?? String(ordinalOf(match[3] ?? ''))
    if (
      /^ (?:of the (?:game|match|field)|final)/i.test(
        text.slice(match.index + match[0].length, match.index + match[0].length + 18)
      )
    ) {
      return undefined
    }
    const of = match[4]
    return {...given(`${match[5] ?? closing(of, reference)}-Q${number}`, 'quarter'), implied: implied(of)}
  }
}

/** `the first half of 2021`, `H1 2021`. */
export const half: DateRule = {
  name: 'half',
  doc: 'A half of a year',
  pattern: pattern(
    `(?:the )?(?:H([12])|(first|second) half)(?: of| in|,)? (${YEAR}|the year|this year|last year|next year)`
  ),
  read(match, {reference}) {
    const number = match[1] ?? String(ORDINALS[(match[2] ?? '').toLowerCase()])
    return {...given(`${closing(match[3], reference)}-H${number}`, 'half'), implied: implied(match[3])}
  }
}

/** `the summer of 2021`, `over the summer`, `last winter`, `spring 2022`. */
export const season: DateRule = {
  name: 'season',
  doc: 'A season',
  pattern: pattern(
    `(?:(the|this|last|next|that|in|early|late|mid)[- ])?(?:(?:early|late|mid|whole|coming|following) )?(spring|summer|autumn|fall|winter)(?: (?:months|season))?${OF_YEAR}`
  ),
  read(match, {reference}, text) {
    const before = (match[1] ?? '').toLowerCase()
    const of = match[3]
    if (before === '' && of === undefined) return undefined
    if (/^fall$/i.test(match[2] ?? '') && of === undefined && !/^(?:this|last|next|in)$/.test(before)) return undefined
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 14)
    if (before === 'the' && of === undefined && /^ (?:olympics?|games|school|palace|camp|of)\b/i.test(after))
      return undefined
    const code = SEASONS[(match[2] ?? '').toLowerCase()]
    const shown = of ?? (/^(?:this|last|next)$/.test(before) ? before : undefined)
    return {...given(`${closing(shown, reference)}-${code}`, 'season'), implied: implied(shown)}
  }
}

/** `week 3 of 2027`, `the first week of August` is left to the month. */
export const week: DateRule = {
  name: 'week',
  doc: 'A week of a year by its number',
  pattern: pattern(`(?:the )?(?:week (\\d{1,2})|(${ORDINAL}) week)(?: of|,)? (${YEAR})`),
  read(match) {
    const number = Number(match[1] ?? ordinalOf(match[2] ?? ''))
    return number >= 1 && number <= 53 ? given(`${match[3]}-W${String(number).padStart(2, '0')}`, 'week') : undefined
  }
}
