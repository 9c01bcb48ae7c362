import type {Deletion, Range} from './index.ts'

/** Phrases of cause and purpose that end a sentence without a comma before them. */
const openers =
  / (?:due to|owing to|because of|in order to|so as to|in anticipation of|in the wake of|as a result of|because) /g

/** `Russia is likely to pay attention due to the need …`: the statement stands without its cause. */
export const causeClause: Deletion = {
  name: 'cause-clause',
  doc: 'From a phrase of cause or purpose to the end of the sentence.',
  propose(sentence) {
    const ranges: Range[] = []
    for (const match of sentence.matchAll(openers)) {
      const start = sentence[match.index - 1] === ',' ? match.index - 1 : match.index
      ranges.push({start, end: stopOf(sentence)})
    }
    return ranges.reverse()
  }
}

/** Offset of the closing stop. */
export const stopOf = (sentence: string): number => {
  const match = /[.!?…]["”’)\]]*$/.exec(sentence)
  return match ? match.index : sentence.length
}
