import type {Deletion, Range} from './index.ts'

/** Phrases of cause and purpose that end a sentence without a comma before them. */
const OPENERS =
  /,? (?:due to|owing to|because of|thanks to|in order to|so as to|in anticipation of|in the wake of|as a result of|in response to|because) /g
/** Adverbs that belong to the cause, and cannot stay without it. */
const LEANS = /,? (?:simply|just|only|mainly|mostly|largely|partly|primarily|precisely|in part|in large part)$/
/** `did not resign because of the inquiry`: the negation may be of the cause. */
const NEGATED = /\b(?:not|never|no|cannot|nor|hardly|neither|nobody|none|nothing)\b|n['’]t\b/i

/** The cause is part of what is compared: `compared to no deaths due to fires`. */
const COMPARED = /\b(?:compared|than|versus|unlike|due to|because of)\b/i
/** `a post, which she had got because of a friendship`: the clause would be left with nothing to say. */
const RELATIVE = /, (?:which|who|whom|whose|where) [^,]*$/

/** `Russia is likely to pay attention due to the need …`: the statement stands without its cause. */
export const causeClause: Deletion = {
  name: 'cause-clause',
  doc: 'From a phrase of cause or purpose to the end of the sentence.',
  propose(sentence, _from, {end}) {
    const ranges: Range[] = []
    for (const match of sentence.matchAll(OPENERS)) {
      const before = sentence.slice(0, match.index)
      if (match.index > end || NEGATED.test(before) || COMPARED.test(before) || RELATIVE.test(before)) continue
      ranges.push({
        start: match.index - (LEANS.exec(before)?.[0].length ?? 0),
        end
      })
    }
    return ranges.reverse()
  }
}
