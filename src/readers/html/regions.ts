// Parts of a page that are not its text, by what they are: tag, role, name, or hidden.
import {isHidden} from './hidden.ts'
import {isInline, type Measures, measured, measureOf} from './measure.ts'
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
const WHOLE = new Set('html body main h1 li td th tr tbody table blockquote pre'.split(' '))
/** The names of paragraphs are believed when together they hold no more of the text than this. */
const MOST_NAMED = 0.1
/** In a line, only such words are set aside by their name: they are not seen. */
const SPOKEN = 'for screen readers'
/** What opens and closes a part of a text is a button that is part of it. */
const HEADS = /^(?:h[1-6]|summary)$/

/** Sets aside what is no text, from the outside in. */
export function regionsAside(body: HtmlElement, raw: string): Aside {
  const aside: Aside = new Map()
  const all = measured(body, raw, aside)
  const total = measureOf(all, body).prose
  const paragraphs: HtmlElement[] = []
  const visit = (element: HtmlElement, within: boolean): void => {
    for (const child of element.children) {
      if (child.kind !== 'element' || WORDLESS.has(child.name)) continue
      const reason = reasonFor(child, all, total, within)
      if (reason === undefined) visit(child, within || child.name === 'article' || child.name === 'main')
      else {
        aside.set(child, reason)
        if (child.name === 'p' && reason !== 'hidden') paragraphs.push(child)
      }
    }
  }
  visit(body, false)
  const named = paragraphs.reduce((sum, element) => sum + measureOf(all, element).prose, 0)
  if (named > total * MOST_NAMED) for (const element of paragraphs) aside.delete(element)
  return aside
}

function reasonFor(element: HtmlElement, all: Measures, total: number, within: boolean): string | undefined {
  const {prose} = measureOf(all, element)
  if (isHidden(element) && prose <= total * MOST_HIDDEN) return 'hidden'
  if (prose > total * MOST || isPartOfText(element)) return undefined
  const role = attribute(element, 'role')
  const known = BY_TAG.get(element.name) ?? (role === undefined ? undefined : BY_ROLE.get(role))
  if (known !== undefined) return known
  if (element.name === 'header' && !within) return 'head of the page'
  if (WHOLE.has(element.name)) return undefined
  const named = reasonByName(element)
  return isInline(element) && named !== SPOKEN ? undefined : named
}

/** The source of a quotation; a heading that opens what is below it, or the button in such a heading. */
function isPartOfText({name, parent}: HtmlElement): boolean {
  if (name === 'footer') return parent?.name === 'blockquote'
  return name === 'summary' || (name === 'button' && parent !== undefined && HEADS.test(parent.name))
}
