import type {Rule} from '../index.ts'
import {partsOf} from '../package.ts'
import {nodesOf} from '../xml-tree.ts'

/** ISO 29500-1, 19.7.13 and 19.7.14: ids of slides from 256, of masters and layouts from 2^31. */
const SLIDE = [256, 2_147_483_647] as const
const MASTER = [2_147_483_648, 4_294_967_295] as const

/** Ids of slides, and of masters and layouts together, are in their ranges and given once. */
export const presentationIds: Rule = (pack) => {
  const roots = partsOf(pack, 'p:presentation', 'p:sldMaster')
  const ids = (...names: readonly string[]) =>
    roots.flatMap(([path, root]) => nodesOf(root, ...names).map(({attributes}) => [path, attributes.id ?? ''] as const))
  return [...within(ids('p:sldId'), SLIDE), ...within(ids('p:sldMasterId', 'p:sldLayoutId'), MASTER)]
}

const within = (
  ids: readonly (readonly [string, string])[],
  [least, most]: readonly [number, number]
): readonly string[] =>
  ids.flatMap(([path, id], index) => {
    const outside = !/^\d+$/.test(id) || Number(id) < least || Number(id) > most
    const twice = ids.findIndex(([, other]) => other === id) !== index
    return [
      ...(outside ? [`${path}: the id ${id} is not from ${least} to ${most}`] : []),
      ...(twice ? [`${path}: the id ${id} is given twice`] : [])
    ]
  })
