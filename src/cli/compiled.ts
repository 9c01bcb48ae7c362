// The commands from one script whose code was compiled when the bundle was made: V8 spends more time on parsing and
// compiling the libraries of a build than on the build itself. Only the bundle has this file, in place of `program.ts`.
import {readFileSync, renameSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {fileURLToPath} from 'node:url'
import {setFlagsFromString} from 'node:v8'
import {Script} from 'node:vm'
import type {Command} from './commands.ts'
import type * as program from './program.ts'

/**
 * How V8 compiles, for a program that runs for a second. Builds of 2 and of 200 sources take two fifths less time.
 * `--interrupt-budget`: how much code a function runs, in bytes of bytecode, before it is optimised; with V8's own 67584 a
 * third of a build goes into optimising what hardly runs again.
 * `--regexp-tier-up-ticks`: a pattern is compiled once, to the form in which it stays, and not first to another; nearly
 * all are asked more than once. (Never `--no-regexp-tier-up`: patterns that were used before it was set then crash.)
 */
const ENGINE = ['--interrupt-budget=1000000', '--regexp-tier-up-ticks=0']
// Set where that was measured: V8 complains about flags that it does not know.
if (process.versions.node.startsWith('20.')) for (const flag of ENGINE) setFlagsFromString(flag)

const at = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

/** What a process does: each has the compiled code of what it calls, and none that only the others need. */
export type Work = 'build' | 'deck' | 'memo'

/** Where the compiled code is kept. V8 refuses that of another release of its own, but not that of another processor. */
const compiledFile = (work: Work): string =>
  at(`program-${work}-${process.version}-${process.platform}-${process.arch}.bin`)

const contentOf = (file: string): Buffer | undefined => {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}

/** What a module in the older format finds around it, and the address of this file. */
const AROUND = ['exports', 'require', 'module', '__filename', '__dirname', 'programUrl']

interface Loaded {
  readonly commands: typeof program.commands
  /** All code that has been compiled up to now. */
  compiledCode(): Buffer
}

/** The program, run with the compiled code for a work, where there is some. */
function load(work: Work): Loaded {
  const file = at('program.cjs')
  const cachedData = contentOf(compiledFile(work))
  const script = new Script(`(function (${AROUND}) {${readFileSync(file, 'latin1')}\n})`, {
    filename: file,
    ...(cachedData === undefined ? {} : {cachedData})
  })
  const module: {readonly exports: Partial<typeof program>} = {exports: {}}
  script.runInThisContext()(module.exports, createRequire(import.meta.url), module, file, at('.'), import.meta.url)
  const {commands} = module.exports as typeof program
  return {commands, compiledCode: () => script.createCachedData()}
}

/** Makes a deck or a memo of a Markdown file; the ending of the result says which code is wanted. */
const render: Command = async (args, values, io) => {
  const work = values.output?.toLowerCase().endsWith('.pdf') ? 'memo' : 'deck'
  return (await load(work).commands.render())(args, values, io)
}

export const commands: typeof program.commands = {
  build: () => load('build').commands.build(),
  watch: () => load('build').commands.watch(),
  init: () => load('build').commands.init(),
  inspect: () => load('build').commands.inspect(),
  render: async () => render
}

/** Does a work and keeps what was compiled for it, for later processes. Called when the bundle is made. */
export async function compileFor(work: Work, run: (commands: typeof program.commands) => Promise<void>): Promise<void> {
  const {commands, compiledCode} = load(work)
  await run(commands)
  const file = compiledFile(work)
  writeFileSync(`${file}.next`, compiledCode())
  renameSync(`${file}.next`, file)
}
