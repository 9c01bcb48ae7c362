import type {Rule} from '../index.ts'
import {type Package, partsOf, propertiesOf} from '../package.ts'
import {childOf, nodesOf, type XmlNode} from '../xml-tree.ts'

/** Thousandths of a percent: all of a picture. */
const ALL = 100_000

/** A picture shows an image, something of it is left after cropping, and what is shown where SVG is not understood is no SVG. */
export const pictures: Rule = (pack) =>
  partsOf(pack, 'p:sld', 'p:sldLayout', 'p:sldMaster').flatMap(([path, root]) => [
    ...nodesOf(root, 'p:pic').flatMap((picture) => shown(path, picture)),
    ...nodesOf(root, 'a:blip').flatMap((blip) => fallback(path, blip, pack))
  ])

function shown(path: string, picture: XmlNode): readonly string[] {
  const name = propertiesOf(picture)?.attributes.name ?? ''
  const fill = childOf(picture, 'p:blipFill')
  const crop = childOf(fill, 'a:srcRect')?.attributes ?? {}
  const left = (one = '0', other = '0') => ALL - Number(one) - Number(other)
  return [
    ...(childOf(fill, 'a:blip') ? [] : [`${path}: the picture ${name} shows nothing`]),
    ...(left(crop.l, crop.r) > 0 && left(crop.t, crop.b) > 0 ? [] : [`${path}: nothing is left of the picture ${name}`])
  ]
}

function fallback(path: string, {attributes}: XmlNode, {relationsOf, typeOf}: Package): readonly string[] {
  const part = relationsOf(path).find(({id}) => id === attributes['r:embed'])?.part
  return part !== undefined && typeOf(part) === 'image/svg+xml'
    ? [`${path}: ${part} is SVG where a picture of points is due`]
    : []
}
