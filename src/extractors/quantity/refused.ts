import type {Prose, Refusal, Sentence} from '../../model/finding.ts'
import {undatedIn} from '../date/undated.ts'
import {measured} from './in-sentence.ts'

/** A word of digits and letters is not longer. */
const LONGEST_WORD = 40

/** The numbers of a sentence that are no quantities; one refusal for a date or a telephone number, however many numbers it holds. */
export function refusedIn(prose: Prose, sentence: Sentence): readonly Refusal[] {
  const {text, passage, start} = sentence
  const refusals: Refusal[] = []
  let done = 0
  const datesIn = () => undatedIn(prose, sentence)
  measured(text, datesIn, (token, {name, reason, ...stretch}) => {
    const place = name === 'name-with-number' ? wordAround(text, token.start, token.end) : {...token, ...stretch}
    if (place.start < done) return
    done = place.end
    refusals.push({passage, start: start + place.start, end: start + place.end, rule: `quantity/${name}`, reason})
  })
  return refusals
}

/** `CASA1000` of `1000`: up to white space or a mark that ends a word. */
function wordAround(text: string, from: number, to: number): {readonly start: number; readonly end: number} {
  let [start, end] = [from, to]
  while (start > 0 && from - start < LONGEST_WORD && INSIDE.test(text.charAt(start - 1))) start--
  while (end < text.length && end - to < LONGEST_WORD && INSIDE.test(text.charAt(end))) end++
  while (end > to && !LETTER.test(text.charAt(end - 1))) end--
  return {start, end}
}
const INSIDE = /[\p{L}\p{N}\-:/#&_.]/u
const LETTER = /[\p{L}\p{N}]/u
