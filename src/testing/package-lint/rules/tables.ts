import type {Rule} from '../index.ts'
import {partsOf} from '../package.ts'
import {childOf, nodesOf, type XmlNode} from '../xml-tree.ts'

const ANCHORS = ['t', 'ctr', 'b', undefined]

/** A row has as many cells as the grid has columns, and cells under a span say so (the cause of most repairs of tables). */
export const tables: Rule = (pack) =>
  partsOf(pack, 'p:sld', 'p:sldLayout', 'p:sldMaster').flatMap(([path, root]) =>
    nodesOf(root, 'a:tbl').flatMap((table) => faultsOf(table).map((fault) => `${path}: ${fault}`))
  )

function faultsOf(table: XmlNode): readonly string[] {
  const columns = childOf(table, 'a:tblGrid')?.children.filter(({name}) => name === 'a:gridCol') ?? []
  const rows = table.children
    .filter(({name}) => name === 'a:tr')
    .map((row) => row.children.filter(({name}) => name === 'a:tc'))
  return [
    ...(columns.length === 0 || rows.length === 0 ? ['a table has no columns or no rows'] : []),
    ...rows
      .filter((cells) => cells.length !== columns.length)
      .map((cells) => `a row of ${cells.length} cells in a grid of ${columns.length}`),
    ...rows.flat().flatMap(cellFaults),
    ...covered(rows)
  ]
}

const cellFaults = (cell: XmlNode): readonly string[] => [
  ...(childOf(cell, 'a:txBody', 'a:p') ? [] : ['a cell has no text body with a paragraph']),
  ...(ANCHORS.includes(childOf(cell, 'a:tcPr')?.attributes.anchor) ? [] : ['a cell has an anchor that does not exist'])
]

const on = (value: string | undefined): boolean => value === '1' || value === 'true'

/** Every cell under a span is marked as merged, and no other. */
function covered(rows: readonly (readonly XmlNode[])[]): readonly string[] {
  const marks = rows.map((cells) => cells.map(() => ''))
  for (const [y, cells] of rows.entries())
    for (const [x, {attributes}] of cells.entries()) {
      const [wide, high] = [Number(attributes.gridSpan ?? 1), Number(attributes.rowSpan ?? 1)]
      if (marks[y]?.[x] !== '' || on(attributes.hMerge) || on(attributes.vMerge)) continue
      for (let down = 0; down < high; down++)
        for (let right = 0; right < wide; right++) {
          const row = marks[y + down]
          if (row?.[x + right] === undefined) return ['a cell spans out of its table']
          row[x + right] = `${right > 0 ? 'h' : ''}${down > 0 ? 'v' : ''}`
        }
    }
  return rows.flatMap((cells, y) =>
    cells.flatMap(({attributes}, x) => {
      const given = `${on(attributes.hMerge) ? 'h' : ''}${on(attributes.vMerge) ? 'v' : ''}`
      return given === marks[y]?.[x] ? [] : [`cell ${x + 1} of row ${y + 1} is not merged as the spans say`]
    })
  )
}
