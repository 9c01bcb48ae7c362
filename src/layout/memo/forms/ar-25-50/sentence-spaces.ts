// Two spaces between sentences (AR 25-50, para 1-39b(9), restored in 2024).
import {segment} from '../../../../prose/sentences.ts'
import type {Inline} from '../../inlines.ts'

/** A space that stays on its line before one at which the line may end. */
const TWO = '\u00A0 '
const ENDS = /[.?!][”’"')\]]*$/
const OPENS = /^ (?=[\p{Lu}\p{N}“‘"'([])/u

/** The stretches with a second space wherever a sentence ends inside one, or at the end of one that is followed by another. */
export function sentenceSpaces(inlines: readonly Inline[]): readonly Inline[] {
  let ended = false
  return inlines.map((inline) => {
    const mark = inline.style.mark !== undefined || inline.style.raised > 0
    if (mark) return inline
    const opened = ended ? inline.text.replace(OPENS, TWO) : inline.text
    if (inline.text.trim() !== '') ended = ENDS.test(inline.text)
    return {...inline, text: within(opened)}
  })
}

function within(text: string): string {
  const sentences = segment(text)
  if (sentences.length < 2) return text
  return sentences
    .map(({start}, index) => text.slice(index === 0 ? 0 : start, sentences[index + 1]?.start ?? text.length))
    .map((sentence, index, all) => (index < all.length - 1 ? sentence.replace(/(?<=\S) $/, TWO) : sentence))
    .join('')
}
