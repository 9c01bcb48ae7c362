import type {Rule} from '../index.ts'
import {partsOf} from '../package.ts'
import {childOf, nodesOf} from '../xml-tree.ts'

const GUID = /^\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/

/** Sections, where there are any, hold every slide once and in order, under a name and an id of their own. */
export const sections: Rule = (pack) =>
  partsOf(pack, 'p:presentation').flatMap(([path, root]) => {
    const all = nodesOf(root, 'p14:section')
    if (all.length === 0) return []
    const held = nodesOf(root, 'p14:sldId').map(({attributes}) => attributes.id)
    const slides = (childOf(root, 'p:sldIdLst')?.children ?? []).map(({attributes}) => attributes.id)
    const ids = all.map(({attributes}) => attributes.id ?? '')
    return [
      ...(held.join() === slides.join() ? [] : [`${path}: the sections do not hold the slides in their order`]),
      ...ids
        .filter((id, index) => !GUID.test(id) || ids.indexOf(id) !== index)
        .map((id) => `${path}: ${id} is no id of a section of its own`),
      ...all.filter(({attributes}) => !attributes.name?.trim()).map(() => `${path}: a section has no name`)
    ]
  })
