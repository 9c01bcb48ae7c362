// What a topic is called: a heading or a name, as it can stand above a section.
import {genericHeadings, plainHeading} from '../lexicon/generic-headings.ts'
import {partHeadings} from '../lexicon/part-headings.ts'
import {stopwords} from '../lexicon/stopwords.ts'

const LABEL_WORDS = 6

/** Words before which a heading can be broken off, and what stands before them is still a name for it. */
const BREAKS: ReadonlySet<string> = new Set(
  'to for that which who in on at by with from through as when while where under over between during after before whether if'.split(
    ' '
  )
)

/** `or a plan for the coast`, `and other matters`: the rest of a line that was broken, or of a sentence. */
const FRAGMENT = /^(?:and|or|but|nor|of|to|than|that|which|who|is|are|was|were|\p{Ll}+ed by)\b|^[^\p{L}\p{N}]*$/u

/** Whether a heading says what its text is about, and not which part it is; whether it is a name and not a piece of one. */
export const namesTopic = (heading: string): boolean => {
  const plain = plainHeading(heading)
  return (
    !genericHeadings.has(plain) &&
    !partHeadings.has(plain) &&
    !partHeadings.has(`${plain}s`) &&
    !FRAGMENT.test(heading.trim()) &&
    /\p{L}{3}/u.test(plain)
  )
}

/**
 * A heading without its number, a name without its `’s`. Of a long one only its beginning: up to the last word that can
 * be broken off before, else up to a word that can end it.
 */
export function labelOf(words: string): string {
  const plain = words
    .replace(/^(?:\d+(?:\.\d+)*\.?|[A-Za-z][.)]|[IVXivx]+[.)])\s+/, '')
    .replace(/[:.]$/, '')
    .replace(/['’]s?$/, '')
  const parts = plain.split(' ')
  if (parts.length <= LABEL_WORDS) return plain
  return `${beginningOf(parts)
    .join(' ')
    .replace(/[,;:]$/, '')}\u00a0…`
}

function beginningOf(parts: readonly string[]): readonly string[] {
  for (let end = LABEL_WORDS; end >= 2; end--) {
    // `to ensure` would wait for what is ensured.
    if (/^to$/i.test(parts[end - 2] ?? '')) continue
    if (BREAKS.has(parts[end]?.toLowerCase() ?? '') || /[:;,–—]$/.test(parts[end - 1] ?? '')) return parts.slice(0, end)
  }
  const kept = parts.slice(0, LABEL_WORDS)
  const joint = kept.findLastIndex((word) => /^(?:and|or|&)$/i.test(word))
  // The other half of what `and` joins may be cut off with the rest.
  if (joint > 1 && joint >= LABEL_WORDS - 3) kept.length = joint
  if (/^to$/i.test(kept.at(-2) ?? '')) kept.length -= 2
  while (kept.length > 1 && stopwords.has(kept.at(-1)?.toLowerCase() ?? '')) kept.pop()
  return kept
}
