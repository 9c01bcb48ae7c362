import type {Briefing} from '../model/briefing.ts'
import type {Extraction} from '../model/finding.ts'

/** Acronyms with their expansions, each once, in the order of their letters. */
export function termsOf(extractions: readonly Extraction[]): Briefing['terms'] {
  const terms = new Map<string, Briefing['terms'][number]>()
  extractions.forEach(({document, sentences, findings}, index) => {
    for (const finding of findings) {
      if (finding.kind !== 'term' || terms.has(finding.value.short) || !finding.value.long.includes(' ')) continue
      const passage = document.passages[finding.passage]
      const sentence = finding.sentence === undefined ? undefined : sentences[finding.sentence]
      terms.set(finding.value.short, {
        ...finding.value,
        evidence: {
          span: sentence?.span ?? finding.span,
          text: sentence?.text ?? passage?.text ?? '',
          source: index + 1,
          paragraph: passage?.paragraph ?? 0,
          mark: passage?.mark ?? ''
        }
      })
    }
  })
  return [...terms.values()].sort((a, b) => (a.short < b.short ? -1 : a.short > b.short ? 1 : 0))
}
