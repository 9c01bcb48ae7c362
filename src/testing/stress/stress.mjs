// Writes generated documents as decks and memos, and has the files checked: `npm run stress -- FOLDER [COUNT]`. Without a
// count it is 200 documents and the examples of the CommonMark specification.
// The examples, and the checks of the files, stand in ../shared; without it both are left out.
import {spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readdirSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {build} from 'esbuild'

const [out = 'out/stress', count] = process.argv.slice(2)
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
  faults = await stress(out, Number(count ?? 200), count === undefined && existsSync(spec) ? spec : '', console.log)
} finally {
  rmSync(folder, {recursive: true, force: true})
}
console.log(`${faults} faults`)

const files = (ending) => readdirSync(out).flatMap((name) => (name.endsWith(ending) ? [join(out, name)] : []))

// check-pdf takes the right margin to be as wide as the left, which is not so in every theme: what is past it is not
// counted. That all lines stay in the text area is among the faults counted above.
const FAULTS =
  /\bFAIL\b|off-page [1-9]|overlapping pairs [1-9]|images cut [1-9]|[1-9]\d* errors|overflow: [1-9]\d* of \d+ shapes/
function check(tool, ending) {
  const command = join(shared, 'tools', tool)
  if (!existsSync(command)) {
    console.log(`skipped ${tool}: there is no ${command}`)
    return 0
  }
  const {stdout, stderr} = spawnSync(command, files(ending), {encoding: 'utf8', maxBuffer: 2 ** 28})
  console.log(stdout + stderr)
  return stdout.split('\n').filter((line) => FAULTS.test(line)).length
}
faults += check('check-pptx', '.pptx') + check('check-pdf', '.pdf')
console.log(`${faults} faults in all`)
process.exitCode = faults > 0 ? 1 : 0
