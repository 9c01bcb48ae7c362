// Digits that are no quantity by their shape.

interface Shape {
  readonly name: string
  /** For the reader: `a telephone number`. */
  readonly reason: string
  /** One of these characters stands in every match: asked first. */
  readonly needs: readonly string[]
  /** Global, and linear: no repeated part can match the same digits in two ways. */
  readonly pattern: RegExp
}

const TELEPHONE = {name: 'telephone', reason: 'a telephone number'} as const
const PAGE = {name: 'page-or-mail', reason: 'the address of a page or of mail'} as const

const SHAPES: readonly Shape[] = [
  {name: 'log-moment', reason: 'a moment', needs: ['T'], pattern: /\b\d{4}-\d\d-\d\dT[\d:.]+Z?/g},
  {...PAGE, needs: ['://', 'www.'], pattern: /(?:https?:\/\/|www\.)\S+/g},
  {...PAGE, needs: ['@'], pattern: /[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}/g},
  // International, in brackets, or in groups of three and four.
  {
    ...TELEPHONE,
    needs: ['+'],
    pattern: /\+\d{1,3}[\s.-]?(?:\(\d{1,4}\)[\s.-]?)?\d{1,4}(?:[\s.-]\d{2,5}){1,4}/g
  },
  {...TELEPHONE, needs: ['('], pattern: /\(\d{3}\)[\s.-]?\d{3}[\s.-]\d{4}/g},
  {...TELEPHONE, needs: ['-', '.'], pattern: /\b\d{3}[-.]\d{3}[-.]\d{4}\b/g},
  {...TELEPHONE, needs: ['-'], pattern: /\b(?:1-)?\d{3}-\d{4}\b/g},
  {...TELEPHONE, needs: ['0'], pattern: /\b0\d{2,4} \d{3,4} ?\d{3,4}\b/g},
  {
    ...TELEPHONE,
    needs: ['el', 'hone', 'ax', 'all', 'ine', 'EL', 'AX'],
    pattern: /\b(?:tel|telephone|phone|fax|call|hotline|helpline)\b[.:]?\s?(?:\(?\+?\d[\d\s().-]{5,20}\d)/gi
  },
  {
    name: 'catalogue-number',
    reason: 'the number of a book or a document',
    needs: ['ISBN', 'ISSN', 'DOI', 'isbn', 'issn', 'doi'],
    pattern: /\b(?:isbn|issn|doi)\b(?:-1[03])?:?\s?[\dXx][\dXx\s./-]{6,24}/gi
  },
  {name: 'register-number', reason: 'a number of a register', needs: ['-'], pattern: /\b\d{3}-\d{2}-\d{4}\b/g},
  {
    name: 'version',
    reason: 'a version or an address in a network',
    needs: ['.'],
    pattern: /\b\d+\.\d+\.\d+(?:\.\d+)*\b/g
  },
  {name: 'version', reason: 'a version', needs: ['v', 'V'], pattern: /\bv\d+(?:\.\d+)*\b/gi},
  // `42 U.S.C. § 1983`, `410 U.S. 113`, `[2019] UKSC 41`, `§ 12(3)`.
  {
    name: 'citation',
    reason: 'a citation of law',
    needs: ['U.S.', 'USC', 'CFR', 'F.', 'S.', '§', 'UKSC', 'EWCA', 'EWHC', 'Stat', 'Fed'],
    pattern:
      /\b\d{1,4} (?:U\.S\.C?\.?(?:A\.)?|USC|CFR|F\.(?:2d|3d|4th|Supp\.(?: [23]d)?)|S\. ?Ct\.|C\.F\.R\.|Fed\. Reg\.|Stat\.)(?: §{1,2})? ?\d+(?:[.,]\d+)*|(?:\[\d{4}\] )?(?:UKSC|EWCA|EWHC|UKHL)(?: \p{L}{3,5})? \d+|§{1,2} ?\d+(?:\.\d+)*(?:\(\w{1,3}\))*/gu
  },
  // Letters and digits run together make a name: `2014/24/EU`, `A/RES/70/1`.
  {name: 'document-number', reason: 'the number of a document', needs: ['/'], pattern: /\b\d{1,4}\/\d{1,4}\/\p{L}+/gu},
  {
    name: 'document-number',
    reason: 'the number of a document',
    needs: ['/'],
    pattern: /\b\p{L}{1,30}(?:\/\p{L}{1,30}){0,4}\/\d[\d/.]*/gu
  },
  {
    name: 'name-of-digits',
    reason: 'a name made of digits',
    needs: ['/', '50'],
    pattern: /\b(?:24\/7|9\/11|7\/7|50[-/]50)\b/g
  }
]

/** A stretch of the text whose digits count nothing, and why. */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly name: string
  readonly reason: string
}

/** What stands beside digits in every shape: marks, a second group, `U.S.`, a court. Most sentences have none of it. */
const HINT =
  /:\/\/|www\.|\d[-./@]|[-./@+(§vV]\d|\d[ )]{1,2}\d|§|\d (?:[UFSC]\.|USC|CFR)|(?:UKSC|EWCA|EWHC|UKHL|Stat\.|Fed\.)|(?:N|I|n|i|:) \d{4}/

/** Stretches of a text whose digits count nothing, ascending. */
export function masksIn(text: string): readonly Stretch[] {
  if (!HINT.test(text)) return []
  const found: Stretch[] = []
  for (const {name, reason, needs, pattern} of SHAPES) {
    if (!needs.some((part) => text.includes(part))) continue
    for (const match of text.matchAll(pattern)) {
      found.push({start: match.index, end: match.index + match[0].length, name, reason})
    }
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end)
}

/** Gives the mask that a stretch touches; asked in ascending order of start. */
export function masked(masks: readonly Stretch[]): (start: number, end: number) => Stretch | undefined {
  let first = 0
  return (start, end) => {
    while (first < masks.length && (masks[first]?.end ?? 0) <= start) first++
    for (let at = first; at < masks.length && (masks[at]?.start ?? 0) < end; at++) {
      if ((masks[at]?.end ?? 0) > start) return masks[at]
    }
    return undefined
  }
}
