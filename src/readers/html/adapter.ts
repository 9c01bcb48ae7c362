// How parse5 builds our tree.
import type {TreeAdapter, TreeAdapterTypeMap} from 'parse5'
import {startOfStretch} from './references.ts'
import {type HtmlComment, type HtmlElement, type HtmlNode, type HtmlText, newElement} from './tree.ts'

type Types = TreeAdapterTypeMap<
  HtmlNode,
  HtmlElement,
  HtmlNode,
  HtmlElement,
  HtmlElement,
  HtmlElement,
  HtmlComment,
  HtmlText,
  HtmlElement,
  HtmlComment
>

type Adapter = TreeAdapter<Types>

const XHTML = 'http://www.w3.org/1999/xhtml'
/** parse5 wants each node to have had a place once it was given one; the reader keeps offsets only. */
const PLACED = {startLine: 0, startCol: 0, startOffset: 0, endLine: 0, endCol: 0, endOffset: 0}
/** Their text is code; it is cut from the source by the few who want it. */
const CODE = new Set(['script', 'style'])

/** Elements within each other beyond which a page is an attack, or so broken that a tree of it says nothing; browsers stop at 512. */
export const DEEPEST = 500

/** Thrown out of the parser, which has no other way to stop. */
export class TooMuch extends Error {
  readonly what: string
  readonly offset: number
  constructor(what: string, offset: number) {
    super(what)
    this.what = what
    this.offset = offset
  }
}

/** What asks and changes nodes without counting them. */
const nodes = {
  createDocument: () => newElement('#document', XHTML, []),
  createDocumentFragment: () => newElement('#fragment', XHTML, []),
  createCommentNode: (): HtmlComment => ({kind: 'comment', parent: undefined, start: -1, end: -1}),
  createTextNode: textNode,
  appendChild: append,
  insertBefore: insert,
  insertText(parent, value) {
    if (!CODE.has(parent.name)) append(parent, textNode(value))
  },
  insertTextBefore: (parent, value, before) => insert(parent, textNode(value), before),
  detachNode(node) {
    const at = node.parent?.children.lastIndexOf(node) ?? -1
    if (at >= 0) node.parent?.children.splice(at, 1)
    node.parent = undefined
  },
  setTemplateContent: (template, content) => append(template, content),
  getTemplateContent: (template) => template.children[0] as HtmlElement,
  adoptAttributes() {},
  getFirstChild: (node) => node.children[0] ?? null,
  getChildNodes: (node) => node.children,
  getParentNode: (node) => node.parent ?? null,
  getAttrList: (element) => element.attributes as ReturnType<Adapter['getAttrList']>,
  getTagName: (element) => element.name,
  getNamespaceURI: (element) => element.namespace as ReturnType<Adapter['getNamespaceURI']>,
  getTextNodeContent: (node) => node.decoded ?? '',
  getCommentNodeContent: () => '',
  isTextNode: (node): node is HtmlText => node.kind === 'text',
  isCommentNode: (node): node is HtmlComment => node.kind === 'comment',
  isElementNode: (node): node is HtmlElement => node.kind === 'element' && !node.name.startsWith('#')
} satisfies Partial<Adapter>

/** No page is read otherwise for its document type. */
const doctypes = {
  setDocumentType() {},
  setDocumentMode() {},
  getDocumentMode: () => 'no-quirks' as ReturnType<Adapter['getDocumentMode']>,
  getDocumentTypeNodeName: () => '',
  getDocumentTypeNodePublicId: () => '',
  getDocumentTypeNodeSystemId: () => '',
  isDocumentTypeNode: (node): node is HtmlComment => node === undefined
} satisfies Partial<Adapter>

/** An adapter for one page. `most` is how many elements it may have: a parser repeats unclosed ones in every paragraph. */
export function adapterFor(html: string, most: number): Adapter {
  let depth = 0
  let count = 0
  return {
    ...nodes,
    ...doctypes,
    createElement(name, namespace, attributes) {
      if (++count > most) throw new TooMuch('unclosed marks that repeat in every paragraph', -1)
      return newElement(name, namespace, attributes)
    },
    getNodeSourceCodeLocation: (node) => (node?.kind === 'element' && node.start >= 0 ? PLACED : undefined),
    setNodeSourceCodeLocation(node, location) {
      if (!node || !location) return
      node.start = location.startOffset
      node.end = location.endOffset
      if (node.kind === 'element') node.inner = location.endOffset
      else if (node.kind === 'text') settle(node, html)
    },
    updateNodeSourceCodeLocation(node, {endOffset}) {
      if (endOffset !== undefined) node.end = endOffset
    },
    onItemPush({start}) {
      if (++depth > DEEPEST) throw new TooMuch(`more than ${DEEPEST} elements within each other`, start)
    },
    onItemPop() {
      depth--
    }
  }
}

function textNode(value: string): HtmlText {
  return {kind: 'text', parent: undefined, start: -1, end: -1, decoded: value}
}

function append(parent: HtmlElement, node: HtmlNode): void {
  parent.children.push(node)
  node.parent = parent
}

function insert(parent: HtmlElement, node: HtmlNode, before: HtmlNode): void {
  const at = parent.children.lastIndexOf(before)
  parent.children.splice(at < 0 ? parent.children.length : at, 0, node)
  node.parent = parent
}

/** A stretch without references needs no words of its own, and goes on the one before it: parse5 gives one for each word. */
function settle(node: HtmlText, html: string): void {
  const words = node.decoded ?? ''
  node.start = startOfStretch(html, node.start, words)
  if (words.length !== node.end - node.start || !html.startsWith(words, node.start)) return
  node.decoded = undefined
  const siblings = node.parent?.children
  const before = siblings?.[siblings.length - 2]
  if (siblings?.[siblings.length - 1] !== node || before?.kind !== 'text') return
  if (before.decoded !== undefined || before.end !== node.start) return
  before.end = node.end
  siblings.pop()
}
