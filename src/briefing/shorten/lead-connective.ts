import {CONNECTIVES} from '../../lexicon/connectives.ts'
import {danglingStart} from '../../prose/liftable.ts'
import {awaitsVerb, startsMain, startsWithVerb} from './clause.ts'
import type {Deletion, Range} from './index.ts'

const inner = new RegExp(
  `, (?:${CONNECTIVES.filter((words) => !/^(?:and|but|so|yet)\b/.test(words))
    .sort((a, b) => b.length - a.length)
    .join('|')})(?:,(?= )|(?=[.;]))`,
  'giu'
)

/** What follows keeps a comma of its own: `…, of course, especially with …`. */
const ADDITION =
  /^ (?:especially|particularly|which|who|whose|including|such as|notably|even|with|as|and|but|or|because|since|while|whereas|although|though|where|when)\b/

/** An opening has no more characters than this. */
const LEAD = 120

/** `Three years ago, however, the two …`: the comma that parts the opening from the subject stays. */
const keepsComma = (sentence: string, start: number, end: number): boolean => {
  const rest = sentence.slice(end)
  if (sentence[end - 1] !== ',' || start > LEAD) return ADDITION.test(rest)
  return (
    ADDITION.test(rest) ||
    (!startsWithVerb(rest.trimStart()) && startsMain(rest.trimStart()) && awaitsVerb(sentence.slice(0, start)))
  )
}

/** `However, it remains …` and `…, however, …`: words that tie a sentence to the one before it. */
export const leadConnective: Deletion = {
  name: 'lead-connective',
  doc: 'A connective at the start, with its comma, or between two commas.',
  propose(sentence) {
    const ranges: Range[] = []
    const start = danglingStart(sentence)
    if (start) ranges.push({start: 0, end: start.length})
    for (const match of sentence.matchAll(inner)) {
      const end = match.index + match[0].length
      ranges.push({start: match.index, end: keepsComma(sentence, match.index, end) ? end - 1 : end})
    }
    return ranges
  }
}
