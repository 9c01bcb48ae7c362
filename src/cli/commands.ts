// The command line as data: every command, its arguments and options, each with the words of its help.
import type {ExitCode, Io} from './io.ts'

/** Values of all options, as they are given; a command looks at its own. */
export interface Values {
  readonly sources?: string
  readonly out?: string
  readonly only?: 'deck' | 'memo'
  readonly strict?: boolean
  readonly json?: boolean
  readonly output?: string
}

export interface OptionSpec {
  readonly flags: string
  readonly doc: string
  readonly choices?: readonly string[]
  readonly required?: boolean
}

export const OPTIONS = {
  sources: {
    flags: '--sources <folder>',
    doc: 'folder of the source texts, from the current folder (default: sources/ of the project)'
  },
  out: {flags: '--out <folder>', doc: 'folder of the results, from the current folder (default: out/ of the project)'},
  only: {flags: '--only <what>', doc: 'build one of the two; the other stays as it is', choices: ['deck', 'memo']},
  strict: {flags: '--strict', doc: 'exit with 1 after warnings as well'},
  json: {flags: '--json', doc: 'print one JSON document on standard output, for programs'},
  output: {flags: '-o, --output <file>', doc: 'a .pptx or a .pdf; the ending decides what is made', required: true}
} as const satisfies Record<keyof Values, OptionSpec>

export type Command = (args: readonly string[], values: Values, io: Io) => Promise<ExitCode>

export interface CommandSpec {
  readonly name: string
  /** As in the usage line: `[project]` may be left out, `<file>` may not. */
  readonly argument: {readonly form: string; readonly doc: string}
  readonly doc: string
  readonly options: readonly (keyof Values)[]
  /** Loads the command when it is called, so that nothing else has to wait for its libraries. */
  load(): Promise<Command>
}

const project = {form: '[project]', doc: 'folder of the project (default: the current folder)'}

export const COMMANDS: readonly CommandSpec[] = [
  {
    name: 'build',
    argument: project,
    doc: 'make the deck and the memo from the sources of a project',
    options: ['sources', 'out', 'only', 'strict', 'json'],
    load: async () => (await import('./program.ts')).commands.build()
  },
  {
    name: 'watch',
    argument: project,
    doc: 'build, and build again whenever something changes that the last build has read',
    options: ['sources', 'out', 'only'],
    load: async () => (await import('./program.ts')).commands.watch()
  },
  {
    name: 'init',
    argument: {form: '[folder]', doc: 'folder of the new project (default: the current folder)'},
    doc: 'start a project: a source to try, the templates to edit, a brief.yml; existing files stay',
    options: [],
    load: async () => (await import('./program.ts')).commands.init()
  },
  {
    name: 'inspect',
    argument: {form: '<file>', doc: 'a source text'},
    doc: 'show what the rules see in a source, and which rule says so',
    options: ['json'],
    load: async () => (await import('./program.ts')).commands.inspect()
  },
  {
    name: 'render',
    argument: {form: '<file>', doc: 'a Markdown file; `---` or level-one headings begin a slide'},
    doc: 'make a deck or a memo from a Markdown file as it stands',
    options: ['output'],
    load: async () => (await import('./program.ts')).commands.render()
  }
]
