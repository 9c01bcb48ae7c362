// Writes what the rules find in a gold set, for the scorer: `npm run eval -- GOLD.jsonl [--pred OUT.jsonl]`.
import {readFileSync, writeFileSync} from 'node:fs'
import {sentencesOf} from '../prose/sentences.ts'
import {documentOf} from './document-of.ts'

interface GoldText {
  readonly id: string
  readonly text: string
  /** The day the text was written; absent when not known. */
  readonly ref?: string
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
  const sentences = sentencesOf(document).map(({start, end}) => ({type: 'sentence', start, end}))
  return JSON.stringify({id, found: sentences})
})
const at = rest.indexOf('--pred')
const out = at < 0 ? undefined : rest[at + 1]
if (out === undefined) console.log(predictions.join('\n'))
else writeFileSync(out, `${predictions.join('\n')}\n`)
