// What introduces a list item, so that the item can be shown with it: `Owners must:` before `Report every leak.`
import type {Evidence} from '../model/briefing.ts'
import type {Extraction, Sentence} from '../model/finding.ts'
import type {Passage, Span} from '../model/source.ts'
import {bareDemonstrative} from '../prose/bare-demonstrative.ts'
import {hasFiniteVerb} from '../prose/finite-verb.ts'
import {danglingReference} from '../prose/liftable.ts'
import {spanOf} from '../prose/place.ts'
import {unboundPronoun} from '../prose/unbound-pronoun.ts'
import {shorten, wordCount} from './shorten/index.ts'

export interface Stem {
  /** As shown before the item, its colon included. */
  readonly text: string
  /** The pieces of the source that `text` consists of. */
  readonly kept: readonly Span[]
  /** The sentence that it is cut from. */
  readonly evidence: Evidence
}

/** A longer one leaves the item no room in a point. */
const LONGEST = 14
/** A stem of one or two words (`Steps:`) is a label; it says nothing of who or what. */
const SHORTEST = 2

/** The stems of one document by position of their passage; one that could not stand alone itself is none. */
export function stemsOf({document, sentences}: Extraction, source: number): ReadonlyMap<number, Stem> {
  const wanted = new Set(document.passages.flatMap(({stem}) => stem ?? []))
  const last = new Map<number, Sentence>()
  for (const sentence of sentences) if (wanted.has(sentence.passage)) last.set(sentence.passage, sentence)
  const stems = new Map<number, Stem>()
  for (const [index, sentence] of last) {
    const passage = document.passages[index]
    const stem = passage && stemOf(sentence, passage, source)
    if (stem) stems.set(index, stem)
  }
  return stems
}

function stemOf(sentence: Sentence, passage: Passage, source: number): Stem | undefined {
  if (!passage.liftable || passage.role === 'heading' || !sentence.text.endsWith(':')) return undefined
  const {text, kept} = shorten(sentence.text, LONGEST, [])
  const words = wordCount(text)
  if (words > LONGEST || words < SHORTEST || !hasFiniteVerb(text) || pointsElsewhere(text)) return undefined
  return {
    text,
    kept: kept.map(({start, end}) => spanOf(passage, sentence.start + start, sentence.start + end)),
    evidence: {span: sentence.span, text: sentence.text, source, paragraph: passage.paragraph, mark: passage.mark}
  }
}

/** `This includes:`, `The following example:`: it needs what stands before it, or speaks of an invented case. */
const pointsElsewhere = (text: string): boolean =>
  danglingReference(text) !== undefined ||
  bareDemonstrative(text) !== undefined ||
  unboundPronoun(text) !== undefined ||
  /\b(?:example|e\.g\.|sample|below|above|question|option|respondent|select|tick|choose|such as)\w*\b/iu.test(text)
