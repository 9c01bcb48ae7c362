import {type Acronym, acronymsIn} from './acronyms.ts'
import {align} from './align.ts'
import {longOf, type TermMatch} from './in-brackets.ts'
import {wholeName} from './name.ts'
import {nameFor} from './name-before.ts'
import {isAcronym} from './short-form.ts'
import {wordsBefore, wordsIn} from './words-before.ts'

/** Says of what follows that it is the short form: `, or CSTO,` · `, known by its French acronym CSTO` · ` – CSTO –`. */
const SAYS_SHORT =
  /(?:, (?:or|(?:also |better |commonly |widely |generally |)known (?:as|by (?:its|the) (?:\p{L}{4,12} )?(?:acronym|initials|abbreviation)(?: of)?)|(?:whose|its) (?:\p{L}{4,12} )?acronym is|abbreviated(?: as| to)?|in short|called|aka) (?:the )?|,? \p{Pd} )["“]?$/u
/** Nothing but commas on both sides: the Organization of Ports, OPR, said. */
const COMMA = /, $/
/** How every connector ends; a cheap question before the long one. */
const JOINED = /(?:, |[-–—] |\b(?:or|as|to|by|is|of|the|short|called|aka|acronym|initials|abbreviation) )["“]?$/
const CLOSES = /^["”]?(?:[,.;]| \p{Pd}|$)/u
/** Says of what follows that it is the long form: `CSTO stands for …` · `CSTO, or the Collective …` · `CSTO, the Collective …`. */
const SAYS_LONG =
  /^(?: stands for (?:the )?|, (?:or|short for|that is,) (?:the )?| \(?short for (?:the )?|, the (?=\p{Lu}))/u
const GLOSSARY = /^(\p{Lu}[\p{L}\p{N}&/-]{1,10}) ?(?:[:=–—-]|\t) ?/u
/** Outside brackets only initials are trusted. */
const HIGHEST_COST = 0.5
const REACH = 12
/** A connector is no longer than this. */
const CONNECTOR = 60
/** Between bare commas, fewer letters are too often a state or a list. */
const LEAST_BETWEEN_COMMAS = 3

/** `from`: where what joins the two begins; the long form ends there. */
function longBefore(text: string, from: number, {text: short, end}: Acronym, commas: boolean): TermMatch | undefined {
  const words = wordsBefore(text, from, REACH)
  const found = align(short, words)
  if (found === undefined || found.cost > HIGHEST_COST) {
    const name = commas ? undefined : nameFor(text, from, short)
    return name && {...name, end}
  }
  const name = words.slice(wholeName(words, found.first, short, found.cost, text))
  if (commas && !(/^\p{Lu}/u.test(name[0]?.text ?? '') && /^\p{Lu}/u.test(name.at(-1)?.text ?? ''))) return undefined
  return {short, long: longOf(name, text), start: name[0]?.start ?? from, end}
}

function longAfter(text: string, at: number, from: number, short: string, atLineEnd: boolean): TermMatch | undefined {
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

function around(text: string, acronym: Acronym): TermMatch | undefined {
  const {text: short, start, end} = acronym
  const said = /[ ,]/.test(text[end] ?? '') ? SAYS_LONG.exec(text.slice(end, end + CONNECTOR)) : null
  const long = said && longAfter(text, start, end + said[0].length, short, false)
  if (long) return long
  if (!CLOSES.test(text.slice(end, end + 3)) || !JOINED.test(text.slice(Math.max(0, start - 16), start)))
    return undefined
  const head = text.slice(Math.max(0, start - CONNECTOR), start)
  const connector = SAYS_SHORT.exec(head)?.[0]
  if (connector !== undefined) return longBefore(text, start - connector.length, acronym, false)
  const between = short.length >= LEAST_BETWEEN_COMMAS && COMMA.test(head) && text[end] === ','
  return between ? longBefore(text, start - 2, acronym, true) : undefined
}

/** Short and long forms side by side without brackets, and the lines of a list of abbreviations. */
export function inApposition(text: string): readonly TermMatch[] {
  const found = acronymsIn(text).map((acronym) => around(text, acronym))
  const line = GLOSSARY.exec(text.slice(0, 20))
  if (line !== null && text.length < REACH * 16 && isAcronym(line[1] ?? ''))
    found.push(longAfter(text, 0, line[0].length, line[1] ?? '', true))
  return found.filter((match) => match !== undefined)
}
