import type {Deletion, Range} from './index.ts'

/** `(…)` and `— … —` inside a sentence. A dash that opens and never closes is left alone. */
export const innerRemark: Deletion = {
  name: 'inner-remark',
  doc: 'A remark in round brackets or between two dashes.',
  propose(sentence) {
    const ranges: Range[] = []
    for (const match of sentence.matchAll(/ \([^()]*\)/g))
      ranges.push({start: match.index, end: match.index + match[0].length})
    for (const match of sentence.matchAll(/ [—–] [^—–]* [—–](?= )/g)) {
      ranges.push({start: match.index, end: match.index + match[0].length})
    }
    return ranges
  }
}
