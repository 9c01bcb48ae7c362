import {align, type Word} from './align.ts'
import type {Bracketed} from './brackets.ts'
import {isShortForm} from './short-form.ts'
import {wordsBefore} from './words-before.ts'

/** A short form and what it stands for, with the stretch of the passage that says so. */
export interface TermMatch {
  readonly short: string
  readonly long: string
  readonly start: number
  readonly end: number
}

const LEAD_IN =
  /^(?:or|also|the|hereinafter|hereafter|henceforth|referred to as|abbreviated|abbreviated as|abbreviated to|abbr\.|known as|also known as|aka|a\.k\.a\.|called|in short|for short|=|acronym|short form|herein)\s+/iu

/** The words in brackets that may be the short form: the first part, without `or`, `hereinafter` and the like. */
function shortIn(text: string, bracketed: Bracketed): string {
  let inside = text.slice(bracketed.from, bracketed.to)
  for (let lead = LEAD_IN.exec(inside); lead !== null; lead = LEAD_IN.exec(inside))
    inside = inside.slice(lead[0].length)
  return (inside.split(/[,;]|\s+[-–—]\s+|\s+(?:or|and|in|hereafter|henceforth|for short)\s+/u)[0] ?? '')
    .replace(/^[“"‘']|[”"’']$/gu, '')
    .trim()
}

/** The words as they stand, less what is in brackets between them. */
export function longOf(words: readonly Word[], text: string): string {
  const first = words[0]
  const last = words.at(-1)
  if (first === undefined || last === undefined) return ''
  const printed = text.slice(first.start, last.end)
  return printed.includes(' (') || printed.includes(' [') ? words.map((word) => word.text).join(' ') : printed
}

/** As many words as the letters could stand for, small words and one skipped word included. */
const reach = (short: string): number => Math.min(short.length * 2 + 2, short.length + 7)

/** `Collective Security Treaty Organization (CSTO)`: the short form in brackets after the long one. */
export function inBrackets(text: string, bracketed: Bracketed): TermMatch | undefined {
  const short = shortIn(text, bracketed)
  if (!isShortForm(short)) return undefined
  const words = wordsBefore(text, bracketed.start, reach(short))
  const found = align(/^.+\p{Lu}s$/u.test(short) ? short.slice(0, -1) : short, words)
  if (found === undefined) return undefined
  const initialsOnly = /^\p{Lu}?\p{Ll}+$|\./u.test(short)
  if (initialsOnly && found.cost > 0.5) return undefined
  const long = longOf(words.slice(found.first), text)
  const start = words[found.first]?.start ?? bracketed.start
  if (long.length <= short.length || long.split(/\s+/u).some((word) => word === short)) return undefined
  return {short, long, start, end: bracketed.end}
}
