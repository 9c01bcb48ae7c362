import type {Rule} from '../index.ts'
import {type Package, partsOf} from '../package.ts'
import {childOf, nodesOf, textOf, type XmlNode} from '../xml-tree.ts'

/** How many axes each kind names: a third one without an axis is a known cause of repair. */
const AXES: Readonly<Record<string, number>> = {
  'c:barChart': 2,
  'c:lineChart': 2,
  'c:areaChart': 2,
  'c:scatterChart': 2,
  'c:pieChart': 0
}
/** Where a label may stand, by kind of chart (ISO 29500-1, 21.2.2.48); elsewhere PowerPoint repairs. */
const POSITIONS: Readonly<Record<string, readonly string[]>> = {
  'c:barChart': ['outEnd', 'ctr', 'inEnd', 'inBase'],
  'c:lineChart': ['t', 'r', 'b', 'l', 'ctr'],
  'c:pieChart': ['outEnd', 'ctr', 'inEnd', 'bestFit']
}
/** What only some kinds of chart have in a series. */
const FOREIGN: Readonly<Record<string, readonly string[]>> = {
  'c:lineChart': ['c:invertIfNegative', 'c:shape', 'c:explosion'],
  'c:barChart': ['c:marker', 'c:smooth', 'c:explosion']
}
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  'c:barChart': ['c:barDir', 'c:grouping'],
  'c:lineChart': ['c:grouping']
}

/** A chart has the axes that it names, series of one number each, caches as long as they say, and the book behind it. */
export const charts: Rule = (pack) =>
  partsOf(pack, 'c:chartSpace').flatMap(([path, root]) => {
    const area = childOf(root, 'c:chart', 'c:plotArea')
    const kinds = (area?.children ?? []).filter(({name}) => name.endsWith('Chart'))
    return [
      ...(kinds.length === 0 ? ['there is no chart in it'] : []),
      ...kinds.flatMap((kind) => kindFaults(kind, area)),
      ...seriesFaults(nodesOf(area, 'c:ser')),
      ...nodesOf(root, 'c:dLbls', 'c:dLbl')
        .filter(isSilent)
        .map(() => 'labels do not say what they show'),
      ...nodesOf(root, 'c:strCache', 'c:numCache').flatMap(cacheFaults),
      ...bookFaults(path, root, pack)
    ].map((fault) => `${path}: ${fault}`)
  })

const valOf = (node: XmlNode | undefined, ...names: readonly string[]): string =>
  childOf(node, ...names)?.attributes.val ?? ''

function kindFaults(kind: XmlNode, area: XmlNode | undefined): readonly string[] {
  const {name} = kind
  const named = kind.children.filter((child) => child.name === 'c:axId').map(({attributes}) => attributes.val)
  const axes = (area?.children ?? []).filter((child) => child.name.endsWith('Ax'))
  const ids = axes.map((axis) => valOf(axis, 'c:axId'))
  const positions = nodesOf(kind, 'c:dLblPos').map(({attributes}) => attributes.val ?? '')
  return [
    ...(named.length === (AXES[name] ?? named.length) ? [] : [`${name} names ${named.length} axes`]),
    ...named.filter((id) => !ids.includes(id ?? '')).map((id) => `there is no axis ${id}`),
    ...axes.filter((axis) => !ids.includes(valOf(axis, 'c:crossAx'))).map((axis) => `${axis.name} crosses no axis`),
    ...positions
      .filter((at) => !(POSITIONS[name] ?? positions).includes(at))
      .map((at) => `no label of ${name} stands at ${at}`),
    ...(REQUIRED[name] ?? [])
      .filter((child) => childOf(kind, child) === undefined)
      .map((child) => `${name} has no ${child}`),
    ...(FOREIGN[name] ?? [])
      .filter((child) => nodesOf(kind, 'c:ser').some((series) => childOf(series, child)))
      .map((child) => `a series of ${name} has ${child}`)
  ]
}

function seriesFaults(all: readonly XmlNode[]): readonly string[] {
  return ['c:idx', 'c:order'].flatMap((name) => {
    const numbers = all.map((series) => valOf(series, name))
    return numbers
      .filter((number, index) => number === '' || numbers.indexOf(number) !== index)
      .map((number) => `two series have ${name} “${number}”`)
  })
}

/** Labels that are there say of each thing whether they show it. */
const isSilent = (labels: XmlNode): boolean =>
  childOf(labels, 'c:delete') === undefined && childOf(labels, 'c:showVal') === undefined

function cacheFaults(cache: XmlNode): readonly string[] {
  const count = Number(valOf(cache, 'c:ptCount'))
  const points = cache.children.filter(({name}) => name === 'c:pt')
  const numbers = points.map(({attributes}) => Number(attributes.idx))
  return [
    ...(numbers.every((number, index) => number < count && number > (numbers[index - 1] ?? -1))
      ? []
      : ['the points of a cache are out of their count or order']),
    ...(cache.name === 'c:numCache' ? points : [])
      .filter((point) => !/^-?\d+(?:\.\d+)?(?:E[+-]?\d+)?$/i.test(textOf(point)))
      .map((point) => `“${textOf(point)}” is no number`)
  ]
}

/** A chart whose book is missing cannot be edited: “the linked file isn't available”. */
function bookFaults(path: string, root: XmlNode, {relationsOf, typeOf}: Package): readonly string[] {
  const id = childOf(root, 'c:externalData')?.attributes['r:id']
  const book = relationsOf(path).find((relation) => relation.id === id)?.part
  return book !== undefined && typeOf(book)?.endsWith('spreadsheetml.sheet') ? [] : ['there is no workbook behind it']
}
