// Markings as they are written, in a banner or before a portion.
import type {Marking} from '../model/marking.ts'
import {ordered} from './order.ts'
import type {Level, MarkingSystem} from './system.ts'
import {systems} from './systems.ts'

/** The own country of the system that has releases; it is always among them. */
const OWN = 'USA'
/** Longer ones are sentences. */
const LONGEST = 400
const CONTROL = /^[A-Z\d][A-Z\d -]{0,40}$/

/** The marking that a line is, `SECRET//NOFORN`, in capitals; of two systems with the same words the preferred one. */
export function parseBanner(text: string, prefer: Marking['system']): Marking | undefined {
  const line = text.trim().replace(/\s+/g, ' ')
  const other = prefer === 'us' ? 'uk' : 'us'
  return marking(line, systems[prefer], banners) ?? marking(line, systems[other], banners)
}

/** The marking in the parentheses before a portion, `S//NF`, in capitals. The two systems have no level in common. */
export function parsePortion(text: string): Marking | undefined {
  const words = text.trim().replace(/\s+/g, ' ')
  return marking(words, systems.us, portions) ?? marking(words, systems.uk, portions)
}

const banners = ({banner, also}: Level): readonly string[] => [banner, ...also]
const portions = ({portion, also}: Level): readonly string[] => [portion, ...also]

function marking(
  text: string,
  system: MarkingSystem,
  namesOf: (level: Level) => readonly string[]
): Marking | undefined {
  if (text.length > LONGEST) return undefined
  const names = system.levels.flatMap((level, index) => namesOf(level).map((name) => ({name, index})))
  const level = names
    .sort((a, b) => b.name.length - a.name.length)
    .find(({name}) => text === name || (text.startsWith(name) && /^[ /]/.test(text.slice(name.length))))
  if (level === undefined) return undefined
  const rest = text.slice(level.name.length)
  const entries = system.name === 'us' ? usEntries(rest) : ukEntries(rest, system)
  if (entries === undefined || entries.some((entry) => !/^REL TO /.test(entry) && !CONTROL.test(entry)))
    return undefined
  return {
    system: system.name,
    level: level.index,
    controls: ordered(entries.filter((entry) => releaseOf(entry) === undefined).map(shortIn(system)), system),
    release: entries.reduce<Marking['release']>((before, entry) => narrowed(before, releaseOf(entry)), undefined)
  }
}

/** `//SI/TK//REL TO USA, GBR`: entries of all categories; undefined when what follows the level is no marking. */
function usEntries(rest: string): readonly string[] | undefined {
  if (rest === '') return []
  if (!rest.startsWith('/')) return undefined
  const entries = rest.split('/').map((entry) => entry.trim())
  return entries.filter((entry) => entry !== '')
}

/** Descriptors and instructions one after the other; only those of the policy, as they are words like others. */
function ukEntries(rest: string, {controls}: MarkingSystem): readonly string[] | undefined {
  const found: string[] = []
  let left = rest.replace(/^[\s/,–-]+/, '')
  while (left !== '') {
    const next = controls.find(
      ({banner}) => left === banner || (left.startsWith(banner) && /^[\s/,–-]/.test(left.slice(banner.length)))
    )
    if (next === undefined) return undefined
    found.push(next.banner)
    left = left.slice(next.banner.length).replace(/^[\s/,–-]+/, '')
  }
  return found
}

const shortIn =
  ({controls}: MarkingSystem) =>
  (entry: string): string =>
    controls.find(({banner}) => banner === entry)?.portion ?? entry

/** Countries beside the own; none for NOFORN; undefined for what says nothing of release. */
function releaseOf(entry: string): readonly string[] | undefined {
  if (entry === 'NOFORN' || entry === 'NF') return []
  const list = /^REL TO (.+)$/.exec(entry)?.[1]
  return list
    ?.split(/[ ,]+/)
    .filter((country) => country !== OWN && country !== '')
    .sort()
}

const narrowed = (a: Marking['release'], b: Marking['release']): Marking['release'] =>
  a === undefined || b === undefined ? (a ?? b) : a.filter((country) => b.includes(country))
