// Digits that are no quantity by their shape.

/** Each pattern is linear: no repeated part can match the same digits in two ways. */
const SHAPES: readonly RegExp[] = [
  // Moments of a log.
  /\b\d{4}-\d\d-\d\dT[\d:.]+Z?/g,
  // Addresses of pages and mail.
  /(?:https?:\/\/|www\.)\S+/g,
  /[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}/g,
  // Telephone numbers: international, in brackets, or in groups of three and four.
  /\+\d{1,3}[\s.-]?(?:\(\d{1,4}\)[\s.-]?)?\d{1,4}(?:[\s.-]\d{2,5}){1,4}/g,
  /\(\d{3}\)[\s.-]?\d{3}[\s.-]\d{4}/g,
  /\b\d{3}[-.]\d{3}[-.]\d{4}\b/g,
  /\b\d{3}-\d{4}\b/g,
  /\b(?:tel|phone|fax|call|hotline)\b[.:]?\s?(?:\(?\+?\d[\d\s().-]{5,20}\d)/gi,
  // Numbers of books, journals, documents; social security; addresses in a network; versions.
  /\b(?:isbn|issn|doi)\b(?:-1[03])?:?\s?[\dXx][\dXx\s./-]{6,24}/gi,
  /\b\d{3}-\d{2}-\d{4}\b/g,
  /\b\d+\.\d+\.\d+(?:\.\d+)*\b/g,
  /\bv\d+(?:\.\d+)*\b/gi,
  // Letters and digits run together make a name: `CASA1000`, `COVID-19`, `G7`, `2014/24/EU`, `A/RES/70/1`.
  /\b\d{1,4}\/\d{1,4}\/\p{L}+/gu,
  /\b\p{L}+(?:\/\p{L}+)*\/\d[\d/.]*/gu,
  // Round the clock, the day that is a name, equal shares.
  /\b(?:24\/7|9\/11|7\/7|50[-/]50)\b/g
]

export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Stretches of a text whose digits count nothing, ascending. */
export function masksIn(text: string): readonly Stretch[] {
  const found: Stretch[] = []
  for (const shape of SHAPES) {
    for (const match of text.matchAll(shape)) found.push({start: match.index, end: match.index + match[0].length})
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end)
}

/** Tells whether a stretch touches one of the masks; asked in ascending order of start. */
export function masked(masks: readonly Stretch[]): (start: number, end: number) => boolean {
  let first = 0
  return (start, end) => {
    while (first < masks.length && (masks[first]?.end ?? 0) <= start) first++
    for (let at = first; at < masks.length && (masks[at]?.start ?? 0) < end; at++) {
      if ((masks[at]?.end ?? 0) > start) return true
    }
    return false
  }
}
