import {distance} from 'fastest-levenshtein'
import {countryKeys} from '../lexicon/country-keys.ts'
import type {NameVariant} from '../model/briefing.ts'
import type {Extraction, Finding} from '../model/finding.ts'
import type {RefineContext, Refiner, Report} from '../model/stages.ts'
import {lineAndColumn} from './line-and-column.ts'

type Actor = Finding<'actor'>

/** A person over all documents. */
interface Person {
  readonly name: string
  readonly surname: string
  readonly given: string | undefined
  readonly offices: ReadonlySet<string>
  readonly countries: ReadonlySet<string>
  readonly first: Actor
  readonly count: number
}

/** Spellings of one name differ in no more letters; shorter names differ by as much and are others. */
const MOST_EDITS = 2
const LEAST_LETTERS = 5
/** Below this share of letters kept, two names of one office are successors, not spellings. */
const LEAST_ALIKE = 0.65

const wordsOf = (name: string): readonly string[] => name.split(/\s+/u)
const surnameOf = (name: string): string => wordsOf(name).at(-1) ?? name
const OFFICE =
  /^(?:president|premier|minister|chancellor|king|queen|pope|secretary|secretary-general|governor|mayor|commissioner|chairman|chairwoman|chair|general|ambassador|director|director-general|ruler|leader|senator|judge|spokesman|spokeswoman|spokesperson|envoy)$/u
/** Roles that a head of state may be given by turns. */
const SAME_OFFICE: Readonly<Record<string, string>> = {
  ruler: 'president',
  leader: 'president',
  king: 'president',
  queen: 'president'
}

const officesIn = (role: string): readonly string[] =>
  role
    .toLowerCase()
    .split(/[\s,]+/u)
    .filter((word) => OFFICE.test(word))
    .map((word) => SAME_OFFICE[word] ?? word)

