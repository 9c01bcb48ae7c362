import {startsMain} from './clause.ts'
import type {Deletion, Range} from './index.ts'

/** `(a)`, `(ii)` number the parts of a sentence; `(or failure)` is an alternative, and part of the claim. */
const PART = /^ \((?:[a-z]|[ivx]{1,4}|or .*|and\/or .*)\)$/i

/** `(…)` and `— … —` inside a sentence. A dash that opens and never closes is left alone. */
export const innerRemark: Deletion = {
  name: 'inner-remark',
  doc: 'A remark in round brackets or between two dashes.',
  propose(sentence) {
    const ranges: Range[] = []
    for (const match of sentence.matchAll(/ \([^()]*\)/g))
      if (!PART.test(match[0])) ranges.push({start: match.index, end: match.index + match[0].length})
    for (const match of sentence.matchAll(/ [—–-] [^—–]{1,200}? [—–-](?= )/g)) {
      if (!opensLead(sentence.slice(0, match.index), sentence.slice(match.index + match[0].length + 1))) {
        ranges.push({start: match.index, end: match.index + match[0].length})
      }
    }
    return ranges
  }
}

/** `Built in a hurry – a time of shortages – the dam …`: without the dashes the opening would run into the subject. */
const opensLead = (before: string, after: string): boolean =>
  !before.includes(', ') &&
  /^(?:(?:But|And|Yet|So) )?(?:\p{L}+(?:ed|ing|en|lt)|If|When|While|As|Since|Although|Though|Because|Despite|Given|After|Before|To|With|In|On|At|By|For|During|From|Under|Once|Until|Unless)\b/iu.test(
    before
  ) &&
  startsMain(after)
