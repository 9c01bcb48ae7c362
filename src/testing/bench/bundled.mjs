// Runs the sources as they are, without a build of `dist/`.
import {rmSync} from 'node:fs'
import {basename, join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build} from 'esbuild'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** What a TypeScript file exports, named from this folder. The bundle stands where its packages are found, and only until it is loaded. */
export async function bundled(file) {
  const outfile = join(root, 'node_modules', `.precis-bench-${process.pid}-${basename(file)}.mjs`)
  try {
    await build({
      entryPoints: [fileURLToPath(new URL(file, import.meta.url))],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      packages: 'external',
      target: 'node20',
      logLevel: 'error'
    })
    return await import(pathToFileURL(outfile).href)
  } finally {
    rmSync(outfile, {force: true})
  }
}