function countriesIn(role: string): readonly string[] {
  const words = role.replace(/['’]s\b/gu, '').split(/[\s,]+/u)
  return words.flatMap((word) => countryKeys.get(word.toLowerCase()) ?? [])
}

/** The country that a document speaks of most: the one a bare `President` is president of. */
function mainCountry(findings: readonly Finding[]): string | undefined {
  const counts = new Map<string, number>()
  for (const found of findings) {
    if (found.kind !== 'actor' || found.value.type !== 'place') continue
    const key = countryKeys.get(found.value.name.toLowerCase())
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0]
}

function personsIn(extractions: readonly Extraction[]): readonly Person[] {
  const persons = new Map<string, {first: Actor; offices: Set<string>; countries: Set<string>; count: number}>()
  for (const {findings} of extractions) {
    const main = mainCountry(findings)
    for (const found of findings) {
      if (found.kind !== 'actor' || found.value.type !== 'person') continue
      const known = persons.get(found.value.name) ?? {first: found, offices: new Set(), countries: new Set(), count: 0}
      const role = found.value.role ?? ''
      const countries = countriesIn(role)
      for (const office of officesIn(role)) known.offices.add(office)
      for (const country of countries.length > 0 ? countries : main === undefined ? [] : [main])
        known.countries.add(country)
      persons.set(found.value.name, {...known, count: known.count + 1})
    }
  }
  return [...persons]
    .map(([name, person]) => ({
      ...person,
      name,
      surname: surnameOf(name),
      given: wordsOf(name).length > 1 ? wordsOf(name)[0] : undefined
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

const overlaps = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((item) => b.has(item))

/** Spelt nearly alike, and held together by a given name, or by one office of one country. */
function oneName(a: Person, b: Person): boolean {
  if (a.surname === b.surname || a.surname.charAt(0) !== b.surname.charAt(0)) return false
  const length = Math.max(a.surname.length, b.surname.length)
  if (Math.min(a.surname.length, b.surname.length) < LEAST_LETTERS) return false
  const edits = distance(a.surname.toLowerCase(), b.surname.toLowerCase())
  if (edits > MOST_EDITS || 1 - edits / length < LEAST_ALIKE) return false
  if (a.given !== undefined && b.given !== undefined) return a.given === b.given
  return overlaps(a.offices, b.offices) && overlaps(a.countries, b.countries)
}

/** The fuller name first, then the more frequent, then the earlier in the alphabet. */
function preferred(a: Person, b: Person): readonly [name: Person, variant: Person] {
  const order =
    Number(b.given !== undefined) - Number(a.given !== undefined) || b.count - a.count || (a.name < b.name ? -1 : 1)
  return order <= 0 ? [a, b] : [b, a]
}

interface Pair {
  readonly name: Person
  readonly variant: Person
}

/** Only surnames that begin alike are compared; their number is small. */
function pairsIn(extractions: readonly Extraction[]): readonly Pair[] {
  const persons = personsIn(extractions)
  const byInitial = new Map<string, Person[]>()
  for (const person of persons) {
    const key = person.surname.slice(0, 1)
    const list = byInitial.get(key)
    if (list === undefined) byInitial.set(key, [person])
    else list.push(person)
  }
  const pairs: Pair[] = []
  for (const group of byInitial.values()) {
    for (const [index, a] of group.entries()) {
      for (const b of group.slice(index + 1)) {
        if (!oneName(a, b)) continue
        const [name, variant] = preferred(a, b)
        pairs.push({name, variant})
      }
    }
  }
  return pairs
}

/** What `aliases` maps a name to: the whole name, or its surname. */
function aliased(name: string, aliases: RefineContext['aliases']): string | undefined {
  return aliases[name] ?? aliases[surnameOf(name)]
}

const isConfirmed = ({name, variant}: Pair, {aliases}: RefineContext): boolean =>
  aliased(variant.name, aliases) !== undefined || aliased(name.name, aliases) !== undefined

/** What differs: whole names where both are given, else the surnames. */
const spellings = ({name, variant}: Pair): Pick<NameVariant, 'name' | 'variant'> =>
  name.given !== undefined && variant.given !== undefined
    ? {name: name.name, variant: variant.name}
    : {name: name.surname, variant: variant.surname}

/** Names and surnames of people as printed, whatever name they have been given since. */
function printedNames(extractions: readonly Extraction[]): ReadonlySet<string> {
  const names = extractions.flatMap(({document, findings}) =>
    findings.flatMap((found) => {
      if (found.kind !== 'actor' || found.value.type !== 'person') return []
      const name = document.passages[found.passage]?.text.slice(found.start, found.end) ?? ''
      return [name, surnameOf(name)]
    })
  )
  return new Set(names)
}

/**
 * Spellings of one name over all documents: those that `aliases` confirms, and those the rules propose. Sorted by name.
 * The words as printed are not changed by either.
 */
export function nameVariants(extractions: readonly Extraction[], context: RefineContext): readonly NameVariant[] {
  const found = new Map<string, NameVariant>()
  for (const pair of pairsIn(extractions)) {
    if (!isConfirmed(pair, context)) found.set(pair.variant.name, {...spellings(pair), confirmed: false})
  }
  const printed = printedNames(extractions)
  for (const [variant, name] of Object.entries(context.aliases)) {
    if (printed.has(variant)) found.set(variant, {name, variant, confirmed: true})
  }
  return [...found.values()].sort((a, b) =>
    a.name === b.name ? (a.variant < b.variant ? -1 : 1) : a.name < b.name ? -1 : 1
  )
}

function propose(extractions: readonly Extraction[], context: RefineContext, report: Report): void {
  for (const pair of pairsIn(extractions)) {
    if (isConfirmed(pair, context)) continue
    const {name, variant} = pair
    const {span} = variant.first
    const spelt = spellings(pair)
    const document = extractions.find((extraction) => extraction.document.source === span.source)?.document
    report({
      rule: 'name-has-one-spelling',
      file: `sources/${span.source}`,
      ...(document === undefined ? {} : lineAndColumn(document.text, span.start)),
      message: `“${variant.name}” may be another spelling of “${name.name}”.`,
      note: 'The words are shown as printed; until it is confirmed, the two are treated as different people.',
      hints: [`If they are one person, add to brief.yml under aliases: “${spelt.variant}: ${spelt.name}”.`]
    })
  }
}

function applied(extraction: Extraction, full: (name: string) => string | undefined): Extraction {
  const findings = extraction.findings.map((found): Finding => {
    if (found.kind !== 'actor' && found.kind !== 'quotation') return found
    const name = found.value.name === undefined ? undefined : full(found.value.name)
    if (name === undefined || name === found.value.name) return found
    const implied = found.implied.includes('name') ? found.implied : [...found.implied, 'name']
    return {...found, value: {...found.value, name}, implied} as Finding
  })
  return {...extraction, findings}
}

/** Gives the actors that `aliases` of brief.yml names one name over all documents, and proposes those that look alike. */
export const aliases: Refiner = {
  name: 'aliases',
  doc: 'One name for each person that brief.yml says is one; spellings that look alike are proposed, not applied.',
  refine(extractions, context, report) {
    propose(extractions, context, report)
    if (Object.keys(context.aliases).length === 0) return extractions
    const bySurname = new Map<string, string>()
    for (const {name, given, surname} of personsIn(extractions)) if (given !== undefined) bySurname.set(surname, name)
    const full = (name: string): string | undefined => {
      const target = aliased(name, context.aliases)
      return target === undefined ? undefined : (bySurname.get(surnameOf(target)) ?? target)
    }
    return extractions.map((extraction) => applied(extraction, full))
  }
}
