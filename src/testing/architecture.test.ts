// What the file tree promises: stages that only look back, one door to the outside, files that fit on a few screens.
import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, posix} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'

const src = fileURLToPath(new URL('..', import.meta.url))

/** Paths below src/, with `/`. */
const files = readdirSync(src, {recursive: true, encoding: 'utf8'})
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .sort()
const isTest = (path: string): boolean => path.endsWith('.test.ts') || /(?:^|\/)testing\//.test(path)
const program = files.filter((path) => !isTest(path) && !path.endsWith('.d.ts'))
const text = (path: string): string => readFileSync(join(src, path), 'utf8')

const withoutComments = (code: string): string => code.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')

interface Import {
  readonly from: string
  readonly to: string
  readonly typesOnly: boolean
  readonly dynamic: boolean
}

/** All imports and re-exports, static and dynamic. */
const importsOf = (path: string): readonly Import[] =>
  [...text(path).matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?'([^']+)'|import\('([^']+)'\)/gm)].map(
    ([, type, named, dynamic]) => ({
      from: path,
      to: named ?? dynamic ?? '',
      typesOnly: type !== undefined,
      dynamic: dynamic !== undefined
    })
  )
const imports = program.flatMap(importsOf)

/** Folders and single files of src/ in the order in which a text goes through them. */
const ORDER = [
  ['remember', 'version', 'model', 'every-node', 'diagnostic', 'world', 'cache', 'disk'],
  ['lexicon'],
  ['markings'],
  ['prose'],
  ['readers'],
  ['extractors'],
  ['refiners'],
  ['briefing'],
  ['themes', 'forms'],
  ['compose'],
  ['markdown'],
  ['images', 'inputs', 'attachments', 'office'],
  ['layout'],
  ['lint'],
  ['writers'],
  ['schemas', 'look', 'pipeline', 'rendering', 'outputs'],
  ['remark'],
  ['cli'],
  ['index']
]
const stageOf = (path: string): string => (path.split('/')[0] ?? '').replace(/\.ts$/, '')
const rankOf = (path: string): number => ORDER.findIndex((stages) => stages.includes(stageOf(path)))

/** Where a relative import leads, below src/. */
const target = ({from, to}: Import): string | undefined =>
  to.startsWith('.') ? posix.normalize(posix.join(posix.dirname(from), to)) : undefined

describe('the stages', () => {
  test('are all in the order', () => {
    expect(program.filter((path) => rankOf(path) === -1)).toEqual([])
  })

  test('import from earlier ones only', () => {
    const later = imports.flatMap((each) => {
      const to = target(each)
      // The types at the seams speak of what is measured, looked up and reported; no code comes with them.
      const allowed = each.typesOnly && stageOf(each.from) === 'model'
      return to !== undefined && !allowed && rankOf(to) > rankOf(each.from) ? [`${each.from} imports ${to}`] : []
    })
    expect(later).toEqual([])
  })

  test('import files that exist', () => {
    const missing = imports.flatMap((each) => {
      const to = target(each)
      return to === undefined || files.includes(to) || files.includes(to.replace(/\.ts$/, '.d.ts')) ? [] : [each]
    })
    expect(missing).toEqual([])
  })

  test('never import tests or what serves them', () => {
    expect(imports.filter((each) => isTest(target(each) ?? ''))).toEqual([])
  })
})

