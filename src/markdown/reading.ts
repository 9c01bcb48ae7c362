// What the steps of reading a Markdown file share.
import type {RootContent, Text} from 'mdast'
import type {Diagnostic, Report, Shape} from '../model/stages.ts'

export interface Reading {
  /** Path for diagnostics. */
  readonly file: string
  /** The text that was parsed, for what only looks like a directive. */
  readonly text: string
  /** Its lines, when it may hold tables that are drawn with signs; else none. */
  readonly drawnLines: readonly string[]
  readonly shape: Shape
  /** Marp has a syntax of its own for pictures, and its comments are speaker notes. */
  readonly marp: boolean
  readonly report: Report
  /** Hears of attributes that have no meaning here, to say so once for the file. */
  readonly unused: Unused
}

/** Words of the author that mean nothing here, each with its line. */
export interface Unused {
  readonly attributes: {readonly words: string; readonly line: number}[]
  readonly directives: {readonly words: string; readonly line: number}[]
}

export const lineOf = (node: {readonly position?: RootContent['position']}): number => node.position?.start.line ?? 1

/** Reports at the place of a node. */
export function reportAt(
  node: {readonly position?: RootContent['position']},
  {file, report}: Pick<Reading, 'file' | 'report'>,
  what: Pick<Diagnostic, 'rule' | 'message' | 'note' | 'hints'>
): void {
  const start = node.position?.start
  report({file, ...(start ? {line: start.line, column: start.column} : {}), ...what})
}

/** A node as it was written. */
export const literal = (node: Pick<RootContent, 'position'>, {text}: Reading): Text => ({
  type: 'text',
  value: text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0),
  ...(node.position ? {position: node.position} : {})
})
