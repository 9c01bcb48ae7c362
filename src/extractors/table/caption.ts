import type {Passage, SourceDocument} from '../../model/source.ts'

/** `Table 1. `, `Table A2: `: the label is not part of the name. */
const LABEL = /^table\s*(?:\d{1,3}(?:[.-]\d{1,3})?|[A-Z]\d?)\s*[.:–—-]\s*/i

export interface Caption {
  readonly words: string
  readonly passage: Passage | undefined
  /** Where its words begin in the passage. */
  readonly start: number
  readonly rule: 'caption' | 'heading' | 'none'
}

/** The paragraph `Table 1. …` right above or below the table, else the heading over it. */
export function captionOf({passages}: SourceDocument, first: Passage, last: Passage): Caption {
  for (const passage of [passages[first.index - 1], passages[last.index + 1]]) {
    const label = passage && passage.role === 'caption' ? LABEL.exec(passage.text) : null
    if (passage && label && label[0].length < passage.text.length) {
      const start = label[0].length
      return {words: passage.text.slice(start), passage, start, rule: 'caption'}
    }
  }
  const heading = first.heading === undefined ? undefined : passages[first.heading]
  return heading
    ? {words: heading.text, passage: heading, start: 0, rule: 'heading'}
    : {words: '', passage: undefined, start: 0, rule: 'none'}
}
