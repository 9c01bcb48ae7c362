// Inside the text of a page: what is no text after all, by how much of it is links.
import {relatedHeads} from '../../lexicon/page-furniture.ts'
import {FEWEST} from './main.ts'
import {isInline, linkShare, type Measures, measured, measureOf} from './measure.ts'
import type {Aside} from './regions.ts'
import {type HtmlElement, textIn} from './tree.ts'

/** Parts with a larger share of links, and no running text, lead to other pages. */
const MOSTLY = 0.6
/** Words around the links of a list of links; with more it says something. */
const MOST_WORDS = 60

const HEADING = /^h[2-6]$/
/** Heads of lists of links are short, without white space counted; a longer heading says something itself. */
const LONGEST_HEAD = 30
/** Words that announce what is below them; longer ones say something themselves. */
const LONGEST_LEAD = 60

/** Sets aside blocks inside `main` that are lists of links; of a page without running text they are the contents. */
export function tidied(main: HtmlElement, raw: string, aside: Aside): void {
  const measures = measured(main, raw, aside)
  if (measureOf(measures, main).prose < FEWEST) return
  const visit = (element: HtmlElement): void => {
    let before: HtmlElement | undefined
    let alone: HtmlElement | undefined
    const leave = (head: HtmlElement): void => void aside.set(head, 'head of a list of links')
    for (const child of element.children) {
      if (child.kind !== 'element' || measureOf(measures, child).chars === 0 || aside.has(child)) continue
      if (isLinks(child, measures)) {
        aside.set(child, child.name === 'p' ? 'link to another page' : 'list of links')
        if (before && announces(before, measures, raw)) leave(before)
        else if (child.name !== 'p' && before && isShortHead(before, measures)) alone = before
      } else {
        if (alone && HEADING.test(child.name) && child.name <= alone.name) leave(alone)
        alone = undefined
        visit(child)
        before = child
      }
    }
    if (alone) leave(alone)
  }
  visit(main)
  lastHead(main, measures, aside, raw)
}

/** A short line that only a list below it would complete. */
function announces(element: HtmlElement, measures: Measures, raw: string): boolean {
  if (measureOf(measures, element).chars > LONGEST_LEAD) return false
  const words = textIn(element, raw)
  return /:$/.test(words) || relatedHeads.has(words.toLowerCase())
}

const isShortHead = (element: HtmlElement, measures: Measures): boolean =>
  HEADING.test(element.name) && measureOf(measures, element).chars <= LONGEST_HEAD

/** A heading at the end has lost what was below it. */
function lastHead(element: HtmlElement, measures: Measures, aside: Aside, raw: string): void {
  const last = element.children.findLast((child) => {
    if (child.kind === 'comment' || aside.has(child)) return false
    return child.kind === 'text' || isInline(child) ? textIn(child, raw) !== '' : measureOf(measures, child).chars > 0
  })
  if (last?.kind !== 'element' || isInline(last) || /^(?:p|li|td|dd)$/.test(last.name)) return
  if (HEADING.test(last.name)) aside.set(last, 'heading without a text')
  else lastHead(last, measures, aside, raw)
}

function isLinks(element: HtmlElement, measures: Measures): boolean {
  const measure = measureOf(measures, element)
  if (!/^(?:ul|ol|div|section|dl|p)$/.test(element.name)) return false
  if (measure.chars === 0 || linkShare(measure) < MOSTLY) return false
  return measure.chars - measure.linked < MOST_WORDS
}
