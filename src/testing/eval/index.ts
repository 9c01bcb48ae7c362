// `npm run eval -- GOLD.jsonl [--pred OUT.jsonl]`: what the rules find in a gold set, as lines for its scorer.
// `npm run eval [-- --keep]`: one table of all sets that lie beside the project.
import {existsSync, writeFileSync} from 'node:fs'
import {goldLines} from './gold.ts'
import {predict} from './predict.ts'
import {printTable} from './table.ts'

/** Where the sets and their scorers are. */
const HOME = '../shared/eval'

const args = process.argv.slice(2)
const at = args.indexOf('--pred')
const out = at < 0 ? undefined : args[at + 1]
const gold = args.find((argument, index) => !argument.startsWith('--') && args[index - 1] !== '--pred')
if (gold !== undefined) {
  const lines = goldLines(gold).map((line) => JSON.stringify(predict(line, gold)))
  if (out === undefined) console.log(lines.join('\n'))
  else writeFileSync(out, `${lines.join('\n')}\n`)
} else if (existsSync(HOME)) printTable(HOME, args.includes('--keep'))
else console.log(`There is no ${HOME}: nothing is measured.`)
