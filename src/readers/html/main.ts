// Which element of a page holds its text.
import {type Measures, measureOf} from './measure.ts'
import {isNamedContent} from './names.ts'
import type {HtmlElement} from './tree.ts'

/** A page with less running text than this is no article: all of it is kept. */
const FEWEST = 250
/** A part is gone into when it has so much of the text of the part around it. */
const SHARE = 0.75
/** When it is named as the text. */
const NAMED_SHARE = 0.5

/** The innermost element that has the text of the page. */
export function mainOf(body: HtmlElement, measures: Measures): HtmlElement {
  if (measureOf(measures, body).prose < FEWEST) return body
  let current = body
  for (;;) {
    const best = richest(current, measures)
    if (!best) return current
    const share = measureOf(measures, best).prose / measureOf(measures, current).prose
    if (share < (isNamedContent(best) ? NAMED_SHARE : SHARE) || /^(?:p|li|td|blockquote|pre|dd)$/.test(best.name)) return current
    current = best
  }
}

function richest(element: HtmlElement, measures: Measures): HtmlElement | undefined {
  let best: HtmlElement | undefined
  for (const child of element.children) {
    if (child.kind !== 'element') continue
    if (measureOf(measures, child).prose > (best ? measureOf(measures, best).prose : 0)) best = child
  }
  return best
}
