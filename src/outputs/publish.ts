// The folder of the results: one whole set at a time.
import {basename, join} from 'node:path'
import type {Report} from '../model/stages.ts'
import {sha256} from '../world.ts'
import {commit, NEXT, recover} from './commit.ts'
import {type Files, nodeFiles} from './files.ts'
import {withLock} from './lock.ts'
import {readManifest} from './manifest.ts'
import {lookAt, type OutputFile, type Placed, planSet} from './plan.ts'

export interface NewSet {
  readonly files: readonly OutputFile[]
  /** The program's own, as `.precis.cache`. */
  readonly extras: readonly OutputFile[]
}

/** Finishes or sweeps away what a killed run has left in `out`. */
export async function recoverOutputs(out: string, files: Files = nodeFiles): Promise<void> {
  if (!files.names(out).includes(NEXT)) return
  try {
    await withLock(files, out, () => recover(files, out))
  } catch (error) {
    if (!isSystemError(error)) throw error // A folder that cannot be written is reported when something is to be written.
  }
}

/**
 * Writes a set to `out` (absolute) so that it holds a whole one at every instant; see `commit.ts`. Files with the same
 * bytes are not touched. What was edited by hand, or is held by another program, stays, the new file stands beside it,
 * and `output-is-unedited` says so. Undefined, and `output-is-writable`, when nothing could be written.
 */
export async function publish(
  out: string,
  set: NewSet,
  report: Report,
  files: Files = nodeFiles
): Promise<readonly Placed[] | undefined> {
  try {
    files.makeFolder(out)
    const placed = await withLock(files, out, () => writeSet(files, out, set))
    for (const file of placed) if (file.state === 'beside') report(besideDiagnostic(out, file))
    return placed
  } catch (error) {
    if (!isSystemError(error)) throw error
    report({
      rule: 'output-is-writable',
      file: basename(out),
      message: 'Nothing was written.',
      note: error.message,
      hints: ['Free space, change the permissions, or name another folder with --out.']
    })
    return undefined
  }
}

/** The files of these names as they were written last; undefined when one of them is gone, was edited or stands beside. */
export function standing(
  out: string,
  names: readonly string[],
  files: Files = nodeFiles
): readonly Placed[] | undefined {
  const {files: hashes} = readManifest(files, out)
  const placed = names.flatMap((name): Placed[] => {
    const bytes = files.read(join(out, name))
    if (bytes === undefined || hashes[name] !== sha256(bytes)) return []
    return [{name, at: name, state: 'unchanged', because: undefined, size: bytes.length}]
  })
  return placed.length === names.length ? placed : undefined
}

function writeSet(files: Files, out: string, set: NewSet): readonly Placed[] {
  recover(files, out)
  const before = readManifest(files, out)
  const held = new Set<string>()
  for (;;) {
    const plan = planSet(lookAt(files, out, before, held), set.files, set.extras)
    const refused = commit(files, out, plan).filter((name) => !held.has(name))
    if (refused.length === 0) return plan.placed
    for (const name of refused) held.add(name)
    if (held.size > MOST_REFUSALS) throw Object.assign(new Error('the system refuses every name'), {code: 'EPERM'})
  }
}

/** Refusals after which it is not single files that are held. */
const MOST_REFUSALS = 20

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && typeof (error as NodeJS.ErrnoException).code === 'string'

const BECAUSE = {
  edited: 'was edited since it was built and is kept',
  held: 'cannot be replaced, for instance because it is open in another program'
} as const

const besideDiagnostic = (out: string, file: Placed) => ({
  rule: 'output-is-unedited' as const,
  file: `${basename(out)}/${file.name}`,
  message: `${file.name} ${BECAUSE[file.because ?? 'edited']}.`,
  note: `The new one is ${file.at}.`,
  hints: [`Move your ${file.name} elsewhere, and the next build writes it anew.`]
})
