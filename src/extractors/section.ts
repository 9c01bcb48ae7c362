import type {Finding, Prose} from '../model/finding.ts'
import type {Extractor} from '../model/stages.ts'
import {headingSections} from './section/headings.ts'
import {inferredSections} from './section/inferred.ts'

declare module '../model/finding.ts' {
  interface FindingKinds {
    /** A run of passages under a heading, or inferred. */
    section: {
      /** The heading's words, or the leading claim of an inferred section (then `implied` has `title`). */
      readonly title: string
      readonly depth: number
      /** Half-open range of passage indices that belong to it, subsections included, heading excluded. */
      readonly from: number
      readonly to: number
    }
  }
}

/** The tree of headings; a text that has none, or only its title, gets sections by what its paragraphs speak of. */
export const section: Extractor<'section'> = {
  kind: 'section',
  doc: 'Sections under headings, or inferred from the cohesion of paragraphs.',
  refusals: () => [],
  extract: sectionsOf
}

/** So few paragraphs under the title are its lead, not sections. */
const FEWEST = 4

function sectionsOf(prose: Prose): readonly Finding<'section'>[] {
  const {passages} = prose.document
  const headings = passages.filter((passage) => passage.role === 'heading')
  const [first, second] = headings
  if (first === undefined) return inferredSections(prose, {from: 0, to: passages.length, depth: 1})
  const found = headingSections(passages)
  // The title governs all that follows; what stands under it without a heading of its own is divided too.
  const title = first.index <= 1 && headings.every((heading) => heading === first || heading.depth > first.depth)
  const from = title ? first.index + 1 : 0
  const to = title ? (second?.index ?? passages.length) : first.index
  const paragraphs = passages.slice(from, to).filter((passage) => passage.role === 'paragraph').length
  if (paragraphs < FEWEST) return found
  return [...found, ...inferredSections(prose, {from, to, depth: title ? first.depth + 1 : first.depth})]
}
