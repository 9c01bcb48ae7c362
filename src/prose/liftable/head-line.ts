import type {LiftRule} from './rule.ts'

/** So many words without a stop at the end are a head, a label or a line of a form: `Publish the list (by 30 June)`. */
const HEAD_WORDS = 14
/** A longer one where most words have capitals: `Improving the Delivery of Aid - Using Data across Agencies`. */
const TITLE_WORDS = 45
const IN_CAPITALS = 0.6
const ENDED = /[.!?…:;]["”’»)\]]*$/u
/** `Status: updated`, `Approved (in part)`: what a label says, with its brackets. */
const LABEL = /^\p{Lu}[\p{L} ]{1,24}: \p{L}+(?: \([^()]{0,80}\))?[.]?$/u

/** A short paragraph of its own that ends without a stop is set over something, and is no sentence of the text. */
export const headLine: LiftRule = ({text, passage}) => {
  if (LABEL.test(text)) return 'a label with its value'
  const alone = passage.text.trim() === text.trim()
  if (passage.role !== 'paragraph' || !alone || ENDED.test(text.trimEnd())) return undefined
  const words = text.split(' ')
  const head = words.length <= HEAD_WORDS || (words.length <= TITLE_WORDS && inCapitals(words))
  return head ? 'a head without a stop' : undefined
}

function inCapitals(words: readonly string[]): boolean {
  const long = words.filter((word) => word.length > 3)
  return long.filter((word) => /^\p{Lu}/u.test(word)).length >= IN_CAPITALS * long.length
}
