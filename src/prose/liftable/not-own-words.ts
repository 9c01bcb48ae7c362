import {quotedIn} from '../quotation-marks.ts'
import type {LiftRule} from './rule.ts'

/** More of the sentence than this in quotation marks, with no verb outside, makes it somebody else's. */
const WORDS_OUTSIDE = 2

/** Block quotes, code, cells; a sentence inside a quotation that runs over several, or that is a quotation as a whole. */
export const notOwnWords: LiftRule = ({text, passage}) => {
  if (passage.role === 'quote') return 'words of others (block quotation)'
  if (passage.role === 'heading') return 'a heading'
  if (!passage.liftable) return 'not running text of the author'
  const at = passage.text.indexOf(text)
  const end = at + text.length
  for (const quoted of at < 0 ? [] : quotedIn(passage.text)) {
    if (quoted.start > end) break
    if (quoted.start < at && quoted.to > at) return 'part of a longer quotation'
    if (quoted.start >= at && quoted.start < end && quoted.to >= end) return 'part of a longer quotation'
    const outside = `${text.slice(0, Math.max(0, quoted.start - at))} ${text.slice(quoted.end - at)}`
    if (quoted.start >= at && quoted.end <= end && (outside.match(/[\p{L}\p{N}]+/gu) ?? []).length < WORDS_OUTSIDE) {
      return 'words of others (the whole sentence is quoted)'
    }
  }
  return undefined
}
