// Projects on the disk for tests of the command line.
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {runCommandLine} from '../cli/command-line.ts'

export type Files = Readonly<Record<string, string | Uint8Array>>

export interface Ran {
  readonly exit: number
  readonly out: string
  readonly err: string
}

/** Writes files below a folder, in the order in which they are given. */
export function writeFiles(root: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), {recursive: true})
    writeFileSync(join(root, path), content)
  }
}

/** Runs `use` with a new folder that holds the files, and removes the folder afterwards. */
export async function inProject<T>(files: Files, use: (root: string) => Promise<T>): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), 'precis-test-'))
  try {
    writeFiles(root, files)
    return await use(root)
  } finally {
    rmSync(root, {recursive: true, force: true})
  }
}

/** Runs the command in this process, in a folder; what it prints is returned. */
export async function precis(cwd: string, ...argv: readonly string[]): Promise<Ran> {
  const printed = {out: '', err: ''}
  const exit = await runCommandLine(argv, {
    out: (text) => {
      printed.out += text
    },
    err: (text) => {
      printed.err += text
    },
    interactive: false,
    cwd,
    env: {},
    untilStopped: () => new AbortController().signal
  })
  return {exit, ...printed}
}
