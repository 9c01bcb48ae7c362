// Bundles index.ts in memory and runs it, so that the sources need no build.

import {mkdtempSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {build} from 'esbuild'

const folder = mkdtempSync(join('node_modules', '.eval-'))
const outfile = join(folder, 'eval.mjs')
try {
  const entryPoints = ['src/testing/eval/index.ts']
  await build({
    entryPoints,
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    target: 'node20'
  })
  await import(pathToFileURL(outfile).href)
} finally {
  rmSync(folder, {recursive: true, force: true})
}
