import type {LiftRule} from './rule.ts'

/** So many words without a stop at the end are a head, a label or a line of a form: `Publish the list (by 30 June)`. */
const HEAD_WORDS = 14
const ENDED = /[.!?…:;]["”’»)\]]*$/u
/** `Status: updated`, `Approved (in part)`: what a label says, with its brackets. */
const LABEL = /^\p{Lu}[\p{L} ]{1,24}: \p{L}+(?: \([^()]{0,80}\))?[.]?$/u

/** A short paragraph of its own that ends without a stop is set over something, and is no sentence of the text. */
export const headLine: LiftRule = ({text, passage}) => {
  if (LABEL.test(text)) return 'a label with its value'
  const alone = passage.text.trim() === text.trim()
  if (passage.role !== 'paragraph' || !alone || ENDED.test(text.trimEnd())) return undefined
  return text.split(' ').length <= HEAD_WORDS ? 'a head without a stop' : undefined
}
