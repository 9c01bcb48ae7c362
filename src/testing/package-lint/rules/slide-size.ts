import type {Rule} from '../index.ts'
import {partsOf} from '../package.ts'
import {childOf} from '../xml-tree.ts'

/** An inch and 56 inches (ISO 29500-1, 19.7.19). */
const LIMITS = [914_400, 51_206_400] as const
/** Sizes that have a name; the name with another size is a contradiction. */
const NAMED: Readonly<Record<string, string>> = {
  screen4x3: '9144000x6858000',
  screen16x9: '9144000x5143500',
  screen16x10: '9144000x5715000'
}

/** Slides and notes have a size that PowerPoint can draw, and a name of a size is that of its size. */
export const slideSize: Rule = (pack) =>
  partsOf(pack, 'p:presentation').flatMap(([path, root]) => {
    const size = childOf(root, 'p:sldSz')?.attributes ?? {}
    const notes = childOf(root, 'p:notesSz')?.attributes ?? {}
    const bad = [size, notes].some(({cx, cy}) =>
      [cx, cy].some((side) => !(Number(side) >= LIMITS[0] && Number(side) <= LIMITS[1]))
    )
    const named = NAMED[size.type ?? '']
    return [
      ...(bad ? [`${path}: slides or notes have no size`] : []),
      ...(named === undefined || named === `${size.cx}x${size.cy}` ? [] : [`${path}: is not the size of ${size.type}`])
    ]
  })
