// Sections of a text that has no headings: where what its paragraphs speak of changes most.
import type {Finding, Prose, Sentence} from '../../model/finding.ts'
import type {Passage} from '../../model/source.ts'
import {keyNumbersOf} from '../../prose/keys.ts'
import {danglingReference, danglingStart, whyNotLifted} from '../../prose/liftable.ts'
import {finding} from '../../prose/place.ts'
import {remember} from '../../remember.ts'
import {boundaries, UNDIVIDED} from './cohesion.ts'

export interface Range {
  readonly from: number
  readonly to: number
  readonly depth: number
}

/** Paragraphs with what belongs to them: the items that a paragraph introduces, tables and captions after it. */
interface Unit {
  readonly from: number
  readonly to: number
  readonly texts: readonly string[]
}

/** Sections of two to six paragraphs, each named by its leading claim. A shorter text is one section. */
export function inferredSections(prose: Prose, range: Range): readonly Finding<'section'>[] {
  const {passages} = prose.document
  const units = unitsOf(passages.slice(range.from, range.to))
  const starts = boundaries(units.map(units.length > UNDIVIDED ? keysOf : () => NONE))
  return starts.flatMap((start, at) => {
    const from = units[start]?.from
    const last = units[(starts[at + 1] ?? units.length) - 1]
    if (from === undefined || last === undefined) return []
    const section = {from, to: last.to, depth: range.depth}
    const claim = leadingClaim(prose, section)
    const passage = passages[claim?.passage ?? from]
    return claim && passage ? [inferred(section, claim, passage)] : []
  })
}

function inferred(section: Range, claim: Sentence, passage: Passage): Finding<'section'> {
  const start = claim.start + openingOf(claim.text)
  const title = passage.text.slice(start, claim.end)
  const {depth, from, to} = section
  return finding({
    kind: 'section',
    value: {title, depth, from, to},
    passage,
    start,
    end: claim.end,
    sentence: claim,
    rule: 'section/cohesion',
    implied: ['title']
  })
}

/** A connective before the claim is left out where what follows starts with a capital of its own. */
function openingOf(text: string): number {
  const length = danglingStart(text)?.length ?? 0
  return /^[\p{Lu}\p{N}]/u.test(text.slice(length)) ? length : 0
}

const NONE: ReadonlySet<number> = new Set()
const keysOf = ({texts}: Unit): ReadonlySet<number> => keyNumbersOf(texts.join(' '))

function unitsOf(passages: readonly Passage[]): readonly Unit[] {
  const units: {from: number; to: number; texts: string[]}[] = []
  for (const passage of passages) {
    const last = units[units.length - 1]
    const own =
      passage.role === 'paragraph' ||
      passage.role === 'quote' ||
      (passage.role === 'item' && passage.stem === undefined)
    if (own || last === undefined) units.push({from: passage.index, to: passage.index + 1, texts: [passage.text]})
    else {
      last.to = passage.index + 1
      last.texts.push(passage.text)
    }
  }
  return units
}

/** A title of more words is cut by every layout. */
const LONGEST_TITLE = 30
const SHORTEST_TITLE = 5
/** What leads stands near the start. */
const LEADING = 30

/** The first sentence that says something by itself, at a title's length; else the first that may be lifted at all, else the first. */
function leadingClaim({document, sentences}: Prose, {from, to}: Range): Sentence | undefined {
  const first = firstAt(sentences, from)
  const own = sentences.slice(first, Math.min(firstAt(sentences, to), first + LEADING))
  const lifted = new Map<Sentence, boolean>()
  const isLifted = (sentence: Sentence): boolean =>
    remember(lifted, sentence, () => {
      const passage = document.passages[sentence.passage]
      const heading = passage?.heading === undefined ? undefined : document.passages[passage.heading]?.text
      return passage !== undefined && whyNotLifted(sentence.text, passage, heading, undefined) === undefined
    })
  const standsAlone = ({text}: Sentence): boolean => danglingReference(text) === undefined
  // What costs most is asked last; nearly every section has a sentence that is all three.
  return (
    own.find((sentence) => hasTitleLength(sentence.text) && standsAlone(sentence) && isLifted(sentence)) ??
    own.find((sentence) => standsAlone(sentence) && isLifted(sentence)) ??
    own.find(isLifted) ??
    own[0]
  )
}

function hasTitleLength(text: string): boolean {
  const words = text.split(/\s+/, LONGEST_TITLE + 2).length
  return words >= SHORTEST_TITLE && words <= LONGEST_TITLE
}

/** Index of the first sentence at or after a passage; sentences are in the order of their passages. */
function firstAt(sentences: readonly Sentence[], passage: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.passage ?? 0) < passage) low = middle + 1
    else high = middle
  }
  return low
}
