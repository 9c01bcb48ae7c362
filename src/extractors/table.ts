import type {Nodes, Root, Table, TableRow} from 'mdast'
import type {Finding, Prose} from '../model/finding.ts'
import type {Passage, SourceDocument, Span} from '../model/source.ts'
import type {Extractor} from '../model/stages.ts'
import {endOf, startOf} from '../prose/inline.ts'
import {finding} from '../prose/place.ts'
import {type Caption, captionOf} from './table/caption.ts'
import {numberIn} from './table/number.ts'
import {unitOf} from './table/unit.ts'

export interface TableCell {
  readonly text: string
  readonly span: Span
  /** The number in the cell, when the cell is one: `1,204` is 1204, `4.5 %` is 4.5. */
  readonly number: number | undefined
}

declare module '../model/finding.ts' {
  interface FindingKinds {
    table: {
      /** From the paragraph that names it (`Table 1. …`), else from the heading; then `implied` has `caption`. */
      readonly caption: string
      readonly header: readonly TableCell[]
      readonly rows: readonly (readonly TableCell[])[]
      readonly align: readonly ('left' | 'right' | 'center' | undefined)[]
      /** Unit of the numbers of each column, from header or cells: `percent`, `million euros`; '' when none. */
      readonly units: readonly string[]
    }
  }
}

/** GFM tables with their captions, cells and units. */
export const table: Extractor<'table'> = {
  kind: 'table',
  doc: 'Tables with header, cells, numbers and the units of their columns.',
  refusals: () => [],
  extract({document}: Prose): readonly Finding<'table'>[] {
    const cells = new Map(
      document.passages.filter(({role}) => role === 'cell').map((passage) => [passage.span.start, passage])
    )
    return tablesIn(document.tree).flatMap((node) => found(node, cells, document) ?? [])
  }
}

function tablesIn(tree: Root): readonly Table[] {
  const tables: Table[] = []
  const visit = (node: Nodes): void => {
    if (node.type === 'table') tables.push(node)
    else if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(tree)
  return tables
}

function found(
  node: Table,
  passages: ReadonlyMap<number, Passage>,
  document: SourceDocument
): Finding<'table'> | undefined {
  const {source} = document
  const [head, ...body] = node.children
  const own = node.children.flatMap((row) => row.children.flatMap((cell) => passages.get(startOf(cell)) ?? []))
  const [first] = own
  if (head === undefined || first === undefined) return undefined
  const width = head.children.length
  const header = cellsOf(head, width, passages, document)
  const rows = body.map((row) => cellsOf(row, width, passages, document))
  const caption = captionOf(document, first, own[own.length - 1] ?? first)
  return {
    ...finding({
      kind: 'table',
      value: {
        caption: caption.words,
        header,
        rows,
        align: header.map((_, column) => node.align?.[column] ?? undefined),
        units: header.map((cell, column) => columnUnit(cell, rows, column))
      },
      ...placeOf(caption, first),
      sentence: undefined,
      rule: `table/${caption.rule}`,
      implied: caption.rule === 'caption' ? [] : ['caption']
    }),
    span: {source, start: startOf(node), end: endOf(node)}
  }
}

/** The words that a table is found by: those of its caption, else of its first cell. */
function placeOf(caption: Caption, first: Passage) {
  if (caption.rule === 'caption' && caption.passage) {
    const {passage, start} = caption
    return {passage, start, end: passage.text.length}
  }
  return {passage: first, start: 0, end: first.text.length}
}

/** Rows are filled up with empty cells to the width of the header; GFM drops what is beyond it. */
function cellsOf(
  row: TableRow,
  width: number,
  passages: ReadonlyMap<number, Passage>,
  {source}: SourceDocument
): readonly TableCell[] {
  const end = endOf(row)
  return Array.from({length: width}, (_, column) => {
    const node = row.children[column]
    const passage = node && passages.get(startOf(node))
    const text = passage?.text ?? ''
    const span = passage?.span ?? {source, start: node ? startOf(node) : end, end: node ? endOf(node) : end}
    return {text, span, number: numberIn(text)}
  })
}

function columnUnit(header: TableCell, rows: readonly (readonly TableCell[])[], column: number): string {
  const numbers = rows.flatMap((row) => (row[column]?.number === undefined ? [] : [row[column].text]))
  return numbers.length === 0 ? '' : unitOf(header.text, numbers)
}
