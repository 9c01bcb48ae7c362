// The number in a table cell.
import {SCALES} from '../../lexicon/numbers.ts'

/** Signs before and after a number that are not part of it: money, percent, marks of notes. */
const BEFORE = /^(?:[A-Z]{2,3}(?=\s?[\d$€£¥])|US)?\s*[$€£¥₹₽₺₩]?\s*/
const AFTER = /\s*(?:%|‰|[$€£¥₹₽₺₩]|percent|per cent|[*†‡§]+|\^?[a-z]\b(?!\w))?[*†‡§]*$/i
const MINUS = /^[-−–—]\s?(?=[\d.,$€£¥])/
/** Groups of three set off by commas, spaces (no-break ones with them) or apostrophes; a point or a comma before decimals. */
const GROUPED = /^\d{1,3}(?:[,\u0020\u00a0\u202f\u2009'’]\d{3})+(?:\.\d+)?$/
const POINTS = /^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$|^\d{1,3}(?:\.\d{3})+,\d+$/
const PLAIN = /^\d+(?:\.\d+)?$|^\.\d+$/
const COMMA = /^\d+,\d+$/
const LONGEST = 40

/**
 * `1,204` is 1204, `4.5 %` 4.5, `(12)` -12, `€ 3.2 million` 3200000; undefined for `–`, `n/a`, ranges, words, and for
 * `<1`, which is no one number.
 */
export function numberIn(cell: string): number | undefined {
  const text = cell.trim()
  if (text === '' || text.length > LONGEST || !/\d/.test(text)) return undefined
  const bracketed = /^\((.+)\)$/.exec(text)?.[1]
  const inner = bracketed ?? text
  const negative = bracketed !== undefined || MINUS.test(inner)
  const words = inner.replace(MINUS, '').replace(/^\+\s?/, '')
  const scaled = /^(.*\d)\s*(thousand|million|billion|trillion|mn|bn|m|k)\.?$/i.exec(words.replace(BEFORE, ''))
  const scale = scaled ? scaleOf(scaled[2] ?? '') : 1
  const value = plainNumber((scaled?.[1] ?? words.replace(BEFORE, '').replace(AFTER, '')).trim())
  if (value === undefined) return undefined
  // Scaling in decimals: 3.2 million is 3200000 exactly.
  const number = Number((value * scale).toPrecision(15))
  return negative ? -number : number
}

function scaleOf(word: string): number {
  const lower = word.toLowerCase()
  const short: Readonly<Record<string, number>> = {mn: 1e6, m: 1e6, bn: 1e9, k: 1e3}
  return short[lower] ?? SCALES[lower] ?? 1
}

function plainNumber(text: string): number | undefined {
  if (PLAIN.test(text)) return Number(text)
  if (GROUPED.test(text)) return Number(text.replace(/[^\d.]/g, ''))
  if (POINTS.test(text)) return Number(text.replace(/\./g, '').replace(',', '.'))
  return COMMA.test(text) ? Number(text.replace(',', '.')) : undefined
}
