// Tables of data, and how they differ from tables that only set the page.
import type {PhrasingContent, RootContent, TableRow} from 'mdast'
import type {Making} from './phrasing.ts'
import {attribute, elementsIn, type HtmlElement, WORDLESS} from './tree.ts'

const CELLS = new Set(['td', 'th'])
/** Elements that make a cell a part of the page. */
const LAYOUT = new Set(['table', 'h1', 'h2', 'h3', 'article', 'section', 'form', 'blockquote'])
/** A cell with more paragraphs than this is a column of text. */
const MOST_PARAGRAPHS = 3

/** Rows of a table, not those of tables inside it. */
function rowsOf(table: HtmlElement, making: Making): readonly HtmlElement[] {
  return [...elementsIn(table, (one) => one.name !== 'table' && one.name !== 'tr' && !making.aside.has(one))].filter(
    (one) => one.name === 'tr' && !making.aside.has(one)
  )
}

const cellsOf = (row: HtmlElement, making: Making): readonly HtmlElement[] =>
  row.children.filter(
    (child): child is HtmlElement => child.kind === 'element' && CELLS.has(child.name) && !making.aside.has(child)
  )

/** Two rows and two columns or more, and nothing in the cells that sets a page. */
export function isDataTable(table: HtmlElement, making: Making): boolean {
  const role = attribute(table, 'role')
  if (role === 'presentation' || role === 'none') return false
  const rows = rowsOf(table, making)
  const wide = rows.filter((row) => cellsOf(row, making).length > 1)
  if (rows.length < 2 || wide.length * 2 < rows.length) return false
  return rows.every((row) => cellsOf(row, making).every(isPlain))
}

function isPlain(cell: HtmlElement): boolean {
  let paragraphs = 0
  for (const element of elementsIn(cell, ({name}) => !WORDLESS.has(name))) {
    if (LAYOUT.has(element.name)) return false
    if (element.name === 'p' && ++paragraphs > MOST_PARAGRAPHS) return false
  }
  return true
}

/** How blocks below an element become nodes. */
export type Flow = (element: HtmlElement, making: Making, told?: 'caption') => readonly RootContent[]

/** The caption, and the table; a cell holds its words in one line. */
export function tableNode(table: HtmlElement, making: Making, flow: Flow): readonly RootContent[] {
  const captions = table.children.filter(
    (child): child is HtmlElement => child.kind === 'element' && child.name === 'caption' && !making.aside.has(child)
  )
  const rows = rowsOf(table, making).flatMap((row): TableRow[] => {
    const cells = cellsOf(row, making).map((cell) => ({
      type: 'tableCell' as const,
      children: lineOf(flow(cell, making)),
      position: making.position(cell.start, cell.end)
    }))
    return cells.length === 0
      ? []
      : [{type: 'tableRow', children: cells, position: making.position(row.start, row.end)}]
  })
  const position = making.position(table.start, table.end)
  const above = captions.flatMap((caption) => flow(caption, making, 'caption'))
  return rows.length === 0 ? above : [...above, {type: 'table', align: [], children: rows, position}]
}

/** The words of blocks in one line, parted by breaks. */
function lineOf(nodes: readonly RootContent[]): PhrasingContent[] {
  return nodes.flatMap((node, at): PhrasingContent[] => {
    const own = wordsIn(node)
    return at === 0 || own.length === 0 ? own : [{type: 'break', position: node.position}, ...own]
  })
}

function wordsIn(node: RootContent): PhrasingContent[] {
  if (node.type === 'paragraph' || node.type === 'heading') return node.children
  return 'children' in node ? lineOf(node.children as RootContent[]) : []
}
