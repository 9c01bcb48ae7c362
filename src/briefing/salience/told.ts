// A sentence as the choice sees it: its words and what is known of its place. No findings, no pool: the same for a
// briefing, a summary and a test.
export interface Told {
  readonly text: string
  /** Number of its document. */
  readonly document: number
  /** How far down it stands, from 0 for the first to nearly 1 for the last of its document; see `depth.ts`. */
  readonly depth: number
  /** Share of its letters within quotation marks, from 0 to 1. */
  readonly quoted: number
  /** It says word for word what an earlier one says, so it proves nothing about what matters. */
  readonly copy: boolean
}
