import {SAYING} from '../../lexicon/verbs-of-saying.ts'
import {quotedIn} from '../../prose/quotation-marks.ts'
import {after, anyOf, before, type CueMatch, type CueRule, cuesOf} from './rule.ts'

const DUTY = /(?<![\p{L}\p{N}'’-])(?:should|must|ought to|needs? to)(?: not)?(?![\p{L}\p{N}'’-])/gu
const ADVISES =
  /(?<![\p{L}\p{N}])(?:(?:we|I|the (?:authors?|report|paper|committee|panel|review|brief|inquiry|commission|working group)|this (?:report|paper|brief|memo|note|study|review)) (?:therefore |also |strongly |further |thus )?(?:recommends?|advises?|urges?|proposes?|calls? for|calls? on)(?: that)?|it is (?:strongly |therefore )?(?:recommended|advised|proposed|advisable|imperative|essential|vital|crucial)(?: that| to)?|recommends that|recommendation is (?:that|to)|would do well to|(?:is|are) advised to)(?![\p{L}\p{N}])/giu
/** An inverted condition (`should the council refuse`) and a question are followed by their subject. */
const SUBJECT_FOLLOWS =
  /^ (?:the|an?|any|this|that|these|those|its|their|his|her|it|they|he|she|we|you|I|there|\p{Lu}\p{Ll}+)(?![\p{L}\p{N}])/u
const SAYS = anyOf([...SAYING.keys()])

/** A verb of saying governs words no further on than this. */
const REPORT_REACH = 400

/** Whether the words before the cue report what somebody said. The author's own `we` and `this report` are not somebody. */
function reported(sentence: string, at: number): boolean {
  const head = sentence.slice(Math.max(0, at - REPORT_REACH), at)
  if (/^according to\b/iu.test(head)) return true
  return (
    cuesOf(head, SAYS, (match) => {
      const subject = head.slice(Math.max(0, match.index - 30), match.index)
      const clause = head.slice(match.index + match[0].length)
      return (
        !/\b(?:we|I|this (?:report|paper|brief|memo|note|study)|to|it is|the (?:authors?|report|paper))\s(?:\p{Ll}+ly )?$/iu.test(
          subject
        ) && !/[;.]|, (?:but|and|so) (?!that)/u.test(clause)
      )
    }).length > 0
  )
}

const duties: CueRule = (sentence) =>
  cuesOf(sentence, DUTY, (match) => {
    const next = after(match)
    if (!/^[ ,]/u.test(next) || SUBJECT_FOLLOWS.test(next)) return false
    if (
      /\b(?:an?|if (?:\p{L}+ ){1,3})\s?$/iu.test(before(match).slice(-30)) ||
      /^ (?:have|be) (?:been|seen as)\b/u.test(next)
    )
      return false
    if (/^needs? to/u.test(match[0]) && /\b(?:nobody|no one|none)\b[^,.;]*$/iu.test(before(match))) return false
    if (/^needs? to/u.test(match[0]) && /\b(?:the|no|a|any|their|its|in) $/iu.test(before(match))) return false
    return !/\b(?:this|that|it|which) $/iu.test(before(match)) || !/^should/u.test(match[0])
  })

/** What the author holds ought to be done: `should`, `must`, `we recommend that`; nothing quoted, nothing that is reported of others. */
export const recommendation: CueRule = (sentence): readonly CueMatch[] => {
  const quoted = quotedIn(sentence)
  return [...duties(sentence), ...cuesOf(sentence, ADVISES)].filter(
    ({start}) => !quoted.some((words) => words.start < start && start < words.end) && !reported(sentence, start)
  )
}
