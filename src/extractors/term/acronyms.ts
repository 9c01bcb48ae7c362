/** A word of capitals in a text; UTF-16 offsets. */
export interface Acronym {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Latin capitals, then letters, digits and marks that join them. Case counts and no class of Unicode is asked: it is cheap. */
const CANDIDATE = /[A-ZÀ-Þ][A-Za-z\dÀ-ÿ&/-]{0,9}[A-Z\dÀ-Þ]s?(?![A-Za-z\dÀ-ÿ])/g
const LETTER_BEFORE = /[A-Za-z\dÀ-ÿ.&/-]/

/** Capitals side by side; most texts have none. */
const SIDE_BY_SIDE = /[A-ZÀ-Þ][A-ZÀ-Þ\d&/]/

/** The words of a text with two capitals or more, in order. */
export function acronymsIn(text: string): readonly Acronym[] {
  const found: Acronym[] = []
  if (!SIDE_BY_SIDE.test(text)) return found
  for (const {0: word, index} of text.matchAll(CANDIDATE)) {
    if (index > 0 && LETTER_BEFORE.test(text[index - 1] ?? '')) continue
    if ((word.match(/[A-ZÀ-Þ]/g) ?? []).length < 2) continue
    found.push({text: word, start: index, end: index + word.length})
  }
  return found
}
