import {startsMain} from './clause.ts'
import type {Deletion} from './index.ts'
import {isVerb} from './trailing-participle.ts'

/** Openers of cause, contrast and purpose; openers of time, place and condition stay, for they limit the claim. */
const OPENERS =
  /^(?:As a result of|As a consequence of|In spite of|Despite|Because of|Due to|Owing to|Thanks to|Given|Since|While|As (?:a|an|part|members?)|To(?! the extent)|In the wake of|In light of|In view of|In response to|With|Building on|Following) /
/** A participle that describes the subject; those that attribute, compare or limit do not go. */
const PARTICIPLE = /^(\p{Lu}\p{Ll}+)(ing(?= \p{Ll})|ed by|ed with|ed in|ed at|ed to|ed for) /u
const LIMITING =
  /^(?:Citing|Quoting|According|Depending|Assuming|Barring|Excluding|Including|Considering|Regarding|Judging|Pending|Using|Based|Asked|Compared|Provided|Combined|Adjusted|Measured|Expected|Taken|Seen|Counting|During|Speaking for)\b/

/** `As a result of its concerns, it is likely that …`: from the start to the comma before the main clause. */
export const leadAdjunct: Deletion = {
  name: 'lead-adjunct',
  doc: 'A phrase of cause, contrast, purpose or circumstance before the main clause.',
  propose(sentence, from, {commas, end}) {
    const shown = sentence.charAt(from).toUpperCase() + sentence.slice(from + 1)
    if (!OPENERS.test(shown) && !isParticiple(shown)) return []
    for (const comma of commas) {
      if (comma >= end) break
      const rest = sentence.slice(comma + 2)
      if (comma > from && startsMain(rest) && !/^(?:and|or|but)\b/.test(rest)) return [{start: from, end: comma + 2}]
    }
    return []
  }
}

const isParticiple = (shown: string): boolean => {
  const match = PARTICIPLE.exec(shown.slice(0, 60))
  return match !== null && !LIMITING.test(shown) && isVerb((match[1] ?? '').toLowerCase())
}
