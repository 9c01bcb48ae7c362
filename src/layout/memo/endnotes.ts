// Numbers of the endnotes: the same evidence, or the same footnote, has the same number wherever it is cited.
import type {FootnoteDefinition} from 'mdast'
import type {Evidence} from '../../model/briefing.ts'
import {remember} from '../../remember.ts'

export type Endnote = {readonly number: number} & (
  | {readonly type: 'evidence'; readonly evidence: Evidence}
  | {readonly type: 'footnote'; readonly definition: FootnoteDefinition}
)

export interface Endnotes {
  readonly list: readonly Endnote[]
  numberOf(evidence: Evidence): number
  numberOfFootnote(definition: FootnoteDefinition): number
  /** Destination of the link back from a note: the line of its first mark; undefined while it has none. */
  backTo(number: number): string | undefined
  /** Tells that the marks of these notes stand on one line; the name for that line, when it is the first of one of them. */
  marked(numbers: readonly number[]): string | undefined
}

/** Destination of the link to a note. */
export const noteAnchor = (number: number): string => `note-${number}`

export function endnotes(): Endnotes {
  const list: Endnote[] = []
  const numbers = new Map<string, number>()
  const lines = new Map<number, string>()
  return {
    list,
    numberOf: (evidence) =>
      remember(numbers, `${evidence.span.source}\n${evidence.span.start}\n${evidence.span.end}\n${evidence.text}`, () =>
        list.push({number: list.length + 1, type: 'evidence', evidence})
      ),
    numberOfFootnote: (definition) =>
      remember(numbers, `footnote\n${definition.identifier}`, () =>
        list.push({number: list.length + 1, type: 'footnote', definition})
      ),
    backTo: (number) => lines.get(number),
    marked(marks) {
      const fresh = marks.filter((number) => !lines.has(number))
      const first = fresh[0]
      if (first === undefined) return undefined
      for (const number of fresh) lines.set(number, `mark-${first}`)
      return `mark-${first}`
    }
  }
}
