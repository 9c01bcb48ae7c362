import {type Guard, refusing} from '../../prose/guard.ts'
import {align, type Word} from './align.ts'
import type {Bracketed} from './brackets.ts'
import {wholeName} from './name.ts'
import {lettersWithName, shortFormGuard} from './short-form.ts'
import {wordsBefore} from './words-before.ts'

/** A short form and what it stands for, with the stretch of the passage that says so. */
export interface TermMatch {
  readonly short: string
  readonly long: string
  readonly start: number
  readonly end: number
}

const LEAD_IN =
  /^(?:or|also|the|now|hereinafter|hereafter|henceforth|subsequently|referred to(?: below| hereinafter| hereafter)? as|abbreviated|abbreviated as|abbreviated to|abbr\.|(?:also |commonly |better )?known (?:as|by (?:its|the))|aka|a\.k\.a\.|called|in short|for short|=|(?:its )?(?:\p{L}{4,12} )?(?:acronym|initials|abbreviation)(?: is|:)?|short form|herein)\s+/iu
/** The plural of letters, or their possessive: `NGOs`, `WHO’s`. */
const OF_LETTERS = /^.+\p{Lu}s$/u

/** The words in brackets that may be the short form: the first part, without `or`, `hereinafter` and the like. */
export function shortIn(text: string, bracketed: Bracketed): string {
  let inside = text.slice(bracketed.from, bracketed.to)
  if (!inside.includes(' ')) return bare(inside.split(/[,;]/, 1)[0] ?? '')
  for (let lead = LEAD_IN.exec(inside); lead !== null; lead = LEAD_IN.exec(inside))
    inside = inside.slice(lead[0].length)
  return bare(inside.split(/[,;]|\s[([]|\s+[-–—]\s+|\s+(?:or|and|in|hereafter|henceforth|for short)\s+/u, 1)[0] ?? '')
}

/** Without quotation marks and the possessive. */
const bare = (short: string): string =>
  short
    .replace(/^[“"‘']|[”"’']$/g, '')
    .replace(/(?<=\p{Lu})[’']s$/u, '')
    .trim()

/** The words as they stand, less what is in brackets between them and the possessive at their end. */
export function longOf(words: readonly Word[], text: string): string {
  const first = words[0]
  const last = words.at(-1)
  if (first === undefined || last === undefined) return ''
  const printed = text.slice(first.start, last.end)
  const whole = printed.includes(' (') || printed.includes(' [') ? words.map((word) => word.text).join(' ') : printed
  return whole.replace(/[’']s$/u, '')
}

/** As many words as the letters could stand for, small words and one skipped word included. */
const reach = (short: string): number => Math.min(short.length * 2 + 2, short.length + 7)
/** So many words more may belong to the name. */
const MORE_WORDS = 8
/** Initials only, for letters that could be a word. */
const HIGHEST_COST_OF_WORD = 0.5

/** What a short form may be whose letters the words before do not spell; the last one always holds. */
const UNSPELT: readonly Guard<string>[] = [
  {name: 'party-and-state', reason: 'a party and its state', refuses: (short) => /^[RDI]-\p{Lu}/u.test(short)},
  {
    name: 'place-or-role',
    reason: 'a place, a role or a name that explains nothing before it',
    refuses: (short) => /^\p{Lu}\p{Ll}+$/u.test(short)
  },
  {name: 'not-spelt', reason: 'the words before do not spell it', refuses: () => true}
]
const unspelt = (short: string): Guard<string> => refusing(UNSPELT, short) as Guard<string>

/** What the words in brackets are short for, or why they are nothing. */
export function lookInBrackets(text: string, bracketed: Bracketed): TermMatch | Guard<string> {
  const short = shortIn(text, bracketed)
  const guard = shortFormGuard(short)
  if (guard !== undefined) return guard
  const near = reach(short)
  const all = wordsBefore(text, bracketed.start, near + MORE_WORDS)
  const words = all.slice(-near)
  const letters = lettersWithName(short)
  const found = align(letters ?? (OF_LETTERS.test(short) ? short.slice(0, -1) : short), words)
  if (found === undefined || (letters !== undefined && found.cost > HIGHEST_COST_OF_WORD)) return unspelt(short)
  if (/^\p{Lu}?\p{Ll}+$|\./u.test(short) && found.cost > HIGHEST_COST_OF_WORD) return unspelt(short)
  const name = all.slice(wholeName(all, all.length - words.length + found.first, short, found.cost, text))
  const long = longOf(name, text)
  if (long.length <= short.length || long.split(/\s+/u).some((word) => word === short)) return unspelt(short)
  return {short, long, start: name[0]?.start ?? bracketed.start, end: bracketed.end}
}

/** `Collective Security Treaty Organization (CSTO)`: the short form in brackets after the long one. */
export function inBrackets(text: string, bracketed: Bracketed): TermMatch | undefined {
  const looked = lookInBrackets(text, bracketed)
  return 'short' in looked ? looked : undefined
}
