import type {Rule} from '../index.ts'
import {type Package, partsOf} from '../package.ts'
import {childOf, nodesOf} from '../xml-tree.ts'

/** Notes and their slide lead to each other, stand on the presentation's notes master, and have the slide's picture and the words. */
export const notes: Rule = (pack) => {
  const all = partsOf(pack, 'p:notes')
  const leadsTo = (from: string, type: string) =>
    pack.relationsOf(from).find((relation) => relation.type === type)?.part
  return [
    ...all.flatMap(([path, root]) => {
      const slide = leadsTo(path, 'slide')
      const kinds = nodesOf(root, 'p:ph').map(({attributes}) => attributes.type)
      return [
        ...(slide !== undefined && leadsTo(slide, 'notesSlide') === path
          ? []
          : [`${path}: its slide does not lead back to it`]),
        ...['sldImg', 'body']
          .filter((kind) => !kinds.includes(kind))
          .map((kind) => `${path}: has no placeholder ${kind}`)
      ]
    }),
    ...partsOf(pack, 'p:sld').flatMap(([path]) => {
      const own = leadsTo(path, 'notesSlide')
      return own === undefined || leadsTo(own, 'slide') === path ? [] : [`${path}: its notes do not lead back to it`]
    }),
    ...(all.length > 0 ? masterless(pack) : [])
  ]
}

const masterless = (pack: Package): readonly string[] =>
  partsOf(pack, 'p:presentation')
    .filter(([, root]) => childOf(root, 'p:notesMasterIdLst', 'p:notesMasterId') === undefined)
    .map(([path]) => `${path}: has notes, and no master of notes`)
