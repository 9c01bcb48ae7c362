import {hasFiniteVerb} from '../../prose/finite-verb.ts'
import type {Quoted} from '../../prose/quotation-marks.ts'

const WORDS = /[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu
/** A participial phrase or clause of so many words says enough to be shown as a quotation. */
export const LONG = 8

/** No more than these characters are counted; they hold `LONG` words. */
const COUNTED = 200

export type Kind = 'direct' | 'fragment'

/** The words between the marks, without outer space and a last comma. */
export function trimmed(text: string, {from, to}: Quoted): {readonly start: number; readonly end: number} {
  let [start, end] = [from, to]
  while (start < end && /[\s“"‘`]/u.test(text[start] ?? '')) start++
  while (end > start && /[\s,”"’;–—]/u.test(text[end - 1] ?? '')) end--
  if (text[end - 1] === '.' && kindOf(text.slice(start, end)) === 'fragment') end--
  return {start, end}
}

/** `a plan that nobody has read`: a noun with its clause, cut out of a sentence; the verb is not one of its own. */
function isNounPhrase(words: string): boolean {
  const relative =
    /^(?:an?|the|one|two|three|such|no|another) [^.;:!?]*? (?:that|which|who|whom|whose|where|when) /u.exec(words)
  return relative !== null && !/[.!?] /u.test(words) && !hasFiniteVerb(relative[0].replace(/ \S+ $/u, ''))
}

/** Whether the marks hold a clause (or enough words to stand), or only part of one. */
export function kindOf(words: string): Kind {
  if (isNounPhrase(words)) return 'fragment'
  const count = wordCount(words.slice(0, COUNTED))
  if (count >= LONG) return 'direct'
  const sentence = /^\p{Lu}/u.test(words) && (/[.!?…]$/u.test(words) || count > 2)
  return hasFiniteVerb(words) && (sentence || count > 4)
    ? 'direct'
    : sentence && /[.!?]$/u.test(words) && count > 1
      ? 'direct'
      : 'fragment'
}

export const wordCount = (words: string): number => (words.match(WORDS) ?? []).length

/** Whether the words begin as a sentence does, with a capital or a number, and hold a clause. */
export const isWhole = (words: string, form: Kind): boolean => form === 'direct' && /^[\p{Lu}\p{N}[]/u.test(words)
