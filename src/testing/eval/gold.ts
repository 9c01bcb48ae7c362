// The gold sets that the rules are measured on: files of JSON lines, one text each.
import {readFileSync} from 'node:fs'

/** A text with its gold items; the items themselves are the scorer's business. */
export interface GoldText {
  readonly id: string
  readonly text: string
  /** The day the text was written; absent when not known. */
  readonly ref?: string
}

/** Several texts on one event, to be put in so many words. */
export interface GoldCluster {
  readonly id: string
  readonly docs: readonly string[]
  /** What a person wrote. */
  readonly reference: string
}

/** A web page, in `pages/ID.html.gz` beside the file; its main text is the gold. */
export interface GoldPage {
  readonly id: string
  readonly url: string
}

export type GoldLine = GoldText | GoldCluster | GoldPage

/** The lines of a gold file. */
export const goldLines = (file: string): readonly GoldLine[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldLine)
