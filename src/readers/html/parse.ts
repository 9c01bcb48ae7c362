import {parse} from 'parse5'
import {adapterFor, TooMuch} from './adapter.ts'
import type {HtmlElement} from './tree.ts'

/** Elements that a parser may make for each `<` of the source: HTML implies some (`tbody`), and repeats unclosed marks. */
const PER_TAG = 4
const SLACK = 1_000

export interface TooDeep {
  readonly what: string
  readonly offset: number
}

/** The tree of a page as browsers would make it, or why there is none. Nothing is run or loaded. */
export function parsed(html: string): HtmlElement | TooDeep {
  let tags = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) tags++
  try {
    return parse(html, {
      treeAdapter: adapterFor(tags * PER_TAG + SLACK),
      sourceCodeLocationInfo: true,
      scriptingEnabled: true
    })
  } catch (error) {
    if (error instanceof TooMuch) return {what: error.what, offset: Math.max(0, error.offset)}
    throw error
  }
}
