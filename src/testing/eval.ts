// Writes what the rules find in a gold set, for the scorer: `npm run eval -- GOLD.jsonl [--pred OUT.jsonl]`.
import {readFileSync, writeFileSync} from 'node:fs'
import {extract} from '../extractors/index.ts'
import type {Finding} from '../model/finding.ts'
import {documentOf} from './document-of.ts'

interface GoldText {
  readonly id: string
  readonly text: string
  /** The day the text was written; absent when not known. */
  readonly ref?: string
}

/** The finding as the scorer wants it; a vague amount has no value that could be scored. */
function itemsOf(finding: Finding): readonly object[] {
  const {start, end} = finding
  if (finding.kind === 'date')
    return [{type: 'date', start, end, kind: finding.value.type, value: [finding.value.value]}]
  if (finding.kind !== 'quantity' || finding.value.value === undefined) return []
  const {value, unit, change, measure} = finding.value
  return [{type: 'quantity', start, end, value, unit, change, concept: measure.map((words) => words.text).join(' ')}]
}

const [gold, ...rest] = process.argv.slice(2)
if (gold === undefined) {
  console.error('use: npm run eval -- GOLD.jsonl [--pred OUT.jsonl]')
  process.exit(2)
}
const lines = readFileSync(gold, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
const predictions = lines.map((line) => {
  const {id, text, ref} = JSON.parse(line) as GoldText
  const document = documentOf(text, ref?.slice(0, 10))
  const {sentences, findings} = extract(document, () => undefined)
  const found = [...sentences.map(({start, end}) => ({type: 'sentence', start, end})), ...findings.flatMap(itemsOf)]
  return JSON.stringify({id, found})
})
const at = rest.indexOf('--pred')
const out = at < 0 ? undefined : rest[at + 1]
if (out === undefined) console.log(predictions.join('\n'))
else writeFileSync(out, `${predictions.join('\n')}\n`)
