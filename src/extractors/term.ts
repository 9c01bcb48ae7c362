import type {Finding, Passage, Prose, Refusal, Sentence} from '../model/finding.ts'
import type {Extractor} from '../model/stages.ts'
import {finding} from '../prose/place.ts'
import {sentenceAt, sentencesByPassage} from '../prose/sentence-at.ts'
import {type Bracketed, bracketsIn} from './term/brackets.ts'
import {defined} from './term/defined.ts'
import {expandedInBrackets} from './term/expanded-in-brackets.ts'
import {inApposition} from './term/in-apposition.ts'
import {inBrackets, longOf, lookInBrackets, type TermMatch} from './term/in-brackets.ts'
import {nameBefore} from './term/name-before.ts'
import {shorthand} from './term/shorthand.ts'
import {wordsIn} from './term/words-before.ts'

declare module '../model/finding.ts' {
  interface FindingKinds {
    /** An acronym with its expansion, or a defined term. */
    term: {readonly short: string; readonly long: string}
  }
}

/** A term and the rule that found it; `start` and `end` in the text. */
export interface TermFound extends TermMatch {
  readonly rule: string
}

const BRACKET_RULES = [
  ['term/in-brackets', inBrackets],
  ['term/expanded-in-brackets', expandedInBrackets],
  ['term/shorthand', shorthand],
  ['term/name-before', nameBefore]
] as const

/** What the first rule that can reads in a pair of brackets. */
function inPair(text: string, bracketed: Bracketed): TermFound | undefined {
  for (const [rule, match] of BRACKET_RULES) {
    const term = match(text, bracketed)
    if (term !== undefined) return {...term, rule}
  }
  return undefined
}

/**
 * A long form that begins inside an earlier one goes back to its beginning, where the letters allow it: the whole of
 * `Association of Southern Ports (ASP) Regional Forum` is meant by `(ARF)`.
 */
function fromStart(text: string, bracketed: Bracketed, term: TermFound, earlier: TermFound | undefined): TermFound {
  if (earlier === undefined || term.start <= earlier.start || term.start >= earlier.end) return term
  if (earlier.end > bracketed.start || earlier.long[0] !== term.short[0]) return term
  return {...term, long: longOf(wordsIn(text, earlier.start, bracketed.start), text), start: earlier.start}
}

/** All terms that a text explains, in order of place; of two readings of one stretch the first rule's. */
export function termsIn(text: string): readonly TermFound[] {
  const found: TermFound[] = []
  for (const bracketed of bracketsIn(text)) {
    const term = inPair(text, bracketed)
    if (term !== undefined) found.push(fromStart(text, bracketed, term, found.at(-1)))
  }
  for (const term of inApposition(text)) found.push({...term, rule: 'term/in-apposition'})
  for (const term of defined(text)) found.push({...term, rule: 'term/defined'})
  return found.length < 2 ? found : found.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Brackets in which no rule reads a short form or a long one. */
function refusalsIn({index, text}: Passage): readonly Refusal[] {
  return bracketsIn(text).flatMap((bracketed) => {
    const looked = lookInBrackets(text, bracketed)
    if ('short' in looked || inPair(text, bracketed) !== undefined) return []
    const {start, end} = bracketed
    return [{passage: index, start, end, rule: `term/${looked.name}`, reason: looked.reason}]
  })
}

function record(passage: Passage, sentences: readonly Sentence[] | undefined, term: TermFound): Finding<'term'> {
  const {short, long, start, end, rule} = term
  return finding({
    kind: 'term',
    value: {short, long},
    passage,
    start,
    end,
    sentence: sentenceAt(sentences, start),
    rule
  })
}

const explaining = ({document}: Prose): readonly Passage[] => document.passages.filter(({role}) => role !== 'code')

/** Acronyms with what they stand for, short names set up for long ones, and defined terms; one finding a mention. */
export const term: Extractor<'term'> = {
  kind: 'term',
  doc: 'Acronyms with their expansions, and defined terms.',
  refusals: (prose: Prose) => explaining(prose).flatMap(refusalsIn),
  extract(prose: Prose) {
    const sentences = sentencesByPassage(prose)
    return explaining(prose).flatMap((passage) =>
      termsIn(passage.text).map((found) => record(passage, sentences.get(passage.index), found))
    )
  }
}
