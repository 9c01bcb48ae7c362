import {FITTED} from '../fitted.ts'
import type {SentencePart} from './part.ts'

/** Words worth quoting were worth saying: editors quote what they find in quotation marks. */
export const quoting: SentencePart = {
  name: 'quoting',
  weight: FITTED.quoting,
  of: ({quoted}) => (quoted > 0 ? 1 : 0)
}

/** With more of it in quotation marks than this a sentence is a quotation, with a word or two around it. */
const WHOLE = 0.9

/** A sentence that is nothing but quotation is quoted whole. */
export const quotationAlone: SentencePart = {
  name: 'quotation alone',
  weight: FITTED.quotationAlone,
  of: ({quoted}) => (quoted > WHOLE ? 1 : 0)
}
