import type {Rule} from '../index.ts'
import {everyNode, type XmlNode} from '../xml-tree.ts'
import {ORDERS} from './orders.ts'

/** Children stand in the order that the schemas give, and single ones once; PowerPoint reads in order and stops at what it does not expect. */
export const childOrder: Rule = ({paths, xmlOf}) =>
  paths.flatMap((path) => {
    const faults = [...everyNode(xmlOf(path))].flatMap(faultsOf)
    return [...new Set(faults)].map((fault) => `${path}: ${fault}`)
  })

/** `name*` may stand several times; `a|b` is a choice at one place. */
function faultsOf({name, children}: XmlNode): readonly string[] {
  const order = ORDERS[name]
  if (order === undefined) return []
  const places = order.split(' ')
  let at = 0
  let taken = false
  for (const child of children) {
    if (child.name.startsWith('mc:')) continue
    const found = places.findIndex((place) => place.replace('*', '').split('|').includes(child.name))
    if (found < 0) return [`${child.name} is not expected in ${name}`]
    if (found < at) return [`${child.name} comes too late in ${name}`]
    if (found === at && taken && !places[found]?.endsWith('*')) return [`${child.name} comes once too often in ${name}`]
    at = found
    taken = true
  }
  return []
}
