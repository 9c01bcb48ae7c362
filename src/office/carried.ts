// The parts that a deck carries over from a template: masters, layouts, themes and their pictures, under names of its own.
import {posix} from 'node:path'
import type {CarriedParts} from '../model/office-template.ts'
import type {Package, Relation} from './package.ts'
import type {Master, Part, Presentation} from './presentation.ts'
import {partAt} from './presentation.ts'
import {
  below,
  childrenNamed,
  type Element,
  isNamed,
  numberIn,
  refer,
  referenceOf,
  referencesIn,
  serialized,
  within
} from './xml.ts'

/** Ids of masters and layouts are of one series, which begins here. */
const FIRST_ID = 2_147_483_648

const OFFICE = 'application/vnd.openxmlformats-officedocument'
const TYPES: Readonly<Record<string, string>> = {
  slideMaster: `${OFFICE}.presentationml.slideMaster+xml`,
  slideLayout: `${OFFICE}.presentationml.slideLayout+xml`,
  theme: `${OFFICE}.theme+xml`,
  themeOverride: `${OFFICE}.themeOverride+xml`
}
const PICTURES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  bmp: 'image/bmp',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  emf: 'image/x-emf',
  wmf: 'image/x-wmf',
  svg: 'image/svg+xml'
}

export interface Carried extends CarriedParts {
  /** New path of a part of the package. */
  pathOf(path: string): string
  /** What was left out, by kind of relationship: `oleObject`, `control`, `external`. */
  readonly left: readonly string[]
}

/** Carries the parts of all masters over. What is embedded, linked or run is left out with the shape that shows it. */
export function carriedFrom(pack: Package, {masters}: Presentation): Carried {
  const names = namesFor(pack, masters)
  const parts = new Map<string, string | Uint8Array>()
  const types = new Map<string, string>()
  const left: string[] = []
  const put = (path: string, content: string | Uint8Array, type: string): void => {
    parts.set(path, content)
    types.set(path, type)
  }
  let id = FIRST_ID
  const ids = masters.map((master) => {
    const own = id++
    id = numberLayouts(master, pack, names, id)
    return {path: names.get(master.path) ?? master.path, id: own}
  })
  for (const [from, to] of names) {
    const kind = kindOf(to)
    const type = TYPES[kind]
    const bytes = pack.parts.get(from) ?? new Uint8Array()
    if (type === undefined) {
      put(to, bytes, PICTURES[extensionOf(to)] ?? '')
      continue
    }
    const part = known(from, masters) ?? partAt(pack, from)
    const lost = pack.relationsOf(from).filter((each) => each.target === undefined || !names.has(each.target))
    left.push(...lost.map((each) => (each.target === undefined ? 'external' : each.kind)))
    withoutReferences(part.root, new Set(lost.map((each) => each.id)), pack.relationsOf(from))
    if (kind === 'slideMaster' || kind === 'slideLayout') numberShapes(part.root)
    put(to, serialized(part.document), type)
    const rels = relationsText(pack.relationsOf(from), to, names)
    if (rels) parts.set(relsPath(to), rels)
  }
  const pathOf = (path: string): string => names.get(path) ?? path
  return {parts, types, masters: ids, pathOf, left: [...new Set(left)].sort()}
}

