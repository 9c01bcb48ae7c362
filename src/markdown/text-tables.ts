// Tables that are drawn with signs, as Pandoc writes them: grids of `+---+`, and columns under groups of dashes.
import type {Data, RootContent, Table} from 'mdast'
import {type Grid, tableOf} from './cells.ts'
import type {Reading} from './reading.ts'

/** The lines of a text that may hold such a table; none of any other. */
export const drawnLinesOf = (text: string): readonly string[] =>
  /^ {0,3}(?:\+[-=:]|-+ +-)/m.test(text) ? text.split('\n').map((line) => line.replace(/\r$/, '')) : []

/** Blocks with the tables that parsers of CommonMark take for paragraphs and rules. What is not surely one stays. */
export function withTextTables(nodes: readonly RootContent[], {drawnLines: lines}: Reading): RootContent[] {
  if (lines.length === 0) return [...nodes]
  const made: RootContent[] = []
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index] as RootContent
    const simple = node.type === 'thematicBreak' ? simpleTable(nodes, index, lines) : undefined
    if (simple) {
      made.splice(-1, 1, simple.table)
      index = simple.last
    } else made.push(gridTable(node, lines) ?? node)
  }
  return made
}

const placed = (grid: Grid, from: RootContent, to: RootContent): Table => ({
  ...tableOf(grid),
  ...(from.position && to.position ? {position: {start: from.position.start, end: to.position.end}} : {}),
  ...originOf(from)
})

function originOf({data}: RootContent): Pick<Table, 'data'> {
  const {from} = (data ?? {}) as Data
  return from === undefined ? {} : {data: {from}}
}

const RULE = /^\+(?:[-=:]+\+)+$/

/** `+---+---+`, rows of `| a | b |` between, `+===+===+` below the head. Cells over several columns or rows make it none. */
function gridTable(node: RootContent, lines: readonly string[]): Table | undefined {
  if (node.type !== 'paragraph' || !node.position) return undefined
  const {start, end} = node.position
  const drawn = lines.slice(start.line - 1, end.line).map((line) => line.trim())
  const [first = ''] = drawn
  if (!RULE.test(first) || !RULE.test(drawn.at(-1) ?? '') || drawn.length < 3) return undefined
  const edges = [...first].flatMap((sign, at) => (sign === '+' ? [at] : []))
  const isRow = (line: string) => line.length === first.length && edges.every((at) => line[at] === '|')
  const isRule = (line: string) =>
    line.length === first.length && RULE.test(line) && edges.every((at) => line[at] === '+')
  if (!drawn.every((line) => isRow(line) || isRule(line))) return undefined
  const rows: string[][] = []
  let head = 0
  drawn.forEach((line, index) => {
    if (isRule(line)) {
      if (line.includes('=')) head = rows.length
      if (index < drawn.length - 1) rows.push(edges.slice(1).map(() => ''))
      return
    }
    const cells = rows.at(-1) as string[]
    for (const column of cells.keys())
      cells[column] += `${line.slice((edges[column] ?? 0) + 1, edges[column + 1]).replace(/^ | +$/g, '')}\n`
  })
  const aligns = drawn.find((line) => line.includes('=')) ?? first
  const align = edges.slice(1).map((edge, column) => alignOf(aligns.slice((edges[column] ?? 0) + 1, edge)))
  return placed({head: rows.slice(0, head), rows: rows.slice(head), align}, node, node)
}

function alignOf(rule: string): 'left' | 'right' | 'center' | null {
  const [left, right] = [rule.startsWith(':'), rule.endsWith(':')]
  return left && right ? 'center' : right ? 'right' : left ? 'left' : null
}

const DASHES = /^ {0,3}-{2,}(?: +-{2,})+ *$/

/** A line of names, groups of dashes below them, rows down to an empty line. */
function simpleTable(
  nodes: readonly RootContent[],
  index: number,
  lines: readonly string[]
): {readonly table: Table; readonly last: number} | undefined {
  const [before, node] = [nodes[index - 1], nodes[index]]
  const at = node?.position?.start.line ?? 0
  const dashes = lines[at - 1] ?? ''
  if (!node || !DASHES.test(dashes) || before?.position?.end.line !== at - 1 || before.position.start.line !== at - 1)
    return undefined
  let end = at
  while ((lines[end] ?? '').trim() !== '') end++
  const last = nodes.findLastIndex((each) => (each.position?.start.line ?? 0) <= end)
  const final = nodes[last]
  if (end === at || final?.position === undefined || final.position.end.line > end) return undefined
  const starts = [...dashes.matchAll(/-+/g)].map((group) => group.index)
  const cut = (line: string) =>
    starts.map((start, column) => line.slice(column === 0 ? 0 : start, starts[column + 1]).trim())
  const rows = lines.slice(at, end).filter((line) => !DASHES.test(line))
  const name = lines[at - 2] ?? ''
  const align = [...dashes.matchAll(/-+/g)].map(({0: group, index: start}) =>
    flush(name.slice(start, start + group.length), group)
  )
  return {table: placed({head: [cut(name)], rows: rows.map(cut), align}, before, final), last}
}

/** Where a name stands over its dashes says how its column is aligned. */
function flush(name: string, dashes: string): 'left' | 'right' | 'center' | null {
  const [left, right] = [/^\S/.test(name), name.length === dashes.length && /\S$/.test(name)]
  if (left && right) return null
  return left ? 'left' : right ? 'right' : 'center'
}
