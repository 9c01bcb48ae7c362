// Fixtures are folders: an input and what is expected of it. `UPDATE=1 npx vitest run …` rewrites what is expected; read the diff.
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect} from 'vitest'
import {stringify} from 'yaml'

export interface Fixture {
  /** Name of its folder. */
  readonly name: string
  /** File name of its input, `input.txt`. */
  readonly file: string
  readonly bytes: Uint8Array
  /** Compares a text, or a value as YAML, with the file of that name in its folder. */
  matches(file: string, value: unknown): void
}

/** All fixtures below a folder, by name; each has one file `input.*`. */
export function fixturesIn(folder: string): readonly Fixture[] {
  return readdirSync(folder, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map((entry) => fixture(join(folder, entry.name), entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

function fixture(path: string, name: string): Fixture {
  const file = readdirSync(path).find((entry) => entry.startsWith('input.'))
  if (file === undefined) throw new Error(`${path} has no file input.*`)
  return {
    name,
    file,
    bytes: readFileSync(join(path, file)),
    matches: (expected, value) => matchesFile(join(path, expected), value)
  }
}

/** YAML and not JSON: the formatter of the project would set the file otherwise than the runner. */
function matchesFile(path: string, value: unknown): void {
  const actual = typeof value === 'string' ? value : stringify(value, {lineWidth: 0, aliasDuplicateObjects: false})
  if (process.env.UPDATE === '1') writeFileSync(path, actual)
  expect(existsSync(path), `${path} is missing: run with UPDATE=1 and read it`).toBe(true)
  expect(actual).toBe(readFileSync(path, 'utf8'))
}
