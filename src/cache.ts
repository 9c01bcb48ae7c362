// Results of the stages that depend on one file alone, kept under what they depend on; diagnostics are kept with them.
import type {Outcome} from './model/stages.ts'
import {sha256} from './world.ts'

export interface Cache {
  /**
   * What `make` returned for this stage and key, now or earlier. The key has everything that `make` depends on but
   * the program itself: path and hash of the source. Values are immutable and JSON-able; `undefined` may stand anywhere.
   */
  memo<T>(stage: string, key: string, make: () => Outcome<T>): Outcome<T>
}

/** A cache that lasts from one run to the next: in memory within a process, and as one text between processes. */
export interface LastingCache extends Cache {
  /** A value under a name of its own, as it was last kept; undefined when there is none. */
  recall<T>(name: string): T | undefined
  keep(name: string, value: unknown): void
  /** Forgets what the run that ends here has not asked for. */
  endRun(): void
  /** Everything it holds, as text for `lastingCache`. Deterministic. */
  pack(): string
  /** How often `memo` found something, and how often it had to make it. */
  readonly counts: {readonly hits: number; readonly misses: number}
}

/** Makes everything anew. */
export const noCache: Cache = {memo: (_stage, _key, make) => make()}

interface Entry {
  outcome: Outcome<unknown> | undefined
  /** The line of the pack that the entry came from, or was written to. */
  line: string | undefined
}

/**
 * A cache that starts with the entries of a pack. `code` names the program: a pack of another program is left out.
 * A line that is damaged is a miss. What a pack says is only ever a value, never a path or a name of anything.
 */
export function lastingCache(code: string, pack = ''): LastingCache {
  const entries = unpack(code, pack)
  const used = new Set<string>()
  const counts = {hits: 0, misses: 0}
  const outcomeOf = (entry: Entry | undefined) =>
    entry?.outcome ?? (entry?.line === undefined ? undefined : decode(entry.line))
  return {
    memo<T>(stage: string, key: string, make: () => Outcome<T>): Outcome<T> {
      const id = idOf('memo', stage, key)
      used.add(id)
      const entry = entries.get(id)
      const kept = outcomeOf(entry)
      if (kept !== undefined) counts.hits++
      else counts.misses++
      const outcome = kept ?? make()
      entries.set(id, {outcome, line: kept === undefined ? undefined : entry?.line})
      return outcome as Outcome<T>
    },
    recall: <T>(name: string) => outcomeOf(entries.get(idOf('keep', name)))?.value as T | undefined,
    keep(name, value) {
      const id = idOf('keep', name)
      used.add(id)
      entries.set(id, {outcome: {value, diagnostics: []}, line: undefined})
    },
    endRun() {
      for (const id of entries.keys()) if (!used.has(id)) entries.delete(id)
      used.clear()
    },
    pack: () => writePack(code, entries),
    counts
  }
}

const idOf = (...parts: readonly string[]): string => sha256(JSON.stringify(parts))

/** First line of a pack: its format and the program it is of. */
const headOf = (code: string): string => `precis-cache 1 ${code}`

function writePack(code: string, entries: ReadonlyMap<string, Entry>): string {
  const lines = [...entries.keys()].sort().map((id) => {
    const entry = entries.get(id) as Entry
    entry.line ??= encode(id, entry.outcome as Outcome<unknown>)
    return entry.line
  })
  return `${[headOf(code), ...lines].join('\n')}\n`
}

function unpack(code: string, pack: string): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  const lines = pack.split('\n')
  if (lines[0] !== headOf(code)) return entries
  for (const line of lines.slice(1)) if (line !== '') entries.set(line.slice(0, 64), {outcome: undefined, line})
  return entries
}

/** Stands for an `undefined` among the items of a list, which JSON would turn into null. */
const GAP = {precisUndefined: true}
const GAP_TEXT = JSON.stringify(GAP)

/** Key, checksum and value of an entry, in one line. */
function encode(id: string, outcome: Outcome<unknown>): string {
  const text = JSON.stringify(outcome, (_key, value) =>
    Array.isArray(value) && value.includes(undefined) ? value.map((item) => (item === undefined ? GAP : item)) : value
  )
  return `${id} ${sha256(`${id}${text}`)} ${text}`
}

/** The value of a line; undefined when the line is damaged. */
function decode(line: string): Outcome<unknown> | undefined {
  const [id, sum, text] = [line.slice(0, 64), line.slice(65, 129), line.slice(130)]
  if (sum !== sha256(`${id}${text}`)) return undefined
  const outcome = JSON.parse(text) as Outcome<unknown>
  if (text.includes(GAP_TEXT)) restoreGaps(outcome)
  return outcome
}

function restoreGaps(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value))
    value.forEach((item, index) => {
      if (isGap(item)) value[index] = undefined
      else restoreGaps(item)
    })
  else for (const item of Object.values(value)) restoreGaps(item)
}

const isGap = (item: unknown): boolean =>
  typeof item === 'object' && item !== null && (item as Partial<typeof GAP>).precisUndefined === true
