import type {Deletion, Range} from './index.ts'

/** Openers of cause, contrast and purpose; openers of time, place and condition stay, for they limit the claim. */
const openers =
  /^(?:As a result of|As a consequence of|In spite of|Despite|Because of|Due to|Owing to|Given|Since|While|As (?:a|an|part|members?)|Although|Though|To|Aside from|Apart from|In the wake of|In light of|In view of|With|Building on|Following) /

/** A main clause can begin here: an article, a pronoun, a name, and a verb soon after. */
const mainClause =
  /^(?:(?:it|there|the|a|an|this|these|some|many|most|several|both|all)\b|\p{Lu})[^,;:]*? (?:is|are|was|were|has|have|had|will|would|can|cannot|could|may|might|must|should|does|do|did|remains?|plans?|expects?|\p{Ll}+(?:ed|es|s)) /u

/** `As a result of its concerns, it is likely that …`: from the start to the comma before the main clause. */
export const leadAdjunct: Deletion = {
  name: 'lead-adjunct',
  doc: 'A phrase of cause, contrast or purpose before the main clause.',
  propose(sentence, from) {
    const shown = sentence.charAt(from).toUpperCase() + sentence.slice(from + 1)
    if (!openers.test(shown)) return []
    const ranges: Range[] = []
    for (let comma = sentence.indexOf(', ', from); comma !== -1; comma = sentence.indexOf(', ', comma + 1)) {
      const rest = sentence.slice(comma + 2)
      if (mainClause.test(rest) && !/^(?:and|or|but)\b/.test(rest)) {
        ranges.push({start: from, end: comma + 2})
        break
      }
    }
    return ranges
  }
}
