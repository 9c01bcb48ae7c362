// A package as the rules look at it: its parts, their types and how they lead to each other.
import {posix} from 'node:path'
import {strFromU8, unzipSync} from 'fflate'
import {childOf, type Read, readXml, type XmlNode} from './xml-tree.ts'
import {type ZipEntry, zipEntries} from './zip-entries.ts'

export interface Relationship {
  readonly id: string
  /** Last word of its type: `slideLayout`. */
  readonly type: string
  readonly target: string
  /** Path of the part it leads to; undefined where it leads out of the package. */
  readonly part: string | undefined
}

export interface Package {
  readonly entries: readonly ZipEntry[]
  /** Parts, relations included, without the list of types. */
  readonly paths: readonly string[]
  readonly bytesOf: (path: string) => Uint8Array | undefined
  readonly read: (path: string) => Read
  readonly xmlOf: (path: string) => XmlNode | undefined
  /** By the owner's path; '' for the package. */
  readonly relationsOf: (owner: string) => readonly Relationship[]
  /** Declared for its name or its extension. */
  readonly typeOf: (path: string) => string | undefined
}

export const TYPES = '[Content_Types].xml'

/** Whether a part is read as XML. */
export const isXml = (path: string): boolean => /\.(?:xml|rels|vml)$/i.test(path)

/** Path of the relations of a part. */
const relationsPath = (owner: string): string => {
  const {dir, base} = posix.parse(owner)
  return posix.join(dir, '_rels', `${base}.rels`)
}

/** The part that relations belong to; '' for the package. */
export const ownerOf = (path: string): string =>
  posix.join(posix.dirname(posix.dirname(path)), posix.basename(path).slice(0, -'.rels'.length)).replace(/^\.$/, '')

/** Reads what is there, whatever is wrong with it; the rules say what is. */
export function packageOf(bytes: Uint8Array): Package {
  const files = unzipSync(bytes)
  const documents = new Map<string, Read>()
  const read = (path: string): Read => {
    const content = files[path]
    const known = documents.get(path)
    if (known !== undefined) return known
    const made = content === undefined ? {root: undefined, errors: []} : readXml(strFromU8(content))
    documents.set(path, made)
    return made
  }
  const xmlOf = (path: string) => (isXml(path) ? read(path).root : undefined)
  return {
    entries: zipEntries(bytes),
    paths: Object.keys(files).filter((path) => path !== TYPES && !path.endsWith('/')),
    bytesOf: (path) => files[path],
    read,
    xmlOf,
    relationsOf: (owner) => relationsIn(xmlOf(relationsPath(owner)), owner),
    typeOf: (path) => typeIn(xmlOf(TYPES), path)
  }
}

const relationsIn = (root: XmlNode | undefined, owner: string): readonly Relationship[] =>
  (root?.children ?? []).map(({attributes}) => {
    const target = attributes.Target ?? ''
    return {
      id: attributes.Id ?? '',
      type: (attributes.Type ?? '').split('/').at(-1) ?? '',
      target,
      part: attributes.TargetMode === 'External' ? undefined : partAt(target, owner)
    }
  })

function partAt(target: string, owner: string): string {
  const path = target.replace(/#.*$/, '')
  return path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(owner), path)
}

function typeIn(types: XmlNode | undefined, path: string): string | undefined {
  const own = types?.children.find(
    ({name, attributes}) => name === 'ct:Override' && attributes.PartName?.toLowerCase() === `/${path}`.toLowerCase()
  )
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase()
  const general = types?.children.find(
    ({name, attributes}) => name === 'ct:Default' && attributes.Extension?.toLowerCase() === extension
  )
  return (own ?? general)?.attributes.ContentType
}

/** Parts whose root has one of these names, with it. */
export const partsOf = (pack: Package, ...roots: readonly string[]): readonly (readonly [string, XmlNode])[] =>
  pack.paths.flatMap((path) => {
    const root = pack.xmlOf(path)
    return root !== undefined && roots.includes(root.name) ? [[path, root] as const] : []
  })

/** The names and values of nested elements are read often enough to have a name: the non-visual properties of a shape. */
export const propertiesOf = (shape: XmlNode): XmlNode | undefined =>
  childOf(
    shape.children.find(({name}) => /^p:nv\w+Pr$/.test(name)),
    'p:cNvPr'
  )
