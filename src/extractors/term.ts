import type {Finding, Passage, Prose, Sentence} from '../model/finding.ts'
import type {Extractor} from '../model/stages.ts'
import {finding} from '../prose/place.ts'
import {sentenceAt, sentencesByPassage} from '../prose/sentence-at.ts'
import {bracketsIn} from './term/brackets.ts'
import {defined} from './term/defined.ts'
import {expandedInBrackets} from './term/expanded-in-brackets.ts'
import {inApposition} from './term/in-apposition.ts'
import {inBrackets, type TermMatch} from './term/in-brackets.ts'
import {nameBefore} from './term/name-before.ts'
import {shorthand} from './term/shorthand.ts'

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

/** All terms that a text explains, in order of place; of two readings of one stretch the first rule's. */
export function termsIn(text: string): readonly TermFound[] {
  const found: TermFound[] = []
  for (const bracketed of bracketsIn(text)) {
    for (const [rule, match] of BRACKET_RULES) {
      const term = match(text, bracketed)
      if (term === undefined) continue
      found.push({...term, rule})
      break
    }
  }
  for (const term of inApposition(text)) found.push({...term, rule: 'term/in-apposition'})
  for (const term of defined(text)) found.push({...term, rule: 'term/defined'})
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
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

/** Acronyms with what they stand for, short names set up for long ones, and defined terms; one finding a mention. */
export const term: Extractor<'term'> = {
  kind: 'term',
  doc: 'Acronyms with their expansions, and defined terms.',
  refusals: () => [],
  extract(prose: Prose) {
    const sentences = sentencesByPassage(prose)
    return prose.document.passages
      .filter(({role}) => role !== 'code')
      .flatMap((passage) => termsIn(passage.text).map((found) => record(passage, sentences.get(passage.index), found)))
  }
}
