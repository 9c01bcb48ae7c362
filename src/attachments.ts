// Files that go into an archived memo beside its pages: what it was made from.
import {posix} from 'node:path'
import {kindOf} from './images/kind.ts'
import type {Attachment} from './model/memo.ts'
import {ReadRefused, type World} from './world.ts'

/** A file that is wanted: its path in the project and what it is to the memo. */
export interface Wanted {
  readonly path: string
  readonly description: string
}

/**
 * The files that are there, each once, in the order of their paths; their names are none of those of `others`. One that
 * cannot be read has been reported before.
 */
export async function sourceAttachments(
  world: Pick<World, 'read'>,
  others: readonly Attachment[],
  wanted: readonly Wanted[]
): Promise<readonly Attachment[]> {
  const byPath = new Map(wanted.map((each) => [each.path, each]))
  const sorted = [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
  const attachments: Attachment[] = []
  for (const {path, description} of sorted) {
    const bytes = await bytesOf(world, path)
    if (!bytes) continue
    const name = freeName(path, [...others, ...attachments])
    attachments.push({name, mime: mimeOf(path, bytes), description, relationship: 'Source', bytes})
  }
  return attachments
}

async function bytesOf(world: Pick<World, 'read'>, path: string): Promise<Uint8Array | undefined> {
  try {
    return await world.read(path)
  } catch (error) {
    if (error instanceof ReadRefused) return undefined
    throw error
  }
}

/** The name of the file alone, or with its folders where another one has it. */
function freeName(path: string, taken: readonly Attachment[]): string {
  const isFree = (name: string) => taken.every((each) => each.name !== name)
  const names = [posix.basename(path), path.replaceAll('/', '-')]
  for (let number = 2; ; number++) {
    const name = names.find(isFree)
    if (name !== undefined) return name
    names.push(`${number}-${posix.basename(path)}`)
  }
}

const MIME: Readonly<Record<string, string>> = {
  '.md': 'text/markdown',
  '.markdown': 'text/markdown',
  '.mdown': 'text/markdown',
  '.mkd': 'text/markdown',
  '.txt': 'text/plain',
  '.html': 'text/html',
  '.htm': 'text/html',
  '.yml': 'application/yaml'
}

/** A picture goes by its content, a text by its name. */
function mimeOf(path: string, bytes: Uint8Array): string {
  const text = MIME[posix.extname(path).toLowerCase()]
  if (text !== undefined) return text
  const kind = kindOf(bytes)
  if (kind === undefined) return 'application/octet-stream'
  return kind === 'svg' ? 'image/svg+xml' : `image/${kind}`
}
