// Writes generated documents as decks and memos, and has the files checked: `npm run stress -- FOLDER [COUNT]`.
// The checks of the files, and the examples of the CommonMark specification, stand in ../shared; without it both are left out.
import {spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readdirSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {build} from 'esbuild'

const [out = 'out/stress', count = '200'] = process.argv.slice(2)
const shared = join('..', 'shared')
const spec = join(shared, 'cases', 'commonmark-spec.json')
const folder = mkdtempSync(join('node_modules', '.stress-'))
const outfile = join(folder, 'stress.mjs')
let faults = 0
try {
  const entryPoints = ['src/testing/stress/index.ts']
  const common = {bundle: true, platform: 'node', format: 'esm', packages: 'external', target: 'node20'}
  await build({entryPoints, outfile, ...common})
  const {stress} = await import(pathToFileURL(outfile).href)
  faults = await stress(out, Number(count), existsSync(spec) ? spec : '', console.log)
} finally {
  rmSync(folder, {recursive: true, force: true})
}
console.log(`${faults} faults`)

const files = (ending) => readdirSync(out).flatMap((name) => (name.endsWith(ending) ? [join(out, name)] : []))
const check = (tool, ending) => {
  const command = join(shared, 'tools', tool)
  if (!existsSync(command)) console.log(`skipped ${tool}: there is no ${command}`)
  else if (spawnSync(command, files(ending), {stdio: 'inherit'}).status !== 0) faults++
}
check('check-pptx', '.pptx')
check('check-pdf', '.pdf')
process.exitCode = faults > 0 ? 1 : 0
