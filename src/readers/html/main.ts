// Which element of a page holds its text.
import {linkShare, type Measures, measureOf} from './measure.ts'
import {isNamedContent, namesOf} from './names.ts'
import type {HtmlElement} from './tree.ts'

/** A page with less running text than this is no article: all of it is kept. */
export const FEWEST = 250
/** The article around the title may be shorter. */
const FEWEST_TITLED = 120
/** A part is gone into when it has so much of the text of the part around it. */
const SHARE = 0.75
/** When it is named as the text. */
const NAMED_SHARE = 0.5
/** Inside a part that is named as the text, nearly all must be in the part that is gone into. */
const WITHIN_SHARE = 0.95
/** Blocks of text: what holds them is the text; they are not gone into. */
const TEXT = /^(?:p|ul|ol|dl|li|blockquote|pre|dd|dt|h[1-6])$/
/** Shorter paragraphs beside a part say little about it. */
const SAYING = 40
/** Parts with more links lead elsewhere. */
const MOST_LINKS = 0.3

/** The innermost element that has the text of the page. `title` is the heading with the page's title. */
export function mainOf(body: HtmlElement, title: HtmlElement | undefined, measures: Measures): HtmlElement {
  if (measureOf(measures, body).prose < FEWEST) return body
  let current = articleOf(title, measures) ?? body
  let named = current !== body
  for (;;) {
    const best = richest(current, measures)
    if (!best || TEXT.test(best.name) || !isGoneInto(best, current, named, measures)) return current
    named = named || isNamedContent(best)
    current = best
  }
}

/** The article around the title, when it has text of its own: a page may show more of other articles than of its own. */
function articleOf(title: HtmlElement | undefined, measures: Measures): HtmlElement | undefined {
  for (let at = title?.parent; at; at = at.parent)
    if (at.name === 'article') return measureOf(measures, at).prose >= FEWEST_TITLED ? at : undefined
  return undefined
}

function isGoneInto(best: HtmlElement, current: HtmlElement, within: boolean, measures: Measures): boolean {
  const share = measureOf(measures, best).prose / measureOf(measures, current).prose
  const named = isNamedContent(best)
  if (share < (named ? NAMED_SHARE : within ? WITHIN_SHARE : SHARE)) return false
  return !current.children.some((other) => other.kind === 'element' && other !== best && isLike(other, best, measures))
}

/** Whether a part beside the best one is text too: a paragraph, or named as the best one is. */
function isLike(other: HtmlElement, best: HtmlElement, measures: Measures): boolean {
  const measure = measureOf(measures, other)
  if (measure.prose < SAYING || linkShare(measure) > MOST_LINKS) return false
  if (TEXT.test(other.name)) return true
  const own = new Set(namesOf(best).map((name) => name.join('-')))
  return own.size > 0 && namesOf(other).some((name) => name.length > 1 && own.has(name.join('-')))
}

function richest(element: HtmlElement, measures: Measures): HtmlElement | undefined {
  let best: HtmlElement | undefined
  for (const child of element.children) {
    if (child.kind !== 'element') continue
    if (measureOf(measures, child).prose > (best ? measureOf(measures, best).prose : 0)) best = child
  }
  return best
}
