import type {Rule} from '../index.ts'
import {type Package, partsOf} from '../package.ts'
import {nodesOf, type XmlNode} from '../xml-tree.ts'

type Ph = Readonly<Record<string, string>>
const placeholdersOf = (root: XmlNode | undefined): readonly Ph[] =>
  nodesOf(root, 'p:ph').map(({attributes}) => attributes)
const isTitle = ({type}: Ph): boolean => type === 'title' || type === 'ctrTitle'
/** Furniture is found by its type, all else by its number. */
const FURNITURE = ['dt', 'ftr', 'sldNum']

/** A slide has one title at most, without a number, and each of its placeholders is one of its layout; numbers are given once. */
export const placeholders: Rule = (pack) => [
  ...partsOf(pack, 'p:sld', 'p:sldLayout').flatMap(([path, root]) => once(path, placeholdersOf(root))),
  ...partsOf(pack, 'p:sld').flatMap(([path, root]) => inLayout(path, root, pack)),
  ...partsOf(pack, 'p:sld').flatMap(([path, root]) =>
    placeholdersOf(root)
      .filter(({hasCustomPrompt}) => hasCustomPrompt !== undefined)
      .map(() => `${path}: a placeholder has a prompt, which only a layout may give`)
  )
]

function once(path: string, all: readonly Ph[]): readonly string[] {
  const numbers = all.flatMap(({idx}) => (idx === undefined ? [] : [idx]))
  return [
    ...(all.filter(isTitle).length > 1 ? [`${path}: has two titles`] : []),
    ...all
      .filter((ph) => isTitle(ph) && ph.idx !== undefined)
      .map(({idx}) => `${path}: the title has the number ${idx}`),
    ...numbers
      .filter((idx, index) => numbers.indexOf(idx) !== index)
      .map((idx) => `${path}: two placeholders have the number ${idx}`)
  ]
}

function inLayout(path: string, root: XmlNode, pack: Package): readonly string[] {
  const layout = pack.relationsOf(path).find(({type}) => type === 'slideLayout')?.part
  const offered = placeholdersOf(layout === undefined ? undefined : pack.xmlOf(layout))
  return placeholdersOf(root)
    .filter((ph) => !offered.some((each) => fits(ph, each)))
    .map(({type = 'obj', idx = ''}) => `${path}: its layout has no placeholder ${`${type} ${idx}`.trim()}`)
}

function fits(ph: Ph, offered: Ph): boolean {
  if (isTitle(ph)) return isTitle(offered)
  return FURNITURE.includes(ph.type ?? '') ? ph.type === offered.type : ph.idx === offered.idx
}
