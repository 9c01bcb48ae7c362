// The unit of a column of numbers, from its header or from its cells.
import {CURRENCIES} from '../../lexicon/currencies.ts'
import {SCALES} from '../../lexicon/numbers.ts'
import {UNITS} from '../../lexicon/units.ts'

const SIGNS: Readonly<Record<string, string>> = {
  '%': 'percent',
  '‰': 'per mille',
  '€': 'euros',
  $: 'dollars',
  '£': 'pounds',
  '¥': 'yen'
}
const SIGN = /[%‰€$£¥]/
/** `Cost (million euros)`, `Share [%]`; `Growth, %`; `Level in percent`. */
const BRACKETED = /[([]([^()[\]]{1,40})[)\]]\s*$/
const AFTER_COMMA = /,\s*([^,]{1,30})$/
const AFTER_IN =
  /\bin (?:the )?((?:thousand|million|billion)s?(?: of)? .{1,30}|percent|per cent|%|[\p{L}²³]{1,20}(?: per \p{L}{1,15})?)$/iu

/** Unit in words, as printed but for signs: `percent`, `million euros`, `cubic metres a day`; '' when none is named. */
export function unitOf(header: string, cells: readonly string[]): string {
  for (const pattern of [BRACKETED, AFTER_COMMA, AFTER_IN]) {
    const named = pattern.exec(header)?.[1]?.trim()
    if (named !== undefined && isUnit(named)) return spelt(named)
  }
  if (/^\s*[%‰€$£¥]\s|[%‰]\s*$/.test(header)) return spelt(SIGN.exec(header)?.[0] ?? '')
  const own = new Set(cells.map(unitInCell))
  const [only = ''] = own
  return own.size === 1 ? only : ''
}

function isUnit(words: string): boolean {
  if (SIGN.test(words)) return true
  if (/^\d/.test(words)) return false
  const lower = words.toLowerCase()
  if (UNITS.symbols.has(words) || CURRENCIES.signs.has(words)) return true
  return [lower, ...lower.split(/[\s/]+/)].some(
    (word) => UNITS.words.has(word) || CURRENCIES.words.has(word) || isScale(word)
  )
}

const isScale = (word: string): boolean =>
  /^[a-z]{4,}$/.test(word) && (word in SCALES || word.replace(/s$/, '') in SCALES)

/** Signs as words: `€ million` is `million euros`, `%` is `percent`. */
function spelt(words: string): string {
  const sign = SIGN.exec(words)?.[0]
  if (sign === undefined) return words
  const name = SIGNS[sign] ?? ''
  const rest = words
    .replace(SIGN, ' ')
    .replace(/\b(?:bn)\b/, 'billion')
    .replace(/\b(?:mn|m)\b/, 'million')
    .trim()
  if (sign === '%' || sign === '‰') return rest === '' ? name : `${name} ${rest}`
  return rest === '' ? name : `${rest.replace(/\s+/g, ' ')} ${name}`
}

/** The one sign or unit beside the number of a cell. */
function unitInCell(cell: string): string {
  const sign = SIGN.exec(cell)?.[0]
  if (sign !== undefined) return SIGNS[sign] ?? ''
  const word = /\d\s*([\p{L}²³]{1,20})$/u.exec(cell.trim())?.[1]
  return word !== undefined && (UNITS.words.has(word.toLowerCase()) || UNITS.symbols.has(word)) ? word : ''
}