describe('the outside', () => {
  /** Files that import a package or a module of Node. */
  const importersOf = (name: RegExp): readonly string[] => [
    ...new Set(imports.filter(({to}) => name.test(to)).map(({from}) => from))
  ]
  const outside = (name: RegExp, door: RegExp): readonly string[] =>
    importersOf(name).filter((path) => !door.test(path))

  test('is met by each library in one folder', () => {
    expect(outside(/^pptxgenjs$/, /^writers\/pptx\//)).toEqual([])
    expect(outside(/^pdfkit/, /^writers\/pdf\//)).toEqual([])
    expect(outside(/^commander$/, /^cli\//)).toEqual([])
    expect(outside(/^chokidar$/, /^cli\//)).toEqual([])
    expect(importersOf(/^pptxgenjs$/).length * importersOf(/^pdfkit/).length).toBeGreaterThan(0)
  })

  test('is a disk only to the world, the outputs and the command', () => {
    // The list of English words is a constant that comes with a package, as the fonts are.
    const doors = /^(?:world|disk|lexicon\/known-words)\.ts$|^outputs\/|^cli\//
    expect(outside(/^(?:node:)?fs(?:\/|$)/, doors)).toEqual([])
  })

  test('has no network', () => {
    expect(importersOf(/^(?:node:)?(?:https?|http2|net|tls|dgram|dns|child_process|cluster)(?:\/|$)/)).toEqual([])
    expect(using(/\b(?:fetch|WebSocket|XMLHttpRequest)\(/)).toEqual([])
  })

  /** Files with a piece of code outside of comments and doors. */
  function using(code: RegExp, door = /^$/): readonly string[] {
    return program.filter((path) => !door.test(path) && code.test(withoutComments(text(path))))
  }

  test('has no clock, chance or locale in the stages', () => {
    const effects =
      /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(|\brandomUUID\(|\bprocess\.(?!getBuiltinModule\()/
    expect(using(effects, /^cli\.ts$|^cli\/(?:io|follow|compiled)\.ts$|^outputs\/lock\.ts$/)).toEqual([])
    expect(using(/\.localeCompare\(|\.toLocale\w*\(|\bIntl\.\w+\(\)|\bIntl\.\w+\(undefined/)).toEqual([])
  })
})

describe('the command', () => {
  /** Everything that is loaded before a command is chosen. */
  function loadedBy(path: string, seen: Set<string> = new Set()): ReadonlySet<string> {
    for (const each of importsOf(path).filter(({typesOnly, dynamic}) => !typesOnly && !dynamic)) {
      const to = target(each) ?? each.to
      if (seen.has(to)) continue
      seen.add(to)
      if (target(each) !== undefined) loadedBy(to, seen)
    }
    return seen
  }

  test('says its version and its help without loading more than the reader of the command line', () => {
    expect([...loadedBy('cli.ts')].sort()).toEqual([
      'cli/command-line.ts',
      'cli/commands.ts',
      'cli/io.ts',
      'commander',
      'node:module',
      'version.ts'
    ])
  })
})

describe('files', () => {
  test('have at most 300 lines, but for tables of words', () => {
    const long = program.filter((path) => !path.startsWith('lexicon/') && text(path).split('\n').length - 1 > 300)
    expect(long).toEqual([])
  })

  test('give no type up', () => {
    expect(
      program.filter(
        (path) =>
          /\bas any\b|: any\b|<any>/.test(withoutComments(text(path))) || /@ts-(?:ignore|nocheck)/.test(text(path))
      )
    ).toEqual([])
  })
})

describe('src/ARCHITECTURE.md', () => {
  const document = readFileSync(join(src, 'ARCHITECTURE.md'), 'utf8')

  test('names every folder, and none that is not there', () => {
    const folders = [...new Set(files.filter((path) => path.includes('/')).map((path) => dirname(path).split('/')[0]))]
    const named = [...document.matchAll(/^\| `([a-z]+)\/`/gm)].map(([, folder]) => folder)
    expect(named.sort()).toEqual(folders.sort())
  })

  test('names files and folders that exist', () => {
    const named = [...document.matchAll(/`([a-z-]+(?:\/[a-z-]+)*(?:\/|\.ts))`/g)].map(([, path]) => path ?? '')
    const known = (path: string): boolean => files.some((file) => `/${file}`.includes(`/${path}`))
    expect(named.filter((path) => !known(path) && !['sources/', 'templates/', 'out/'].includes(path))).toEqual([])
  })
})
