import {bylineIn} from '../metadata/byline.ts'
import {dayIn} from '../metadata/day.ts'
import type {Fact, FurnitureRule, Mark, PageLine} from './page.ts'
import {edges, wordsIn} from './page.ts'

/** Parts of a line such as `By Jane Doe | 5 May 2021 · 4 min read`. */
const SEPARATOR = /\s+[|·•–—/]\s+|\s*[|•·]\s*/g
const READING_TIME =
  /^(?:reading time:?\s*)?\d{1,3}[\s-]?(?:min|mins|minute|minutes)(?:\s+read)?$|^reading time:?\s*\d{1,3}/i
/** What else stands around the date in a date line. */
const DATE_WORDS =
  /^(?:first|published|posted|updated|last|modified|issued|released|created|edited|date|dated|on|at|as|of|publication|release|published:|mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|am|pm|a\.m|p\.m|gmt|utc|est|edt|et|pst|pdt|cet|cest|bst|ist)$/i
const CLOCK = /^\d{1,2}[:.h]\d{2}(?::\d{2})?(?:am|pm)?$|^\d{1,2}(?:am|pm)$/i
/** `Brussels, 3 March 2026`: where it was issued. */
const PLACE = /^\p{Lu}[\p{L}'’.-]{1,20}(?: \p{Lu}[\p{L}'’.-]{1,20}){0,2},\s+$/u
const LONGEST = 30

/** Lines that say who wrote the text, when, and how long it takes to read. */
export const bylineAndDate: FurnitureRule = {
  name: 'byline-and-date',
  doc: 'A line of the author, the date, the reading time, or all of them, above or below the text.',
  find: (page) => edges(page).flatMap(markOf)
}

function markOf(line: PageLine): readonly Mark[] {
  const {role, inside} = line.block
  if (inside !== 'root' || role === 'code' || wordsIn(line.text).length > LONGEST) return []
  const parts = segments(line.text).map(partOf)
  const known = parts.flatMap((part) => (part === undefined ? [] : [part]))
  if (known.length < parts.length || known.length === 0) return []
  const reasons = [...new Set(known.map((part) => part.reason))]
  return [{line: line.index, reason: reasons.join(' and '), facts: known.flatMap((part) => part.facts)}]
}

interface Segment {
  readonly text: string
  readonly start: number
}

function segments(text: string): readonly Segment[] {
  const found: Segment[] = []
  let at = 0
  for (const match of text.matchAll(SEPARATOR)) {
    found.push({text: text.slice(at, match.index), start: at})
    at = match.index + match[0].length
  }
  found.push({text: text.slice(at), start: at})
  return found.filter((segment) => segment.text !== '')
}

function partOf({text, start}: Segment): {readonly reason: string; readonly facts: readonly Fact[]} | undefined {
  if (READING_TIME.test(text)) return {reason: 'reading time', facts: []}
  const byline = bylineIn(text)
  if (byline) return {reason: 'byline', facts: [{field: 'author', ...moved(byline, start)}]}
  const day = dayIn(text)
  if (!day || !onlyDate(`${text.slice(0, day.start).replace(PLACE, '')} ${text.slice(day.end)}`)) return undefined
  return {reason: 'date line', facts: [{field: 'date', ...moved(day, start)}]}
}

const moved = <T extends {readonly value: string; readonly start: number; readonly end: number}>(
  {value, start, end}: T,
  by: number
) => ({value, start: start + by, end: end + by})

function onlyDate(rest: string): boolean {
  return rest
    .split(/[\s,()]+/)
    .map((word) => word.replace(/[.:;]+$/, ''))
    .every((word) => word === '' || DATE_WORDS.test(word) || CLOCK.test(word))
}
