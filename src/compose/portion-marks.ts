// Before every portion that is lifted stands its mark: a paragraph, a title, a row of an exhibit, a cell.
import type {Data, PhrasingContent, Root, RootContent, Table} from 'mdast'
import {visit} from 'unist-util-visit'
import type {Exhibit, ExhibitKind, Row} from '../model/draft.ts'
import type {Span} from '../model/source.ts'
import {own} from './cite.ts'

/** `(S//NF) `, before the words of a portion; '' where nothing is marked. */
export const beforePortion = (mark: string): string => (mark === '' ? '' : `(${mark}) `)

/** The mark of the portions that spans lie in, without parentheses; '' for none. */
export type MarkOf = (origins: readonly Span[]) => string

/** The field of a row before whose words the mark of the row stands: the first of these that it has. */
const FIELDS = ['qualifier', 'text', 'words', 'claim', 'title', 'quotation', 'caption', 'value', 'unit', 'name']

/** Where the words that the row is about are no running text, or stand between others. */
const OF_KIND: Partial<Record<ExhibitKind, string>> = {figures: 'qualifier', conflict: 'quotation'}

/** A draft with a mark before each portion. One mark stands for words that have the same; where they differ each has its own. */
export function withPortionMarks(nodes: Root['children'], markOf: MarkOf): Root['children'] {
  let caption = ''
  return nodes.map((node) => {
    const before = caption
    caption = node.type === 'paragraph' ? markIn([node], markOf) : ''
    return marked(node, before, markOf)
  })
}

function marked<T extends RootContent>(node: T, caption: string, markOf: MarkOf): T {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'label':
      return {...node, children: inline(node.children, markOf)}
    case 'table':
      return table(node, caption, markOf) as T
    case 'exhibit':
      return {...node, children: node.children.map((row) => rowOf(row, node, markOf))}
    case 'list':
    case 'listItem':
    case 'blockquote':
      return {...node, children: (node.children as RootContent[]).map((child) => marked(child, '', markOf))} as T
    default:
      return node
  }
}

/** Places of the words of nodes; of the citations only where the words have none, as a human’s own wording. */
function originsIn(nodes: readonly RootContent[]): readonly Span[] {
  const words: Span[] = []
  const cited: Span[] = []
  for (const node of nodes)
    visit(node, (child) => {
      const to = child.type === 'citation' ? cited : words
      to.push(...((child.data as Data | undefined)?.origin ?? []))
    })
  return words.length > 0 ? words : cited
}

const markIn = (nodes: readonly RootContent[], markOf: MarkOf): string => {
  const origins = originsIn(nodes)
  return origins.length === 0 ? '' : markOf(origins)
}

/** A mark before the words whenever it changes. */
function inline(children: readonly PhrasingContent[], markOf: MarkOf): PhrasingContent[] {
  const marks = children.map((child) => (child.type === 'citation' ? '' : markIn([child], markOf)))
  if (marks.every((mark) => mark === '')) return prefixed(children, markIn(children, markOf))
  let last = ''
  return children.flatMap((child, index) => {
    const mark = marks[index] ?? ''
    if (mark === '' || mark === last) return [child]
    last = mark
    return [own(beforePortion(mark)), child]
  })
}

const prefixed = (children: readonly PhrasingContent[], mark: string): PhrasingContent[] =>
  mark === ''
    ? [...children]
    : [own(children.length === 0 ? beforePortion(mark).trimEnd() : beforePortion(mark)), ...children]

/** One mark a row, of all its words. */
function rowOf(row: Row, {kind}: Exhibit, markOf: MarkOf): Row {
  const mark = markIn(row.children, markOf)
  if (mark === '' || (kind === 'header' && row.values.key !== 'subject')) return row
  const at =
    OF_KIND[kind] ??
    FIELDS.find((name) => row.children.some((field) => field.name === name && field.children.length > 0))
  const name = row.children.some((field) => field.name === at)
    ? at
    : row.children.find(({children}) => children.length > 0)?.name
  return {
    ...row,
    children: row.children.map((field) =>
      field.name === name ? {...field, children: prefixed(field.children, mark)} : field
    )
  }
}

/** A table of one mark has it once, in its caption or its first cell; else every cell has its own. */
function table(node: Table, caption: string, markOf: MarkOf): Table {
  const fallback = node.data?.origin === undefined ? '' : markOf(node.data.origin)
  const cells = node.children.flatMap((row) => row.children.map((cell) => markIn([cell], markOf) || fallback))
  const same = new Set(cells).size < 2
  if (same && (cells[0] ?? '') === caption) return node
  return {
    ...node,
    children: node.children.map((row, at) => ({
      ...row,
      children: row.children.map((cell, column) => {
        const mark = markIn([cell], markOf) || fallback
        const wanted = same ? at === 0 && column === 0 : cell.children.length > 0
        return wanted ? {...cell, children: prefixed(cell.children, mark)} : cell
      })
    }))
  }
}
