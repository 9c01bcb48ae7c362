import type {Rule} from '../index.ts'
import {ownerOf, type Package, type Relationship} from '../package.ts'
import {everyNode} from '../xml-tree.ts'

/** Kinds that a part names by id where it uses them; the others are there by being there. */
const NAMED = [
  'image',
  'chart',
  'hyperlink',
  'slide',
  'slideMaster',
  'slideLayout',
  'notesMaster',
  'package',
  'oleObject',
  'worksheet',
  'table'
]

/** Kinds that lead back, or to what a part stands on, and so are not named by these parts. */
const UNNAMED: Readonly<Record<string, RegExp>> = {
  slide: /^ppt\/notesSlides\//,
  slideLayout: /^ppt\/slides\//,
  notesMaster: /^ppt\/notesSlides\//,
  slideMaster: /^ppt\/slideLayouts\//
}

/** Relationships lead to parts that are there, by ids that are given once, and every id that a part uses is one of them; none is left over. */
export const relations: Rule = (pack) => [
  ...['', ...pack.paths].flatMap((owner) => inOwner(owner, pack)),
  ...pack.paths.filter((path) => path.endsWith('.rels')).flatMap((path) => ownerless(path, pack)),
  ...unreached(pack)
]

function inOwner(owner: string, pack: Package): readonly string[] {
  const relations = pack.relationsOf(owner)
  const ids = relations.map(({id}) => id)
  const used = usedIn(owner, pack)
  const where = owner === '' ? 'package' : owner
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${where}: relationship ${id} is there twice`),
    ...ids.filter((id) => !/^[A-Za-z_][\w.-]*$/.test(id)).map((id) => `${where}: ${id} is no id of a relationship`),
    ...[...used]
      .filter((id) => !ids.includes(id))
      .map((id) => `${where}: uses the relationship “${id}”, which is not there`),
    ...relations.flatMap((relation) => faultOf(relation, where, used, pack))
  ]
}

function faultOf(
  relation: Relationship,
  where: string,
  used: ReadonlySet<string>,
  {bytesOf}: Package
): readonly string[] {
  const {id, type, part, target} = relation
  const named = NAMED.includes(type) && !UNNAMED[type]?.test(where)
  if (part === undefined && !isUri(target)) return [`${where}: “${target}” is no address (${id})`]
  if (part !== undefined && bytesOf(part) === undefined)
    return [`${where}: leads to ${part}, which is not there (${id})`]
  return named && !used.has(id) ? [`${where}: does not use its relationship ${id} to ${target}`] : []
}

const isUri = (target: string): boolean => target !== '' && !/[\s<>"{}|\\^`]|%(?![0-9A-Fa-f]{2})/.test(target)

/** What stands in attributes of the relationships' namespace; an empty one is an id that no relationship has. */
function usedIn(owner: string, {xmlOf}: Package): ReadonlySet<string> {
  const used = new Set<string>()
  for (const {name, attributes} of everyNode(xmlOf(owner)))
    for (const [attribute, value] of Object.entries(attributes))
      if (attribute.startsWith('r:') && !(name.startsWith('a:hlink') && value === '')) used.add(value)
  return used
}

const ownerless = (path: string, {bytesOf}: Package): readonly string[] => {
  const owner = ownerOf(path)
  return owner === '' || bytesOf(owner) !== undefined ? [] : [`${path}: belongs to no part`]
}

/** A part that nothing leads to is dropped when Office saves, or is a sign that something does not lead where it should. */
function unreached({paths, relationsOf}: Package): readonly string[] {
  const reached = new Set<string>()
  const open = ['']
  for (let owner = open.pop(); owner !== undefined; owner = open.pop())
    for (const {part} of relationsOf(owner))
      if (part !== undefined && !reached.has(part)) {
        reached.add(part)
        open.push(part)
      }
  return paths
    .filter((path) => !path.endsWith('.rels') && !reached.has(path))
    .map((path) => `${path}: nothing leads to it`)
}