const extensionOf = (path: string): string => posix.extname(path).slice(1).toLowerCase()
const relsPath = (path: string): string => posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`)
/** `ppt/slideMasters/slideMaster1.xml` is a `slideMaster`. */
const kindOf = (path: string): string => posix.basename(path).replace(/\d*\.[^.]*$/, '')

const known = (path: string, masters: readonly Master[]): Part | undefined =>
  masters.flatMap((master) => [master, master.theme, ...master.layouts]).find((part) => part.path === path)

/** Old path to new of every part that masters and layouts lead to. */
function namesFor(pack: Package, masters: readonly Master[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const counts = new Map<string, number>()
  const visit = (path: string, kind: string): void => {
    if (names.has(path)) return
    const name = nameFor(path, kind, (folder) => {
      counts.set(folder, (counts.get(folder) ?? 0) + 1)
      return counts.get(folder) ?? 1
    })
    if (name === undefined) return
    names.set(path, name)
    if (kind !== 'image')
      for (const each of pack.relationsOf(path)) if (each.target !== undefined) visit(each.target, each.kind)
  }
  for (const master of masters) visit(master.path, 'slideMaster')
  return names
}

function nameFor(path: string, kind: string, count: (folder: string) => number): string | undefined {
  if (kind === 'image') {
    const extension = extensionOf(path)
    return PICTURES[extension] ? `ppt/media/template${count('media')}.${extension}` : undefined
  }
  if (TYPES[kind] === undefined) return undefined
  const folder = kind.startsWith('theme') ? 'theme' : `${kind}s`
  return `ppt/${folder}/${kind}${count(kind)}.xml`
}

/** Gives the layouts of a master new ids, in their order, and returns the next. Those that lead nowhere are taken out. */
function numberLayouts(master: Master, pack: Package, names: ReadonlyMap<string, string>, first: number): number {
  const list = below(master.root, 'p:sldLayoutIdLst')
  let id = first
  for (const entry of childrenNamed(list, 'p:sldLayoutId')) {
    const relation = pack.relationsOf(master.path).find((each) => each.id === referenceOf(entry))
    if (relation?.target === undefined || !names.has(relation.target)) list?.removeChild(entry)
    else {
      entry.setAttribute('id', String(id++))
      refer(entry, relation.id)
    }
  }
  return id
}

/** Ids of shapes are unique in a part and not 0; LibreOffice counts its master from 0 and starts again. */
function numberShapes(root: Element): void {
  const shapes = [...within(root)].filter((each) => isNamed(each, 'p:cNvPr'))
  let next = Math.max(1, ...shapes.map((each) => numberIn(each, 'id') ?? 0)) + 1
  const seen = new Set<number>()
  for (const shape of shapes) {
    const id = numberIn(shape, 'id') ?? 0
    if (id > 0 && !seen.has(id)) seen.add(id)
    else shape.setAttribute('id', String(next++))
  }
}

/** Where what a lost relationship showed ends: whole shapes, links, extensions. */
const isWhole = (element: Element): boolean =>
  /^(?:hlink|snd)/.test(element.localName ?? '') ||
  element.localName === 'ext' ||
  element.localName === 'custDataLst' ||
  ['spTree', 'grpSp', 'cSld', 'sldLayout', 'sldMaster'].includes(
    (element.parentNode as Element | null)?.localName ?? ''
  )

function withoutReferences(root: Element, lost: ReadonlySet<string>, relations: readonly Relation[]): void {
  const sound = new Set(relations.map((each) => each.id).filter((id) => !lost.has(id)))
  for (const element of [...within(root)]) {
    const broken = referencesIn(element).filter((each) => each.value !== '' && !sound.has(each.value))
    if (broken.length === 0) continue
    const embedded = referencesIn(element).some((each) => each.localName === 'embed' && sound.has(each.value))
    if (embedded) for (const each of broken) element.removeAttributeNode(each)
    else wholeOf(element, root).remove()
  }
}

function wholeOf(element: Element, root: Element): {remove(): void} {
  let at = element
  while (!isWhole(at) && at.parentNode && at.parentNode !== root) at = at.parentNode as Element
  return {remove: () => void at.parentNode?.removeChild(at)}
}

function relationsText(
  relations: readonly Relation[],
  from: string,
  names: ReadonlyMap<string, string>
): string | undefined {
  const kept = relations.flatMap((each) => {
    const to = each.target === undefined ? undefined : names.get(each.target)
    if (to === undefined) return []
    return [`<Relationship Id="${each.id}" Type="${each.type}" Target="${posix.relative(posix.dirname(from), to)}"/>`]
  })
  if (kept.length === 0) return undefined
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${kept.join('')}</Relationships>`
}
