import type {Rule} from '../index.ts'
import {partsOf} from '../package.ts'
import {childOf, nodesOf, type XmlNode} from '../xml-tree.ts'

const GUID = /^\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/i

/** A text body has a paragraph, a field an id and a kind, a run its text; a shape that is drawn has a text body, if an empty one. */
export const text: Rule = (pack) =>
  partsOf(pack, 'p:sld', 'p:sldLayout', 'p:sldMaster', 'p:notes', 'p:notesMaster', 'c:chartSpace').flatMap(
    ([path, root]) =>
      [
        ...nodesOf(root, 'p:txBody', 'a:txBody', 'c:rich', 'c:txPr')
          .filter((body) => childOf(body, 'a:p') === undefined || childOf(body, 'a:bodyPr') === undefined)
          .map(({name}) => `a ${name} has no paragraph or no properties`),
        ...nodesOf(root, 'a:fld').flatMap(fieldFaults),
        ...nodesOf(root, 'a:r')
          .filter((run) => childOf(run, 'a:t') === undefined)
          .map(() => 'a run has no text'),
        ...nodesOf(root, 'p:sp')
          .filter(isBare)
          .map(() => 'a shape has no text body')
      ].map((fault) => `${path}: ${fault}`)
  )

const fieldFaults = ({attributes}: XmlNode): readonly string[] => [
  ...(GUID.test(attributes.id ?? '') ? [] : [`a field has the id “${attributes.id ?? ''}”`]),
  ...(attributes.type ? [] : ['a field has no kind'])
]

/** The slide's picture on notes is a shape that needs none. */
const isBare = (shape: XmlNode): boolean =>
  childOf(shape, 'p:txBody') === undefined && childOf(shape, 'p:nvSpPr', 'p:nvPr', 'p:ph')?.attributes.type !== 'sldImg'
