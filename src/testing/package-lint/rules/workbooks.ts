import type {Rule} from '../index.ts'
import {type Package, packageOf, partsOf} from '../package.ts'
import {childOf, nodesOf, textOf, type XmlNode} from '../xml-tree.ts'

/** The workbook behind a chart has in its cells what the chart shows: it is what the chart becomes as soon as somebody edits it. */
export const workbooks: Rule = (pack) =>
  partsOf(pack, 'c:chartSpace').flatMap(([path, root]) => {
    const book = pack.relationsOf(path).find(({type}) => type === 'package')?.part
    const bytes = book === undefined ? undefined : pack.bytesOf(book)
    if (bytes === undefined) return []
    return shownOtherwise(root, cellsOf(packageOf(bytes))).map((fault) => `${path}: ${fault}`)
  })

type Cells = ReadonlyMap<string, string>

/** Cells of all sheets by address: `Sheet1!B2`. */
function cellsOf(book: Package): Cells {
  const shared = partsOf(book, 's:sst').flatMap(([, root]) => root.children.map(textOf))
  const cells = new Map<string, string>()
  for (const [path, root] of partsOf(book, 's:workbook'))
    for (const {attributes} of nodesOf(root, 's:sheet')) {
      const part = book.relationsOf(path).find(({id}) => id === attributes['r:id'])?.part
      for (const cell of nodesOf(part === undefined ? undefined : book.xmlOf(part), 's:c'))
        cells.set(`${attributes.name}!${cell.attributes.r}`, cellText(cell, shared))
    }
  return cells
}

function cellText(cell: XmlNode, shared: readonly string[]): string {
  const value = textOf(childOf(cell, 's:v') ?? childOf(cell, 's:is'))
  return cell.attributes.t === 's' ? (shared[Number(value)] ?? '') : value
}

function shownOtherwise(chart: XmlNode, cells: Cells): readonly string[] {
  return nodesOf(chart, 'c:strRef', 'c:numRef').flatMap((reference) => {
    const formula = textOf(childOf(reference, 'c:f'))
    const addresses = addressesOf(formula)
    const cache = childOf(reference, 'c:strCache') ?? childOf(reference, 'c:numCache')
    const points = (cache?.children ?? []).filter(({name}) => name === 'c:pt')
    const count = Number(childOf(cache, 'c:ptCount')?.attributes.val)
    const shown = new Map(points.map((point) => [Number(point.attributes.idx), textOf(point)]))
    return addresses.length === count &&
      addresses.every((address, index) => (cells.get(address) ?? '') === (shown.get(index) ?? ''))
      ? []
      : [`shows other values than ${formula} has`]
  })
}

/** The cells of a range of one column: `Sheet1!$A$2:$A$9`. */
function addressesOf(formula: string): readonly string[] {
  const [, quoted, bare, column, from, to] =
    /^(?:'([^']*)'|(\w+))!\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?$/.exec(formula) ?? []
  const first = Number(from)
  const last = Number(to ?? from)
  return Array.from(
    {length: Number.isNaN(last) ? 0 : last - first + 1},
    (_, index) => `${quoted ?? bare}!${column}${first + index}`
  )
}
