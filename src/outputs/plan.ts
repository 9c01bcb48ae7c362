// What has to happen in the folder of the results so that it holds a new set.
import {join} from 'node:path'
import {sha256} from '../world.ts'
import type {Files} from './files.ts'
import {MANIFEST, type Manifest, manifestText} from './manifest.ts'

export interface OutputFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** `written`; `unchanged`: the same bytes were there; `beside`: what was there is kept, the new one is at `at`. */
export interface Placed {
  readonly name: string
  /** Name of the file that has the new bytes. */
  readonly at: string
  readonly state: 'written' | 'unchanged' | 'beside'
  /** Why it stands beside. */
  readonly because: 'edited' | 'held' | undefined
  readonly size: number
}

export interface Plan {
  readonly placed: readonly Placed[]
  /** What is written under another name first and then moved to its own. The manifest is the last of them. */
  readonly place: readonly OutputFile[]
  /** Names of earlier `.new` files that have become pointless. */
  readonly remove: readonly string[]
}

/** What the folder looks like before. `held` names files that the system has just refused to replace. */
export interface Look {
  readonly before: Manifest
  readonly held: ReadonlySet<string>
  read(name: string): Uint8Array | undefined
  isHeld(name: string): boolean
}

export const lookAt = (files: Files, out: string, before: Manifest, held: ReadonlySet<string>): Look => ({
  before,
  held,
  read: (name) => files.read(join(out, name)),
  isHeld: (name) => files.isHeld(join(out, name))
})

/**
 * Compares a new set with what is there. A file whose bytes are not those of the manifest was edited by hand, or is
 * somebody else's: it is kept, and the new one is placed beside it. `extras` (the cache) are replaced without a question.
 */
export function planSet(look: Look, set: readonly OutputFile[], extras: readonly OutputFile[]): Plan {
  const placed = set.map((file) => placeFor(look, file))
  const remove = placed.flatMap((file) => ownBeside(look, file.name).filter((name) => name !== file.at))
  const hashes = new Map(Object.entries(look.before.files).filter(([name]) => !remove.includes(name)))
  placed.forEach((file, index) => {
    hashes.set(file.at, sha256((set[index] as OutputFile).bytes))
  })
  const manifest = {name: MANIFEST, bytes: new TextEncoder().encode(manifestText(hashes))}
  const wanted = [...set.map((file, index) => ({...file, name: (placed[index] as Placed).at})), ...extras, manifest]
  return {placed, place: wanted.filter((file) => !isSame(look.read(file.name), file.bytes)), remove}
}

/** Where a file of the set goes: to its own name, or to the first name beside it that is free or ours. */
function placeFor(look: Look, file: OutputFile): Placed {
  const placed = {name: file.name, at: file.name, size: file.bytes.length, because: undefined}
  if (isSame(look.read(file.name), file.bytes)) return {...placed, state: 'unchanged'}
  const because = obstacle(look, file.name)
  if (because === undefined) return {...placed, state: 'written'}
  let number = 1
  let at = besideName(file.name, number)
  while (!isSame(look.read(at), file.bytes) && obstacle(look, at) !== undefined) at = besideName(file.name, ++number)
  return {...placed, at, state: 'beside', because}
}

/** Why what has this name must not be replaced. */
function obstacle(look: Look, name: string): Placed['because'] {
  if (look.held.has(name) || look.isHeld(name)) return 'held'
  const there = look.read(name)
  return there === undefined || look.before.files[name] === sha256(there) ? undefined : 'edited'
}

/** `deck.pptx` → `deck.new.pptx`, `deck.new2.pptx` … */
export function besideName(name: string, number: number): string {
  const dot = name.lastIndexOf('.')
  return `${name.slice(0, dot)}.new${number === 1 ? '' : number}${name.slice(dot)}`
}

/** Earlier files beside `name` that nobody has edited: the new set makes them pointless. */
function ownBeside(look: Look, name: string): readonly string[] {
  return Object.keys(look.before.files).filter((other) => {
    const number = Number(/\.new(\d*)\./.exec(other)?.[1] || 1)
    return other === besideName(name, number) && obstacle(look, other) === undefined
  })
}

const isSame = (a: Uint8Array | undefined, b: Uint8Array): boolean => a !== undefined && Buffer.compare(a, b) === 0
