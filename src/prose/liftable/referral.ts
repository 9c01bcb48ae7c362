import type {LiftRule} from './rule.ts'

/** Who has the text before him: `Agencies should refer to the definitions`, `Applicants may also consult the guide`. */
const REFERS =
  /^(?:[\p{L}’'-]+ ){1,6}?(?:should|may|can|must|are (?:advised|encouraged|asked|invited|referred) to) (?:also |therefore |first )?(?:refer to|consult|see|turn to|read) (?:the |our |this |that |its |their )?(?:[\p{L}-]+ ){0,3}?(?:definitions?|glossary|attachments?|annex(?:es)?|appendi(?:x|ces)|sections?|chapters?|tables?|guides?|guidance|handbook|manual|instructions?|faqs?|web ?sites?|web ?pages?|documentation|schema|template|checklist|examples?)\b/iu

/** A sentence that sends others to a text says nothing of what the text holds. */
export const referral: LiftRule = ({text}) => (REFERS.test(text) ? 'a pointer to another place' : undefined)
