import type {Rule} from '../index.ts'
import {everyNode} from '../xml-tree.ts'

/** What an id of a relationship must lead to, by the element that has it and its attribute. */
const LEADS: Readonly<Record<string, string>> = {
  'p:sldId r:id': 'slide',
  'p:sldMasterId r:id': 'slideMaster',
  'p:notesMasterId r:id': 'notesMaster',
  'p:sldLayoutId r:id': 'slideLayout',
  'a:blip r:embed': 'image',
  'c:chart r:id': 'chart',
  'c:externalData r:id': 'package',
  's:sheet r:id': 'worksheet'
}

/** An id leads to a part of the kind that is asked for where it stands: a slide that is listed is a slide. */
export const referenceTypes: Rule = ({paths, xmlOf, relationsOf}) =>
  paths.flatMap((path) =>
    [...everyNode(xmlOf(path))].flatMap(({name, attributes}) =>
      Object.entries(attributes).flatMap(([attribute, id]) => {
        const expected = LEADS[`${name} ${attribute}`]
        const type = relationsOf(path).find((relation) => relation.id === id)?.type
        return expected === undefined || type === undefined || type === expected
          ? []
          : [`${path}: ${id} of ${name} leads to a ${type}`]
      })
    )
  )
