// Cells that are written as text, as the cells of a table.
import type {PhrasingContent, RootContent, Table, TableRow} from 'mdast'
import {toString as plainText} from 'mdast-util-to-string'
import {visit} from 'unist-util-visit'
import {parseMarkdown} from './parse.ts'

export interface Grid {
  /** Rows of the head, at most one of which is shown as such; none for a table without names. */
  readonly head: readonly (readonly string[])[]
  readonly rows: readonly (readonly string[])[]
  readonly align: Table['align']
}

/** A table from the Markdown of its cells. */
export function tableOf({head, rows, align}: Grid): Table {
  const width = Math.max(0, ...[...head, ...rows].map((cells) => cells.length))
  const [names = Array.from({length: width}, () => ''), ...more] = head
  return {type: 'table', align: align ?? [], children: [names, ...more, ...rows].map(rowOf)}
}

const rowOf = (cells: readonly string[]): TableRow => ({
  type: 'tableRow',
  children: cells.map((cell) => ({type: 'tableCell', children: wordsOf(cell)}))
})

/** The words of a cell; its paragraphs and items stand on lines of their own. */
function wordsOf(cell: string): PhrasingContent[] {
  const tree = parseMarkdown(cell)
  visit(tree, (node) => {
    delete node.position
  })
  return tree.children
    .flatMap(linesOf)
    .flatMap((line, index) => (index === 0 ? line : [{type: 'break' as const}, ...line]))
}

function linesOf(node: RootContent): PhrasingContent[][] {
  if (node.type === 'paragraph' || node.type === 'heading') return [node.children]
  if (node.type === 'list')
    return node.children.flatMap((item, index) => {
      const mark = node.ordered ? `${(node.start ?? 1) + index}. ` : '• '
      return item.children
        .flatMap(linesOf)
        .map((line, at) => (at === 0 ? [{type: 'text' as const, value: mark}, ...line] : line))
    })
  if ('children' in node) return (node.children as RootContent[]).flatMap(linesOf)
  return [[{type: 'text', value: plainText(node)}]]
}
