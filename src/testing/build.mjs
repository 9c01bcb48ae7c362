// Makes `dist/`: the command and the library, bundled, with what they read when they run. Called by `npm run build`.
import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build} from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const require = createRequire(import.meta.url)
const dist = join(root, 'dist')
// Made beside and moved into place, so that a command that runs meanwhile never meets half a program.
const next = join(root, 'node_modules', `.precis-next-${process.pid}`)

/** Changes with every source and every library: the name under which cached results are kept. */
const codeHash = () => {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')))
  for (const file of sourceFiles(join(root, 'src'))) hash.update(file.slice(root.length)).update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}

const sourceFiles = (folder) =>
  readdirSync(folder, {withFileTypes: true})
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return entry.name === 'testing' ? [] : sourceFiles(path)
      return /(?<!\.test)\.ts$/.test(entry.name) ? [path] : []
    })

const common = {
  bundle: true,
  platform: 'node',
  // Native, and loaded only with a picture that needs it.
  external: ['sharp'],
  target: 'node20.20',
  alias: {
    'brotli/decompress.js': join(root, 'src/testing/unused-woff2.mjs'),
    '@noble/ciphers/aes': join(root, 'src/testing/unused-encryption.mjs'),
    parse5: join(root, 'src/testing/late-parse5.cjs'),
    fontkit: join(root, 'src/testing/late-fontkit.cjs'),
    zod: join(root, 'src/testing/late-zod.cjs'),
    'tiny-inflate': join(root, 'src/testing/native-inflate.cjs'),
    'node:child_process': join(root, 'src/testing/unused-modules.mjs'),
    'node:https': join(root, 'src/testing/unused-modules.mjs'),
    worker_threads: join(root, 'src/testing/unused-modules.mjs')
  },
  define: {PRECIS_CODE: JSON.stringify(codeHash())},
  legalComments: 'linked',
  logLevel: 'warning'
}

const modules = {
  ...common,
  format: 'esm',
  // Libraries in the older module format ask for `require` and for where they are.
  banner: {
    js: [
      "import {createRequire as precisRequire} from 'node:module'",
      "import {fileURLToPath as precisPath} from 'node:url'",
      'const require = precisRequire(import.meta.url)',
      "const __filename = precisPath(import.meta.url), __dirname = precisPath(new URL('.', import.meta.url))"
    ].join('\n')
  }
}

/** The command reads its arguments as a module of its own; what does the work is compiled beforehand. */
const bundleCommand = async () => {
  const compiled = {
    name: 'compiled',
    setup: ({onResolve}) =>
      onResolve({filter: /^\.\/program\.ts$/}, ({kind}) =>
        kind === 'dynamic-import' ? {path: './compiled.js', external: true} : undefined
      )
  }
  const entryPoints = {cli: join(root, 'src/cli.ts'), compiled: join(root, 'src/cli/compiled.ts')}
  await build({...modules, entryPoints, outdir: next, plugins: [compiled]})
  await build({
    ...common,
    format: 'cjs',
    entryPoints: {program: join(root, 'src/cli/program.ts')},
    outdir: next,
    outExtension: {'.js': '.cjs'},
    define: {...common.define, 'import.meta.url': 'programUrl'},
    supported: {'dynamic-import': false},
    minifyWhitespace: true
  })
  // Only patterns and comments have other characters left. A text of one byte a character is read and kept at half the cost.
  const program = join(next, 'program.cjs')
  const escaped = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  writeFileSync(program, readFileSync(program, 'utf8').replace(/[^\0-\x7F]/g, escaped))
}

const bundleLibrary = () =>
  build({
    ...modules,
    entryPoints: {index: join(root, 'src/index.ts')},
    outdir: next,
    splitting: true,
    chunkNames: 'chunk-[hash]'
  })

/** What each kind of process does, to have its code compiled: the example built, a deck and a memo made of Markdown. */
const WORKS = {
  build: ['build', '.', {out: 'out'}],
  deck: ['render', 'deck.md', {output: 'deck.pptx'}],
  memo: ['render', 'memo.md', {output: 'memo.pdf'}]
}

/** Does every work once with the bundle, each in a process of its own, and keeps what V8 compiled for it. */
const compile = () => {
  const folder = mkdtempSync(join(tmpdir(), 'precis-compile-'))
  cpSync(join(root, 'sources'), join(folder, 'sources'), {recursive: true})
  cpSync(join(root, 'brief.yml'), join(folder, 'brief.yml'))
  for (const name of ['deck.md', 'memo.md']) cpSync(join(root, 'src/testing/bench/documents', name), join(folder, name))
  const run = `
    const [, bundle, cwd, work, name, argument, values] = process.argv
    const {compileFor} = await import(bundle)
    const io = {out() {}, err() {}, interactive: false, cwd, env: {}}
    await compileFor(work, async (commands) => {
      const command = await commands[name]()
      if ((await command([argument], JSON.parse(values), io)) === 2) throw new Error(name + ' has failed.')
    })`
  const bundle = pathToFileURL(join(dist, 'compiled.js')).href
  try {
    for (const [work, [name, argument, values]] of Object.entries(WORKS)) {
      const args = [bundle, folder, work, name, argument, JSON.stringify(values)]
      execFileSync(process.execPath, ['--input-type=module', '--eval', run, ...args], {stdio: 'inherit'})
    }
  } finally {
    rmSync(folder, {recursive: true})
  }
}

/** What the bundle reads when it runs: the colour profile of every PDF/A. */
const copyData = () => {
  const data = join(dirname(require.resolve('pdfkit')), 'data', 'sRGB_IEC61966_2_1.icc')
  mkdirSync(join(next, 'data'))
  cpSync(data, join(next, 'data', 'sRGB_IEC61966_2_1.icc'))
}

/** JSON Schemas, from the ones that check the files, so that editors complete what the program accepts. */
const writeSchemas = async () => {
  const outfile = join(next, 'schemas.mjs')
  await build({...modules, entryPoints: [join(root, 'src/schemas.ts')], outfile, legalComments: 'none'})
  const {schemas} = await import(pathToFileURL(outfile).href)
  rmSync(outfile)
  for (const [name, schema] of Object.entries(schemas))
    writeFileSync(join(next, name), `${JSON.stringify(schema, undefined, 2)}\n`)
}

/** Declarations of what the package exports; those of tests are not part of it. */
const declare = () => {
  const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc')
  const types = join(next, 'types')
  try {
    execFileSync(process.execPath, [tsc, '-p', root, '--outDir', types], {stdio: 'inherit'})
  } catch {
    // They are written all the same; `npm run types` is what holds a change to its types.
    console.warn('The type check has errors.')
  }
  rmSync(join(types, 'testing'), {recursive: true, force: true})
  for (const file of readdirSync(types, {recursive: true})) if (/\.test\.d\.ts$/.test(file)) rmSync(join(types, file))
}

try {
  await bundleCommand()
  await bundleLibrary()
  copyData()
  await writeSchemas()
  declare()
  chmodSync(join(next, 'cli.js'), 0o755)
  const old = join(root, 'node_modules', `.precis-old-${process.pid}`)
  if (existsSync(dist)) renameSync(dist, old)
  renameSync(next, dist)
  rmSync(old, {recursive: true, force: true})
  compile()
} finally {
  rmSync(next, {recursive: true, force: true})
}
