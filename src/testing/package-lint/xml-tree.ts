// XML as a tree with names that do not depend on the prefixes a writer chose.
import {SaxesParser} from 'saxes'

export interface XmlNode {
  /** With the usual prefix of its namespace: `p:sp`, `a:t`. A namespace that is not known here is written out: `{uri}name`. */
  readonly name: string
  /** Attributes without a namespace by their bare name, others as `r:id`. */
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
  /** The text directly in it. */
  readonly text: string
}

/** Usual prefixes by namespace. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/presentationml/2006/main': 'p',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/chart': 'c',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://schemas.openxmlformats.org/package/2006/content-types': 'ct',
  'http://schemas.openxmlformats.org/package/2006/metadata/core-properties': 'cp',
  'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties': 'ep',
  'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes': 'vt',
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': 's',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.microsoft.com/office/powerpoint/2010/main': 'p14',
  'http://schemas.microsoft.com/office/drawing/2017/decorative': 'adec',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'http://www.w3.org/2001/XMLSchema-instance': 'xsi'
}

export interface Read {
  /** Absent where the text is no XML. */
  readonly root: XmlNode | undefined
  readonly errors: readonly string[]
}

interface Open {
  name: string
  attributes: Record<string, string>
  children: XmlNode[]
  text: string
}

/** Reads strictly: an error is what any XML parser has to refuse; a document type is one too, as packages may have none. */
export function readXml(source: string): Read {
  const errors: string[] = []
  const open: Open[] = [{name: '', attributes: {}, children: [], text: ''}]
  const parser = new SaxesParser({xmlns: true})
  parser.on('error', (error) => errors.push(error.message))
  parser.on('doctype', () => errors.push('has a document type'))
  parser.on('text', (text) => {
    const top = open.at(-1)
    if (top) top.text += text
  })
  parser.on('opentag', (tag) => {
    const attributes: Record<string, string> = {}
    for (const {prefix, local, uri, value} of Object.values(tag.attributes))
      if (prefix !== 'xmlns' && local !== 'xmlns') attributes[named(uri, local)] = value
    const node = {name: named(tag.uri, tag.local), attributes, children: [], text: ''}
    open.at(-1)?.children.push(node)
    open.push(node)
  })
  parser.on('closetag', () => open.pop())
  parser.write(source).close()
  return {root: errors.length === 0 ? open[0]?.children[0] : undefined, errors}
}

const named = (uri: string, local: string): string => {
  if (uri === '') return local
  const prefix = PREFIXES[uri]
  return prefix === undefined ? `{${uri}}${local}` : `${prefix}:${local}`
}

/** A node and all below it, in the order of the document. */
export function* everyNode(root: XmlNode | undefined): Generator<XmlNode> {
  if (root === undefined) return
  yield root
  for (const child of root.children) yield* everyNode(child)
}

/** The nodes of a name, the root included. */
export const nodesOf = (root: XmlNode | undefined, ...names: readonly string[]): XmlNode[] =>
  [...everyNode(root)].filter((node) => names.includes(node.name))

export const childOf = (node: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined => {
  let at = node
  for (const name of path) at = at?.children.find((child) => child.name === name)
  return at
}

/** All text of a node. */
export const textOf = (node: XmlNode | undefined): string => [...everyNode(node)].map((each) => each.text).join('')
