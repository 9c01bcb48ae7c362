// How much a statement deserves to be shown, from 0 up. Every part is between 0 and 1 before its weight.
import {cueWords} from '../lexicon/cue-words.ts'
import type {Extraction} from '../model/finding.ts'
import {isDeictic} from '../prose/deictic.ts'
import {isImperative} from '../prose/imperative.ts'
import {keysOf} from '../prose/keys.ts'
import {tokensOf} from '../prose/tokens.ts'
import type {Company} from './company.ts'
import {decides} from './decides.ts'
import {rank} from './salience/index.ts'
import {tell} from './salience/tell.ts'
import {wordCount} from './shorten/index.ts'
import {findingsIn, type Statement} from './statements.ts'

/**
 * Parts of the sum. The worth of the concepts is what was fitted to summaries that people wrote (`salience/fitted.ts`);
 * it outweighs the others by half. Corroboration and judgement are what a briefing is for and a summary is not.
 */
const PARTS = {
  worth: 1.8,
  opening: 0.3,
  title: 0.5,
  corroboration: 0.9,
  judgement: 0.6,
  decision: 0.5,
  cue: 0.4,
  quantity: 0.2,
  length: 0.5
}

/** Salience by position among the statements. */
export function salienceOf(
  statements: readonly Statement[],
  companies: readonly Company[],
  extractions: readonly Extraction[]
): readonly number[] {
  const worth = worthOf(statements, companies)
  const titles = extractions.map((extraction) => keysOf(extraction.document.meta.title?.value ?? ''))
  return statements.map((statement) => {
    const witnesses = companies[statement.order]?.witnesses.length ?? 1
    return (
      PARTS.worth * (worth[statement.order] ?? 0) +
      PARTS.opening * openingOf(statement, statements) +
      PARTS.title * shareOf(titles[statement.evidence.source - 1] ?? new Set(), statement.keys) +
      PARTS.corroboration * (1 - 1 / witnesses) +
      PARTS.judgement * judgementOf(statement) +
      PARTS.decision * (decides(statement) ? 1 : 0) +
      PARTS.cue * cueOf(statement) +
      PARTS.quantity * (findingsIn(statement, 'quantity').length > 0 ? 1 : 0) +
      PARTS.length * lengthOf(statement) -
      firstPerson(statement) -
      deictic(statement) -
      addressed(statement)
    )
  })
}

/** One statement in so many is above the scale: a single one that says everything must not flatten all others. */
const ABOVE_SCALE = 50

/** Worth of the concepts, 1 for the best. Quotations have a block of their own: elsewhere they lend no worth. */
function worthOf(statements: readonly Statement[], companies: readonly Company[]): readonly number[] {
  const {worth} = rank(tell(statements, companies).map((told) => ({...told, quoted: 0})))
  const shown = worth.filter((_, order) => statements[order]?.barred === undefined).sort((a, b) => b - a)
  const best = shown[Math.floor(shown.length / ABOVE_SCALE)] ?? 0
  return worth.map((own) => (best === 0 ? 0 : Math.min(1, own / best)))
}

/** First of its document 1, of its paragraph 0.6: a paragraph opens with what it is about. */
function openingOf(statement: Statement, statements: readonly Statement[]): number {
  const previous = statements[statement.order - 1]
  if (previous?.evidence.source !== statement.evidence.source) return 1
  return previous.passage.index === statement.passage.index ? 0 : 0.6
}

const judgementOf = (statement: Statement): number => {
  const forms = findingsIn(statement, 'judgement').map((finding) => finding.value.form)
  if (forms.includes('likelihood') || forms.includes('recommendation')) return 1
  return forms.length > 0 ? 0.4 : 0
}

const cueOf = (statement: Statement): number =>
  tokensOf(statement.evidence.text).some((token) => cueWords.has(token.lower)) ? 1 : 0

/** `We drove to the assembly`: the author's own doings are less than what he knows, unless he recommends. */
const firstPerson = (statement: Statement): number =>
  /\b(?:we|us|our|I|my|me)\b/i.test(statement.evidence.text) && judgementOf(statement) < 1 ? FIRST_PERSON : 0
const FIRST_PERSON = 0.4

/** Less by so much for words that name their day from where they stand. */
const deictic = (statement: Statement): number => (isDeictic(statement.evidence.text) ? DEICTIC : 0)
const DEICTIC = 0.8

/** An order to whoever reads, or an item of a list, tells less than a sentence that says who must do what. */
const addressed = (statement: Statement): number =>
  statement.stem !== undefined || isImperative(statement.evidence.text) ? ADDRESSED : 0
const ADDRESSED = 0.5

/** From 10 to 30 words is a sentence that can be read at once; an example is less than what it is an example of. */
function lengthOf(statement: Statement): number {
  const words = wordCount(statement.evidence.text)
  const example = /^(?:For (?:instance|example)|e\.g\.)/.test(statement.evidence.text) ? 0.5 : 0
  return (words < 6 ? 0 : words <= 30 ? 1 : Math.max(0, 1 - (words - 30) / 30)) - example
}

const shareOf = (of: ReadonlySet<string>, keys: ReadonlySet<string>): number => {
  if (of.size === 0) return 0
  let shared = 0
  for (const key of of) if (keys.has(key)) shared++
  return shared / of.size
}
