import type {Extraction} from '../model/finding.ts'

/** `Open Data Policy`, `Bank of Varia`: two to five words in capitals, small words between; no small word in front. */
const NAME =
  /\b(?!(?:The|An?|And|But|In|On|Under|At|For|By|From|To|As|With|If|This|These|That|Those|Each|All|No)\b)\p{Lu}[\p{L}\p{N}'’-]+(?: (?:of|for|and|the|on) \p{Lu}[\p{L}\p{N}'’-]+| \p{Lu}[\p{L}\p{N}'’-]+){1,4}/gu
/** A name in fewer of the sources than this is not what they are all about. */
const SHARED = 0.5

interface Count {
  readonly sources: Set<number>
  times: number
}

/**
 * The name that most of the sources share, the most frequent of those; undefined when none stands in half of them.
 * Of a name and a longer one around it the longer counts where it is met as often.
 */
export function sharedName(extractions: readonly Extraction[]): string | undefined {
  const counts = new Map<string, Count>()
  extractions.forEach(({document}, index) => {
    for (const {text, role} of document.passages) {
      if (role === 'heading' || role === 'code') continue
      for (const [name] of text.matchAll(NAME)) {
        const count = counts.get(name) ?? {sources: new Set(), times: 0}
        count.sources.add(index)
        count.times++
        counts.set(name, count)
      }
    }
  })
  const least = Math.max(2, SHARED * extractions.length)
  return [...counts]
    .filter(([, {sources}]) => sources.size >= least)
    .sort(
      ([a, one], [b, other]) =>
        other.sources.size - one.sources.size || other.times - one.times || b.length - a.length || (a < b ? -1 : 1)
    )[0]?.[0]
}
