import type {Rule} from '../index.ts'
import {type Package, partsOf} from '../package.ts'
import {childOf, nodesOf, textOf, type XmlNode} from '../xml-tree.ts'

const W3C_DATE = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?)?)?$/

/** The properties of a document say each thing once, dates as the W3C writes them, and lists of parts are as long as they say. */
export const properties: Rule = (pack) => [
  ...partsOf(pack, 'cp:coreProperties').flatMap(([path, root]) => core(path, root)),
  ...partsOf(pack, 'ep:Properties').flatMap(([path, root]) => [...vectors(path, root), ...counts(path, root, pack)])
]

function core(path: string, root: XmlNode): readonly string[] {
  const names = root.children.map(({name}) => name)
  return [
    ...names.filter((name, index) => names.indexOf(name) !== index).map((name) => `${path}: says ${name} twice`),
    ...root.children
      .filter(({name}) => name.startsWith('dcterms:'))
      .filter((node) => node.attributes['xsi:type'] !== 'dcterms:W3CDTF' || !W3C_DATE.test(textOf(node)))
      .map(({name}) => `${path}: ${name} is no date`)
  ]
}

function vectors(path: string, root: XmlNode): readonly string[] {
  const pairs = nodesOf(childOf(root, 'ep:HeadingPairs'), 'vt:i4').map((node) => Number(textOf(node)))
  const titles = childOf(root, 'ep:TitlesOfParts', 'vt:vector')?.children.length ?? 0
  return [
    ...nodesOf(root, 'vt:vector')
      .filter(({attributes, children}) => Number(attributes.size) !== children.length)
      .map(({attributes}) => `${path}: a list of ${attributes.size} has another length`),
    ...(pairs.reduce((sum, count) => sum + count, 0) === titles
      ? []
      : [`${path}: the headings do not count the ${titles} titles of parts`])
  ]
}

function counts(path: string, root: XmlNode, pack: Package): readonly string[] {
  const said = childOf(root, 'ep:Slides')
  const slides = partsOf(pack, 'p:sld').length
  return said === undefined || Number(textOf(said)) === slides
    ? []
    : [`${path}: counts ${textOf(said)} slides of ${slides}`]
}
