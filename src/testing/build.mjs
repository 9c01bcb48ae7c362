// Makes `dist/`: the command and the library, bundled, with what they read when they run. Called by `npm run build`.
import {execFileSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import {createRequire} from 'node:module'
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

const bundle = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.20',
  alias: {'brotli/decompress.js': join(root, 'src/testing/unused-woff2.mjs')},
  legalComments: 'linked',
  logLevel: 'warning',
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

const bundleProgram = () =>
  build({
    ...bundle,
    entryPoints: {cli: join(root, 'src/cli.ts'), index: join(root, 'src/index.ts')},
    outdir: next,
    splitting: true,
    chunkNames: 'chunk-[hash]',
    define: {PRECIS_CODE: JSON.stringify(codeHash())}
  })

/** What the bundle reads when it runs: the colour profile of every PDF/A. */
const copyData = () => {
  const data = join(dirname(require.resolve('pdfkit')), 'data', 'sRGB_IEC61966_2_1.icc')
  mkdirSync(join(next, 'data'))
  cpSync(data, join(next, 'data', 'sRGB_IEC61966_2_1.icc'))
}

/** JSON Schemas, from the ones that check the files, so that editors complete what the program accepts. */
const writeSchemas = async () => {
  const outfile = join(next, 'schemas.mjs')
  await build({...bundle, entryPoints: [join(root, 'src/schemas.ts')], outfile, legalComments: 'none'})
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
  await bundleProgram()
  copyData()
  await writeSchemas()
  declare()
  chmodSync(join(next, 'cli.js'), 0o755)
  const old = join(root, 'node_modules', `.precis-old-${process.pid}`)
  if (existsSync(dist)) renameSync(dist, old)
  renameSync(next, dist)
  rmSync(old, {recursive: true, force: true})
} finally {
  rmSync(next, {recursive: true, force: true})
}
