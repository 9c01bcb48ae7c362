import {houseNouns} from '../../lexicon/page-furniture.ts'
import type {Fact, Mark, Page, PageLine} from './page.ts'
import {wordsIn} from './page.ts'

/** Short words that a name keeps in lower case and that make no letter of its abbreviation. */
const SMALL = /^(?:of|for|the|and|on|in|to|at|de|la|du|des|und|für|der|y|&)$/i
const LONGEST = 10
const DOMAIN = /^(?:www\.)?([a-z0-9-]{2,40}\.)+(?:com|org|net|int|gov|edu|eu|info|io|news|[a-z]{2})$/i
/** `CPC - Caspian Policy Center`, `Policy Watch | Home`. */
const PARTS = /\s+[-–—|:·»]\s+/

/** `Courier | Coast and Country`: a bar between names is set by no author. */
const BAR = /\s+[|»]\s+/
/** `Opinion`, `Security & Defence`: a line above the title that is not the site's name. */
const LONGEST_SECTION = 4

/** The name of the site in the lines above the title, and the name of its section. */
export function siteLines(page: Page, title: PageLine): readonly Mark[] {
  return page.lines.slice(0, title.index).flatMap((line) => {
    const {text, block, index} = line
    if (block.inside !== 'root' || block.role !== 'paragraph' || line.body || wordsIn(text).length > LONGEST) return []
    const name = houseIn(text) ?? (DOMAIN.test(text) ? text : barred(text))
    if (name !== undefined) {
      const start = text.indexOf(name)
      const facts: Fact[] = [{field: 'publisher', value: name, start, end: start + name.length}]
      return [{line: index, reason: 'site name', facts}]
    }
    const section = wordsIn(text).length <= LONGEST_SECTION && !/[.!?:,;]$/.test(text)
    return section ? [{line: index, reason: 'line above the title', facts: []}] : []
  })
}

function barred(text: string): string | undefined {
  const parts = text.split(BAR)
  const names = parts.every((part) => part.split(/\s+/).every((word) => SMALL.test(word) || /^[\p{Lu}\d]/u.test(word)))
  return parts.length > 1 && names ? parts[0] : undefined
}

/** The name of a house in a line that holds nothing else. */
export function houseIn(text: string): string | undefined {
  const parts = text.split(PARTS)
  if (parts.length > 3) return undefined
  const [first = '', second] = parts
  if (second !== undefined) {
    if (abbreviates(first, second)) return second
    if (abbreviates(second, first)) return first
  }
  const bracketed = /^(.{4,80}) \(([A-Z&.]{2,10})\)$/.exec(first)
  if (bracketed && abbreviates(bracketed[2] ?? '', bracketed[1] ?? '')) return bracketed[1]
  return parts.find(isHouse)
}

/** `CPC` of `Caspian Policy Center`: its letters are the first letters of the words, small words left out or not. */
function abbreviates(short: string, long: string): boolean {
  if (!/^[A-Z][A-Z&.]{1,9}$/.test(short)) return false
  const letters = short.replace(/[^A-Z]/g, '')
  const words = long.split(/[\s-]+/).filter(Boolean)
  const initials = (all: readonly string[]) => all.map((word) => word[0]?.toUpperCase() ?? '').join('')
  return initials(words) === letters || initials(words.filter((word) => !SMALL.test(word))) === letters
}

/** `Caspian Policy Center`: words with capitals, one of them a noun for such a house. */
export function isHouse(name: string): boolean {
  const words = name.split(/\s+/)
  const capitals = words.every((word) => SMALL.test(word) || /^[\p{Lu}\d]/u.test(word))
  return capitals && words.length > 1 && words.some((word) => houseNouns.has(word.toLowerCase()))
}
