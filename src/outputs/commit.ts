// Putting a plan into effect so that a kill at any moment leaves the old set or the new one.
//
//   1  all new files are written below `.precis-next/`            a kill here: the old set stands; the folder is swept
//   2  the journal, the list of moves, is moved into place        from here on the new set counts
//   3  each file is moved to its name, without a pause            a kill here: the next start finishes the moves
//   4  the folder goes
//
// Step 3 takes tens of microseconds for a set, as the old files are kept under a second name until step 4: to free their
// space takes ten times as long as to move them. A reader who must be certain compares the files with `.precis.json`.
import {join} from 'node:path'
import type {Files} from './files.ts'
import type {Plan} from './plan.ts'

export const NEXT = '.precis-next'
const JOURNAL = 'journal.json'

interface Journal {
  readonly version: 1
  readonly place: readonly string[]
  readonly remove: readonly string[]
}

/** Names that a journal may speak of; all others are ignored, as a journal is only a file in a folder. */
const OUTPUT_NAME = /^(?:[a-z]+(?:\.new\d*)?\.[a-z]+|\.precis\.[a-z]+)$/

/** The names whose place was refused by the system, for instance because another program holds the file. */
export function commit(files: Files, out: string, plan: Plan): readonly string[] {
  if (plan.place.length === 0 && plan.remove.length === 0) return []
  const next = join(out, NEXT)
  files.remove(next)
  files.makeFolder(next)
  for (const file of plan.place) files.write(join(next, file.name), file.bytes)
  for (const {name} of plan.place) files.keep(join(out, name), join(next, `${name}.old`))
  const journal: Journal = {version: 1, place: plan.place.map((file) => file.name), remove: plan.remove}
  files.write(join(next, `${JOURNAL}.part`), JSON.stringify(journal))
  files.move(join(next, `${JOURNAL}.part`), join(next, JOURNAL))
  files.settle(next)
  return finish(files, out, journal)
}

/** Ends what a killed run has begun: finishes the moves of a complete journal, sweeps away anything less. */
export function recover(files: Files, out: string): void {
  const next = join(out, NEXT)
  const names = files.names(next)
  if (names.length === 0) {
    if (files.names(out).includes(NEXT)) files.remove(next)
    return
  }
  const journal = readJournal(files.read(join(next, JOURNAL)))
  if (journal === undefined) files.remove(next)
  else finish(files, out, {...journal, place: journal.place.filter((name) => names.includes(name))})
}

function finish(files: Files, out: string, journal: Journal): readonly string[] {
  const refused: string[] = []
  for (const name of journal.place) {
    try {
      files.move(join(out, NEXT, name), join(out, name))
    } catch (error) {
      if (!isRefusal(error)) throw error
      refused.push(name)
    }
  }
  for (const name of journal.remove) files.remove(join(out, name))
  files.settle(out)
  files.remove(join(out, NEXT))
  return refused
}

function readJournal(bytes: Uint8Array | undefined): Journal | undefined {
  if (bytes === undefined) return undefined
  try {
    const {version, place, remove} = JSON.parse(new TextDecoder().decode(bytes)) as Partial<Journal>
    if (version !== 1 || !Array.isArray(place) || !Array.isArray(remove)) return undefined
    const known = (name: unknown): boolean => typeof name === 'string' && OUTPUT_NAME.test(name)
    return {version, place: place.filter(known), remove: remove.filter(known)}
  } catch {
    return undefined
  }
}

const REFUSALS = ['EBUSY', 'EPERM', 'EACCES', 'EISDIR', 'ENOTEMPTY', 'EEXIST']

/** What the system answers when a file is open elsewhere (Windows) or something else has its name. */
const isRefusal = (error: unknown): boolean => REFUSALS.includes((error as NodeJS.ErrnoException).code ?? '')
