import {align} from './align.ts'
import {longOf, type TermMatch} from './in-brackets.ts'
import {isAcronym} from './short-form.ts'
import {wordsBefore, wordsIn} from './words-before.ts'

/** `, or CSTO,` · `, abbreviated CSTO` · `, known as CSTO` · ` – CSTO –` after the long form. */
const AFTER =
  /(?:, (?:or|also known as|known as|better known as|abbreviated(?: as| to)?|in short|called|aka) (?:the )?|,? (?:\p{Pd}) )(\p{Lu}[\p{L}\p{N}&/-]{1,10})(?=[,.;]| \p{Pd}|$)/gu
/** `CSTO stands for …` · `CSTO, or the Collective …` · a glossary line `CSTO: Collective …`. */
const BEFORE =
  /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}\p{N}&/-]{1,10})(?: stands for (?:the )?|, (?:or|short for|that is,) (?:the )?| \(?short for (?:the )?)/gu
const GLOSSARY = /^(\p{Lu}[\p{L}\p{N}&/-]{1,10}) ?(?:[:=–—-]|\t) ?/u
/** Outside brackets only initials are trusted. */
const HIGHEST_COST = 0.5
const REACH = 12

function before(text: string, at: number, end: number, short: string): TermMatch | undefined {
  if (!isAcronym(short)) return undefined
  const words = wordsBefore(text, at, REACH)
  const found = align(short, words)
  if (found === undefined || found.cost > HIGHEST_COST) return undefined
  const name = words.slice(found.first)
  return {short, long: longOf(name, text), start: name[0]?.start ?? at, end}
}

function after(text: string, at: number, from: number, short: string, atLineEnd: boolean): TermMatch | undefined {
  if (!isAcronym(short)) return undefined
  const stop = atLineEnd ? null : /[,.;:()](?=\s|$)| \p{Pd} /u.exec(text.slice(from, from + REACH * 16))
  const words = wordsIn(text, from, stop === null ? Math.min(text.length, from + REACH * 16) : from + stop.index)
  const most = Math.min(words.length, short.length + 4)
  for (let count = atLineEnd ? words.length : 1; count <= (atLineEnd ? words.length : most); count++) {
    const name = words.slice(0, count)
    const found = align(short, name)
    if (found !== undefined && found.first === 0 && (atLineEnd || found.cost <= HIGHEST_COST)) {
      return {short, long: longOf(name, text), start: at, end: name.at(-1)?.end ?? from}
    }
  }
  return undefined
}

/** Short and long forms side by side without brackets, and the lines of a list of abbreviations. */
export function inApposition(text: string): readonly TermMatch[] {
  const found: (TermMatch | undefined)[] = []
  for (const match of text.matchAll(AFTER))
    found.push(before(text, match.index, match.index + match[0].length, match[1] ?? ''))
  for (const match of text.matchAll(BEFORE)) {
    found.push(after(text, match.index, match.index + match[0].length, match[1] ?? '', false))
  }
  const line = GLOSSARY.exec(text.slice(0, 20))
  if (line !== null && text.length < REACH * 16) found.push(after(text, 0, line[0].length, line[1] ?? '', true))
  return found.filter((match) => match !== undefined)
}
