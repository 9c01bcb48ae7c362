// `npm run bench -- extraction`: what the extraction costs in parses of the same text by remark, and beside quantulum3.
import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {bundled} from './bundled.mjs'

const root = fileURLToPath(new URL('../../../', import.meta.url))
/** Where the package `quantulum3` is looked for. */
const PYTHON = process.env.PYTHON ?? 'python3'
/** As many sentences as quantulum3 reads in a few seconds. */
const MOST_LINES = 600

const shown = (number, digits) => number.toFixed(digits)
const say = (...cells) =>
  console.log(cells.map((cell, index) => (index === 0 ? cell.padEnd(30) : cell.padStart(12))).join(''))

/** Its rules without the classifier, after warming up with the first lines; medians over whole passes. */
const QUANTULUM = `
import json, sys, time, warnings
warnings.simplefilter('ignore')
from quantulum3 import load, parser
lines = [line.rstrip('\\n') for line in sys.stdin]
for line in lines[:60]: parser.parse(line)
costs = []
for _ in range(3):
    begin = time.process_time()
    found = sum(len(parser.parse(line)) for line in lines)
    costs.append(time.process_time() - begin)
print(json.dumps({'cpu': sorted(costs)[1] * 1000, 'quantities': found}))
`

function table({set, kilobytes, sentences, plain, remark, whole, parts}) {
  console.log(`\n${set}: ${shown(kilobytes, 0)} kB, ${sentences} sentences`)
  say('', 'CPU ms', '÷ remark', '÷ plain', 'sentences/s', 'kB/s')
  for (const {name, cpu} of [
    {...plain, name: 'remark-parse (plain)'},
    {...remark, name: 'remark (gfm)'},
    whole,
    ...parts
  ])
    say(
      name,
      shown(cpu, 1),
      shown(cpu / remark.cpu, 2),
      shown(cpu / plain.cpu, 2),
      shown((sentences * 1000) / cpu, 0),
      shown((kilobytes * 1000) / cpu, 0)
    )
}

function besideQuantulum(measured, lines) {
  const own = measured.parts.find(({name}) => name === 'quantity')
  const {status, stdout} = spawnSync(PYTHON, ['-c', QUANTULUM], {input: lines.join('\n'), encoding: 'utf8'})
  if (status !== 0) return console.log(`\n${PYTHON} has no quantulum3: no comparison.`)
  const {cpu, quantities} = JSON.parse(stdout.trim().split('\n').at(-1))
  console.log(`\nQuantities in sentences of “${measured.set}”`)
  say('', 'sentences', 'CPU ms', 'quantities', 'sentences/s', 'quantities/s')
  const line = (name, sentences, ms, found) =>
    say(
      name,
      String(sentences),
      shown(ms, 1),
      String(found),
      shown((sentences * 1000) / ms, 0),
      shown((found * 1000) / ms, 0)
    )
  line('precis', measured.sentences, own.cpu, measured.quantities)
  line('quantulum3, no classifier', lines.length, cpu, quantities)
  const speed = measured.sentences / own.cpu / (lines.length / cpu)
  say('precis ÷ quantulum3', '', '', '', shown(speed, 1))
}

/** Prints the tables. */
export async function extraction() {
  const {extractionCosts, linesOf} = await bundled('extraction.ts')
  console.log(
    'Cost of extraction: CPU (user and system) in one process, the works in turn, median of 9 after 3 to warm up.'
  )
  console.log(
    'remark: remark-parse with GFM and front matter, as the Markdown reader has it; texts are read beforehand.'
  )
  const costs = extractionCosts(root)
  for (const measured of costs) table(measured)
  const last = costs.at(-1)
  besideQuantulum(last, linesOf(root, last.set).slice(0, MOST_LINES))
}
