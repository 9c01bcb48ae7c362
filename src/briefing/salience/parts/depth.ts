import {FITTED} from '../fitted.ts'
import type {SentencePart} from './part.ts'

/** What stands first was put there by somebody who knew what matters. */
export const depth: SentencePart = {
  name: 'depth',
  weight: FITTED.depth,
  of: (sentence) => sentence.depth
}
