import type {Rule} from '../index.ts'
import {partsOf} from '../package.ts'

/** How many relationships of a kind a part must have, by its root: at least, at most. */
const NEEDS: Readonly<Record<string, Readonly<Record<string, readonly [number, number]>>>> = {
  'p:presentation': {
    slideMaster: [1, 99],
    theme: [1, 1],
    presProps: [1, 1],
    viewProps: [1, 1],
    tableStyles: [1, 1],
    notesMaster: [0, 1]
  },
  'p:sldMaster': {slideLayout: [1, 999], theme: [1, 1]},
  'p:sldLayout': {slideMaster: [1, 1]},
  'p:sld': {slideLayout: [1, 1], notesSlide: [0, 1]},
  'p:notes': {notesMaster: [1, 1], slide: [1, 1]},
  'p:notesMaster': {theme: [1, 1]},
  's:workbook': {worksheet: [1, 99], styles: [1, 1]}
}

/** A presentation has its masters, a master its layouts and its theme, and so on: Office does not open it otherwise, or only after repair. */
export const requiredParts: Rule = (pack) => [
  ...(pack.relationsOf('').filter(({type}) => type === 'officeDocument').length === 1
    ? []
    : ['package: has not one officeDocument']),
  ...Object.entries(NEEDS).flatMap(([root, needs]) =>
    partsOf(pack, root).flatMap(([path]) =>
      Object.entries(needs).flatMap(([type, [least, most]]) => {
        const count = pack.relationsOf(path).filter((relation) => relation.type === type).length
        return count >= least && count <= most ? [] : [`${path}: has ${count} of ${type}`]
      })
    )
  )
]
