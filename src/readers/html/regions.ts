// Parts of a page that are not its text, by what they are: tag, role, name, or hidden.
import {isHidden, isInline, type Measures, measured, measureOf} from './measure.ts'
import {reasonByName} from './names.ts'
import {attribute, type HtmlElement, type HtmlNode, WORDLESS} from './tree.ts'

/** Elements set aside, with the reason; nothing below them is looked at. */
export type Aside = Map<HtmlNode, string>

const BY_TAG: ReadonlyMap<string, string> = new Map([
  ['nav', 'navigation'],
  ['aside', 'sidebar'],
  ['footer', 'foot of the page'],
  ['form', 'form'],
  ['button', 'buttons'],
  ['fieldset', 'form'],
  ['label', 'form'],
  ['dialog', 'dialogue'],
  ['menu', 'navigation'],
  ['noscript', 'shown without scripts only'],
  ['template', 'template']
])

const BY_ROLE: ReadonlyMap<string, string> = new Map([
  ['navigation', 'navigation'],
  ['banner', 'head of the page'],
  ['contentinfo', 'foot of the page'],
  ['complementary', 'sidebar'],
  ['search', 'form'],
  ['dialog', 'dialogue'],
  ['alertdialog', 'dialogue'],
  ['menu', 'navigation'],
  ['menubar', 'navigation'],
  ['toolbar', 'navigation'],
  ['tablist', 'navigation'],
  ['button', 'buttons'],
  ['form', 'form']
])

/** A part with more of the page's text than this is the page, whatever it is called. */
const MOST = 0.4
/** Hidden parts may be larger: copies for machines, texts for later. A page that hides nearly all shows it by a script. */
const MOST_HIDDEN = 0.8
/** Never set aside by their names: systems give them the names of all that a page may have. */
const WHOLE = new Set([
  'html',
  'body',
  'main',
  'h1',
  'p',
  'li',
  'td',
  'th',
  'tr',
  'tbody',
  'table',
  'blockquote',
  'pre'
])

/** Sets aside what is no text, from the outside in. */
export function regionsAside(body: HtmlElement, raw: string): Aside {
  const aside: Aside = new Map()
  const all = measured(body, raw, aside)
  const total = measureOf(all, body).prose
  const visit = (element: HtmlElement, within: boolean): void => {
    for (const child of element.children) {
      if (child.kind !== 'element' || WORDLESS.has(child.name)) continue
      const reason = reasonFor(child, all, total, within)
      if (reason !== undefined) aside.set(child, reason)
      else visit(child, within || child.name === 'article' || child.name === 'main')
    }
  }
  visit(body, false)
  return aside
}

function reasonFor(element: HtmlElement, all: Measures, total: number, within: boolean): string | undefined {
  if (isHidden(element) && measureOf(all, element).prose <= total * MOST_HIDDEN) return 'hidden'
  const inline = isInline(element)
  const known = BY_ROLE.get(attribute(element, 'role') ?? '') ?? BY_TAG.get(element.name)
  const head = element.name === 'header' && !within ? 'head of the page' : undefined
  const named = inline || WHOLE.has(element.name) ? undefined : reasonByName(element)
  const reason = known ?? head ?? named
  if (reason === undefined || measureOf(all, element).prose > total * MOST) return undefined
  return element.name === 'footer' && element.parent?.name === 'blockquote' ? undefined : reason
}
