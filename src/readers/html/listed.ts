// What is not among the passages, listed: one entry for each part of the page, with its first words.
import type {SetAside, SourceId} from '../../model/source.ts'
import type {Aside} from './regions.ts'
import {attribute, type HtmlElement, type HtmlNode, textIn, WORDLESS} from './tree.ts'

/** Of a whole sidebar the first words tell what it is; its place leads to the rest. */
const LONGEST = 200

/** What is never text. */
const CODE: ReadonlyMap<string, string> = new Map([
  ['head', 'head of the document'],
  ['script', 'script or style'],
  ['style', 'script or style'],
  ['noscript', 'shown without scripts only'],
  ['template', 'template'],
  ['iframe', 'embedded page'],
  ['object', 'embedded page'],
  ['svg', 'drawing'],
  ['math', 'formula'],
  ['canvas', 'drawing'],
  ['audio', 'player'],
  ['video', 'player'],
  ['select', 'form'],
  ['datalist', 'form'],
  ['textarea', 'form']
])

/** Of these the first is enough when several stand together. */
const CODED = new Set([...CODE.values(), 'comment in the code'])

/** The parts of a page that are set aside and have words, outermost only, in the order of the source. */
export function listed(document: HtmlElement, aside: Aside, raw: string, source: SourceId): readonly SetAside[] {
  const items: SetAside[] = []
  const add = (node: HtmlNode, reason: string, text: string): void => {
    const {start, end} = node
    if (start < 0 || end <= start) return
    const last = items[items.length - 1]
    const from = last?.reason === reason && raw.slice(last.span.end, start).trim() === '' ? last : undefined
    if (from) items.pop()
    items.push({
      span: {source, start: from?.span.start ?? start, end},
      text: from && !CODED.has(reason) ? shortened(`${from.text} ${text}`) : (from?.text ?? shortened(text)),
      reason
    })
  }
  const visit = (element: HtmlElement): void => {
    for (const child of element.children) {
      const reason = aside.get(child)
      if (child.kind === 'comment' && /\p{L}/u.test(opening(child, raw)))
        add(child, 'comment in the code', opening(child, raw))
      else if (reason !== undefined && hasWords(child, raw)) add(child, reason, wordsOf(child, raw))
      else if (child.kind === 'element') {
        const code =
          CODE.get(child.name) ?? (WORDLESS.has(child.name) && child.children.length > 0 ? 'not shown' : undefined)
        if (code !== undefined) add(child, code, opening(child, raw))
        else visit(child)
      }
    }
  }
  visit(document)
  return items
}

/** As it is written: enough of it to be shortened. */
const opening = ({start, end}: HtmlNode, raw: string): string =>
  raw.slice(Math.max(0, start), Math.min(end, start + 2 * LONGEST))

const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()} …` : line
}

const hasWords = (node: HtmlNode, raw: string): boolean => /[\p{L}\p{N}]/u.test(wordsOf(node, raw))

/** Its words; of a picture the alternative text, else its address. */
function wordsOf(node: HtmlNode, raw: string): string {
  if (node.kind !== 'element' || node.name !== 'img') return textIn(node, raw)
  return attribute(node, 'alt')?.trim() || (attribute(node, 'src') ?? '')
}
