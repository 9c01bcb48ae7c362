import {parse} from 'parse5'
import {adapterFor, DEEPEST, TooMuch} from './adapter.ts'
import type {HtmlElement} from './tree.ts'

/** Elements that a parser may make for each `<` of the source: HTML implies some (`tbody`), and repeats unclosed marks. */
const PER_TAG = 4
const SLACK = 1_000
/** What is in these is read to their end tag, or to the end of the page. */
const RAW_TEXT = new Set([
  'script',
  'style',
  'noscript',
  'iframe',
  'noembed',
  'noframes',
  'xmp',
  'textarea',
  'title',
  'plaintext'
])

export interface TooDeep {
  readonly what: string
  readonly offset: number
}

/** In XHTML a slash closes these; HTML would read all that follows as theirs. */
const CLOSED = /<(?:script|style|title|textarea|iframe|noscript)(?=[\s/][^<>]{0,2000}\/>|\/>)/gi

/**
 * A page written as XML, as a parser of HTML reads it: elements that close themselves there become such that have no
 * content here. Every character keeps its place.
 */
export const asHtml = (xhtml: string): string => xhtml.replace(CLOSED, (tag) => '<link'.padEnd(tag.length))

/** The tree of a page as browsers would make it, or why there is none. Nothing is run or loaded. */
export function parsed(html: string): HtmlElement | TooDeep {
  let tags = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) tags++
  try {
    const document = parse(html, {
      treeAdapter: adapterFor(html, tags * PER_TAG + SLACK),
      sourceCodeLocationInfo: true,
      scriptingEnabled: true
    })
    settle(document, html.length, 0)
    return document
  } catch (error) {
    if (error instanceof TooMuch) return {what: error.what, offset: Math.max(0, error.offset)}
    throw error
  }
}

/**
 * Gives every element an extent that holds what is in it: parse5 gives none to implied ones, and only the tag to those
 * that are never closed. Misnested marks can make a tree deeper than the parser has been.
 */
function settle(element: HtmlElement, length: number, depth: number): void {
  if (depth > DEEPEST) throw new TooMuch(`more than ${DEEPEST} elements within each other`, element.start)
  if (element.end <= element.inner && element.start >= 0 && RAW_TEXT.has(element.name)) element.end = length
  element.end = Math.max(element.end, element.inner)
  for (const child of element.children) {
    if (child.kind === 'element') settle(child, length, depth + 1)
    if (child.start < 0) continue
    if (element.start < 0) element.start = child.start
    element.end = Math.max(element.end, child.end)
  }
}
