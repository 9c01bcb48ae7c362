// The command as a process of its own: bundled once, run with another environment, or stopped in the middle.
import {type ChildProcess, spawn} from 'node:child_process'
import {rmSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** A bundle of the command. It stands in `dist/` because the packaged templates are looked up beside that folder. */
export interface Bundle {
  readonly file: string
  remove(): void
}

export async function bundle(name: string): Promise<Bundle> {
  const file = join(root, 'dist', `test-${name}-${process.pid}.js`)
  await build({
    entryPoints: [join(root, 'src/cli.ts')],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    define: {PRECIS_CODE: JSON.stringify('test')},
    logLevel: 'silent'
  })
  return {file, remove: () => rmSync(file, {force: true})}
}

export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Starts the command. `preload` is a module that runs before it. */
export function start(
  {file}: Bundle,
  argv: readonly string[],
  env: Readonly<Record<string, string>> = {},
  preload?: string
): {readonly process: ChildProcess; readonly ended: Promise<Ended>} {
  const flags = preload === undefined ? [] : ['--import', preload]
  const child = spawn(process.execPath, [...flags, file, ...argv], {env: {PATH: process.env.PATH ?? '', ...env}})
  const printed = {out: '', err: ''}
  child.stdout.on('data', (data: Buffer) => {
    printed.out += data
  })
  child.stderr.on('data', (data: Buffer) => {
    printed.err += data
  })
  const ended = new Promise<Ended>((done) => child.on('close', (code) => done({code, ...printed})))
  return {process: child, ended}
}
