// Which folders a command works on.
import {statSync} from 'node:fs'
import {basename, join, relative, resolve, sep} from 'node:path'
import {type DiskWorld, diskWorld, MOUNTED_SOURCES, sourceDateOf} from '../disk.ts'
import type {Report} from '../model/stages.ts'
import type {Values} from './commands.ts'
import type {Io} from './io.ts'

/** Absolute folders, and the name under which the pipeline finds the sources. */
export interface Project {
  readonly root: string
  readonly out: string
  /** Folder of the sources from the project folder, `sources`. */
  readonly sources: string
  /** The folder itself when it is not a proper part of the project. */
  readonly mounted: string | undefined
}

/**
 * The folders that an invocation names. Paths on the command line are from the current folder, as everywhere; the
 * defaults are in the project. Undefined when the project cannot be one; the reason has been reported.
 */
export function projectOf(argument: string | undefined, values: Values, io: Io, report: Report): Project | undefined {
  const root = resolve(io.cwd, argument ?? '.')
  const sources = resolve(values.sources === undefined ? join(root, 'sources') : resolve(io.cwd, values.sources))
  const out = resolve(values.out === undefined ? join(root, 'out') : resolve(io.cwd, values.out))
  const wrong = problemOf(root, sources, out) ?? epochProblem(io.env.SOURCE_DATE_EPOCH)
  if (wrong !== undefined) {
    report({rule: 'option-is-known', file: argument ?? '.', ...wrong})
    return undefined
  }
  const inside = relative(root, sources)
  const isPart = inside !== '' && inside !== '..' && !inside.startsWith(`..${sep}`) && resolve(inside) !== inside
  return isPart
    ? {root, out, sources: inside.split(sep).join('/'), mounted: undefined}
    : {root, out, sources: MOUNTED_SOURCES, mounted: sources}
}

export const worldOf = (project: Project, io: Io): DiskWorld =>
  diskWorld(project.root, {
    out: project.out,
    env: io.env,
    ...(project.mounted === undefined ? {} : {sources: project.mounted})
  })

interface Problem {
  readonly message: string
  readonly note?: string
  readonly hints: readonly string[]
}

function problemOf(root: string, sources: string, out: string): Problem | undefined {
  const kind = kindOf(root)
  if (kind === 'none') return {message: 'There is no such folder.', hints: ['`precis init` starts a project.']}
  if (kind === 'file')
    return {
      message: 'A project is a folder, and this is a file.',
      hints: [`Name its folder, or look at it alone with \`precis inspect ${basename(root)}\`.`]
    }
  if (out === sources || out === root)
    return {
      message: `The results cannot go where the ${out === root ? 'project itself is' : 'sources are'}.`,
      note: 'A build would read its own results as sources.',
      hints: ['Name another folder with --out.']
    }
  return undefined
}

function epochProblem(epoch: string | undefined): Problem | undefined {
  if (epoch === undefined || epoch === '' || sourceDateOf(epoch) !== undefined) return undefined
  return {
    message: `SOURCE_DATE_EPOCH is \`${epoch}\`.`,
    note: 'It is the number of seconds since 1970, in digits.',
    hints: ['Set it to such a number, or unset it; `date:` in brief.yml sets the date as well.']
  }
}

function kindOf(path: string): 'folder' | 'file' | 'none' {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file'
  } catch {
    return 'none'
  }
}
