import type {Rule} from '../index.ts'
import {partsOf, propertiesOf} from '../package.ts'
import {childOf, nodesOf, type XmlNode} from '../xml-tree.ts'

/** What a frame holds, by the address that it gives for it. */
const HELD: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/drawingml/2006/table': 'a:tbl',
  'http://schemas.openxmlformats.org/drawingml/2006/chart': 'c:chart'
}

/** A frame has a place and holds what it says; a background that is filled says that it has no effects (PowerPoint repairs one that does not). */
export const frames: Rule = (pack) =>
  partsOf(pack, 'p:sld', 'p:sldLayout', 'p:sldMaster', 'p:notesMaster').flatMap(([path, root]) =>
    [
      ...nodesOf(root, 'p:graphicFrame').flatMap(frameFaults),
      ...nodesOf(root, 'p:bgPr')
        .filter((background) => childOf(background, 'a:effectLst') === undefined)
        .map(() => 'a background has no list of effects')
    ].map((fault) => `${path}: ${fault}`)
  )

function frameFaults(frame: XmlNode): readonly string[] {
  const name = propertiesOf(frame)?.attributes.name ?? ''
  const data = childOf(frame, 'a:graphic', 'a:graphicData')
  const held = HELD[data?.attributes.uri ?? '']
  return [
    ...(childOf(frame, 'p:xfrm', 'a:ext') ? [] : [`the frame ${name} has no place`]),
    ...(held === undefined || childOf(data, held) ? [] : [`the frame ${name} has no ${held}`])
  ]
}
