// Inside the text of a page: what is no text after all, by how much of it is links.
import {FEWEST} from './main.ts'
import {linkShare, type Measures, measured, measureOf} from './measure.ts'
import type {Aside} from './regions.ts'
import {type HtmlElement, WORDLESS} from './tree.ts'

/** Parts with a larger share of links, and no running text, lead to other pages. */
const MOSTLY = 0.6
/** Words around the links of a list of links; with more it says something. */
const MOST_WORDS = 60

/** Sets aside blocks inside `main` that are lists of links; of a page without running text they are the contents. */
export function tidied(main: HtmlElement, raw: string, aside: Aside): void {
  const measures = measured(main, raw, aside)
  if (measureOf(measures, main).prose < FEWEST) return
  const visit = (element: HtmlElement): void => {
    for (const child of element.children) {
      if (child.kind !== 'element' || WORDLESS.has(child.name) || aside.has(child)) continue
      if (isLinks(child, measures)) aside.set(child, child.name === 'p' ? 'link to another page' : 'list of links')
      else visit(child)
    }
  }
  visit(main)
}

function isLinks(element: HtmlElement, measures: Measures): boolean {
  const measure = measureOf(measures, element)
  if (!/^(?:ul|ol|div|section|dl|p)$/.test(element.name)) return false
  if (measure.chars === 0 || linkShare(measure) < MOSTLY) return false
  return measure.chars - measure.linked < MOST_WORDS
}
