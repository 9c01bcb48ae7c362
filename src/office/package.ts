// The package of a template: its parts by path, their types and relationships. Nothing in it is run or followed outwards.
import {posix} from 'node:path'
import {type UnzipFileInfo, unzipSync} from 'fflate'
import {TemplateFault} from './fault.ts'
import {attribute, childrenNamed, parsed} from './xml.ts'

/** No template has more; what claims to is made to fill the memory. */
const MOST_PARTS = 5000
const LARGEST_UNPACKED = 256 * 1024 * 1024

export interface Relation {
  readonly id: string
  /** Last word of its type: `slideLayout`, `image`. */
  readonly kind: string
  readonly type: string
  /** Path of a part; undefined when it leads out of the package. */
  readonly target: string | undefined
}

export interface Package {
  readonly parts: ReadonlyMap<string, Uint8Array>
  typeOf(path: string): string
  /** Relationships of a part; of the package for ''. */
  relationsOf(path: string): readonly Relation[]
  /** Text of an XML part. Throws `TemplateFault` when it is missing. */
  textOf(path: string): string
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0]
const ZIP = [0x50, 0x4b]
const startsWith = (bytes: Uint8Array, magic: readonly number[]) => magic.every((byte, at) => bytes[at] === byte)

/** Opens a package. Throws `TemplateFault` for what is none, is encrypted, is cut short or would unpack without end. */
export function opened(bytes: Uint8Array): Package {
  if (startsWith(bytes, OLE))
    throw new TemplateFault(
      'it is encrypted, or saved in the format of before 2007',
      'Take its password off, and save it as .potx or .pptx.'
    )
  if (!startsWith(bytes, ZIP)) throw new TemplateFault('it is not a package of Office')
  const parts = unzipped(bytes)
  const typeOf = typesIn(parts)
  const relations = new Map<string, readonly Relation[]>()
  return {
    parts,
    typeOf,
    textOf: (path) => textIn(parts, path),
    relationsOf(path) {
      const known = relations.get(path) ?? relationsIn(parts, path)
      relations.set(path, known)
      return known
    }
  }
}

function unzipped(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  let count = 0
  let size = 0
  const within = ({name, originalSize}: UnzipFileInfo): boolean => {
    count++
    size += originalSize
    if (count > MOST_PARTS) throw new TemplateFault(`it has more than ${MOST_PARTS} parts`)
    if (size > LARGEST_UNPACKED) throw new TemplateFault(`it unpacks to more than ${LARGEST_UNPACKED / 1024 / 1024} MB`)
    return !name.endsWith('/')
  }
  try {
    return new Map(Object.entries(unzipSync(bytes, {filter: within})))
  } catch (error) {
    if (error instanceof TemplateFault) throw error
    throw new TemplateFault('it is cut short or damaged')
  }
}

function textIn(parts: ReadonlyMap<string, Uint8Array>, path: string): string {
  const part = parts.get(path)
  if (part === undefined) throw new TemplateFault(`its part ${path} is missing`)
  const wide = startsWith(part, [0xff, 0xfe]) ? 'utf-16le' : startsWith(part, [0xfe, 0xff]) ? 'utf-16be' : 'utf-8'
  return new TextDecoder(wide).decode(part)
}

const CONTENT_TYPES = '[Content_Types].xml'

function typesIn(parts: ReadonlyMap<string, Uint8Array>): (path: string) => string {
  if (!parts.has(CONTENT_TYPES)) throw new TemplateFault('it is not a package of Office')
  const root = parsed(textIn(parts, CONTENT_TYPES), CONTENT_TYPES).documentElement ?? undefined
  const types = (name: string, key: string) =>
    new Map(
      childrenNamed(root, name).map((each) => [
        (attribute(each, key) ?? '').toLowerCase(),
        attribute(each, 'ContentType') ?? ''
      ])
    )
  const overrides = types('ct:Override', 'PartName')
  const defaults = types('ct:Default', 'Extension')
  return (path) =>
    overrides.get(`/${path.toLowerCase()}`) ?? defaults.get(posix.extname(path).slice(1).toLowerCase()) ?? ''
}

function relationsIn(parts: ReadonlyMap<string, Uint8Array>, path: string): readonly Relation[] {
  const folder = posix.dirname(path)
  const rels = path === '' ? '_rels/.rels' : posix.join(folder, '_rels', `${posix.basename(path)}.rels`)
  if (!parts.has(rels)) return []
  const root = parsed(textIn(parts, rels), rels).documentElement ?? undefined
  return childrenNamed(root, 'rel:Relationship').map((each) => {
    const type = attribute(each, 'Type') ?? ''
    const external = attribute(each, 'TargetMode') === 'External'
    const address = attribute(each, 'Target') ?? ''
    const target = address.startsWith('/') ? address.slice(1) : posix.join(path === '' ? '' : folder, address)
    return {
      id: attribute(each, 'Id') ?? '',
      type,
      kind: type.slice(type.lastIndexOf('/') + 1),
      target: external || !parts.has(target) ? undefined : target
    }
  })
}
