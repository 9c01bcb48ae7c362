// Plugins for unified: a deck or a memo from any Markdown that remark parses.
import type {Root} from 'mdast'
import type {Plugin} from 'unified'
import {attach, type RemarkOptions} from './plugin.ts'

export type {RemarkOptions} from './plugin.ts'

/**
 * Compiles Markdown to a deck: the value of the file is the bytes of a PPTX. Use it behind `remark-parse` (and
 * `remark-gfm`), after every plugin that changes the tree, and call `process`: laying out takes time, `processSync` throws.
 *
 * What the deck leaves out or could not do is a message of the file, with place, `ruleId` (see `RULES`) and `note`.
 */
export const remarkDeck: Plugin<[RemarkOptions?], Root, Uint8Array> = function (options = {}) {
  return attach(this as never, 'deck', options) as never
}

/** Compiles Markdown to a memo: the value of the file is the bytes of a tagged PDF. As `remarkDeck` in all else. */
export const remarkMemo: Plugin<[RemarkOptions?], Root, Uint8Array> = function (options = {}) {
  return attach(this as never, 'memo', options) as never
}
