// Every sentence of every source as a candidate to be shown, with what the later steps weigh.

import {boilerplateHeadings, plainHeading} from '../lexicon/generic-headings.ts'
import type {Evidence} from '../model/briefing.ts'
import type {Extraction, Finding, FindingKind, Sentence} from '../model/finding.ts'
import type {Passage} from '../model/source.ts'
import {bareDemonstrative} from '../prose/bare-demonstrative.ts'
import {danglingReference, whyNotLifted} from '../prose/liftable.ts'
import {contentId} from '../prose/place.ts'
import {unboundPronoun} from '../prose/unbound-pronoun.ts'
import {remember} from '../remember.ts'
import {type Clause, clausesOf, namesIn} from './clauses.ts'
import {type Range, type Shortened, shorten, wordCount} from './shorten/index.ts'
import {type Stem, stemsOf} from './stems.ts'

export interface Statement {
  /** `claim-` and a hash of source and words. */
  readonly id: string
  /** Position among all statements: by source, then by place. */
  readonly order: number
  readonly evidence: Evidence
  readonly passage: Passage
  readonly sentence: Sentence
  readonly keys: ReadonlySet<string>
  /** The whole sentence and its clauses, for comparing. */
  readonly clauses: readonly Clause[]
  readonly findings: readonly Finding[]
  /** Why nothing may be lifted from it (a question, a hypothetical, a menu); undefined when it may. */
  readonly barred: string | undefined
  /** The words that point outside the sentence, so that it may not stand alone; undefined when there are none. */
  readonly dangling: string | undefined
  /** Words that stand over it: its heading's. */
  readonly heading: string
  /** Headings over that one, the nearest first. */
  readonly above: readonly string[]
  /** What introduces it, and is shown before it: a list item that says nothing without. */
  readonly stem: Stem | undefined
}

/** Findings of one kind in a statement. */
export const findingsIn = <K extends FindingKind>(statement: Statement, kind: K): readonly Finding<K>[] =>
  statement.findings.filter((finding) => finding.kind === kind) as unknown as readonly Finding<K>[]

/** All sentences of all sources as statements, in the order of the sources. */
export function statementsOf(extractions: readonly Extraction[]): readonly Statement[] {
  const statements: Statement[] = []
  const names = namesIn(extractions.flatMap((extraction) => extraction.findings))
  extractions.forEach((extraction, index) => {
    const bySentence = new Map<number, Finding[]>()
    const stems = stemsOf(extraction, index + 1)
    for (const finding of extraction.findings) {
      if (finding.sentence === undefined) continue
      const list = bySentence.get(finding.sentence)
      if (list) list.push(finding)
      else bySentence.set(finding.sentence, [finding])
    }
    for (const sentence of extraction.sentences) {
      const passage = extraction.document.passages[sentence.passage]
      if (!passage) continue
      const textOf = (at: number | undefined) => (at === undefined ? undefined : extraction.document.passages[at]?.text)
      const heading = textOf(passage.heading) ?? ''
      const findings = bySentence.get(sentence.index) ?? []
      const clauses = clausesOf(sentence.text, sentence.start, findings, names)
      statements.push({
        id: contentId('claim', passage.source, sentence.text),
        order: statements.length,
        evidence: {
          span: sentence.span,
          text: sentence.text,
          source: index + 1,
          paragraph: passage.paragraph,
          mark: passage.mark
        },
        passage,
        sentence,
        keys: keysIn(clauses),
        clauses,
        findings,
        ...standing({sentence, passage, heading, stem: textOf(passage.stem)}, stems.get(passage.stem ?? -1)),
        heading,
        above: headingsAbove(passage, extraction.document.passages)
      })
    }
  })
  return statements
}

/** Texts of the headings that govern the heading of a passage. */
function headingsAbove(passage: Passage, passages: readonly Passage[]): readonly string[] {
  const above: string[] = []
  const headingOf = (at: number | undefined) => (at === undefined ? undefined : passages[at])
  for (let one = headingOf(headingOf(passage.heading)?.heading); one; one = headingOf(one.heading)) above.push(one.text)
  return above
}

/** All keys of a sentence, of whatever kind. */
function keysIn([whole]: readonly Clause[]): ReadonlySet<string> {
  return new Set(whole ? [...whole.words, ...whole.names, ...whole.amounts, ...whole.dates] : [])
}

/** Longer sentences are nearly always two statements or a list; they are quoted in the notes, not shown alone. */
const LONGEST = 60

interface Standing {
  readonly sentence: Sentence
  readonly passage: Passage
  readonly heading: string
  /** The whole passage that introduces a list item. */
  readonly stem: string | undefined
}

function standing(place: Standing, stem: Stem | undefined): Pick<Statement, 'barred' | 'dangling' | 'stem'> {
  const {sentence} = place
  const text = shorten(sentence.text, Number.POSITIVE_INFINITY, []).text
  const barred = barredBecause(text, place)
  const dangling = danglingReference(text)?.text ?? bareDemonstrative(text) ?? unboundPronoun(text)
  if (barred === undefined || stem === undefined || !opensItem(place)) return {barred, dangling, stem: undefined}
  // With its stem before it an item is a sentence of running text.
  const whole = `${stem.text} ${text}`
  const together = barredBecause(whole, {...place, passage: {...place.passage, role: 'paragraph'}, stem: undefined})
  return together === undefined ? {barred: undefined, dangling, stem} : {barred, dangling, stem: undefined}
}

/** The stem governs the first sentence of an item; what follows it explains. */
const opensItem = ({sentence, passage}: Standing): boolean => passage.role === 'item' && sentence.start === 0

function barredBecause(text: string, {passage, heading, stem}: Standing): string | undefined {
  if (boilerplateHeadings.has(plainHeading(heading))) return 'it stands under a heading of formalities'
  if (!passage.liftable) return `it stands in a ${passage.role}`
  if (wordCount(text) > LONGEST) return `it has more than ${LONGEST} words`
  return whyNotLifted(text, passage, heading, stem)
}

/** What a deletion may not touch in this sentence: quantities with qualifier and unit, cues, speakers. */
function heldIn(statement: Statement): readonly Range[] {
  const offset = statement.sentence.start
  const words = statement.findings.flatMap((finding) => {
    if (finding.kind === 'quantity') {
      const {number, unitWords, qualifier} = finding.value
      return [number, unitWords, qualifier]
    }
    if (finding.kind === 'judgement') return [finding.value.cue]
    if (finding.kind === 'quotation') {
      const {form, words, speaker, cue} = finding.value
      // What is only reported is in the source's own words, and can be shortened like any other of its sentences.
      return form === 'reported' ? [speaker, cue] : [words, speaker, cue]
    }
    return []
  })
  return words.flatMap((piece) => (piece ? [{start: piece.start - offset, end: piece.end - offset}] : []))
}

/** What was made of a statement, by limit: blocks ask for the same again and again. */
const made = new WeakMap<Statement, Map<number, Shortened>>()

/** The statement in at most `limit` words, where deletion can reach that. */
export function shortened(statement: Statement, limit: number): Shortened {
  const own = made.get(statement) ?? new Map<number, Shortened>()
  made.set(statement, own)
  return remember(own, limit, () => shorten(statement.evidence.text, limit, heldIn(statement)))
}
