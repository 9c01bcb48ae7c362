// Whole documents of every construct of Markdown that a writer may use, the same for the same seed.
import {anyTable, code, heading, html, list, note, paragraph, picture, quote} from './blocks.ts'
import type {Writing} from './phrases.ts'
import {randomOf} from './random.ts'
import {type Script, scripts} from './words.ts'

const SCRIPTS = Object.keys(scripts) as readonly Script[]
/** Blocks and how often each stands among a hundred. */
const KINDS: readonly (readonly [weight: number, block: (writing: Writing) => string])[] = [
  [30, paragraph],
  [22, (writing) => list(writing, writing.random.pick([0, 1, 2, 3, 7]))],
  [12, anyTable],
  [8, quote],
  [8, code],
  [6, picture],
  [3, html],
  [3, () => '***'],
  [8, (writing) => heading(writing, writing.random.int(1, 6))]
]
const TOTAL = KINDS.reduce((sum, [weight]) => sum + weight, 0)

/** A document of Markdown; the words, headings, notes and addresses of two seeds do not depend on each other. */
export function documentOf(seed: number): string {
  const random = randomOf(seed)
  const writing: Writing = {random, script: random.pick(SCRIPTS), id: seed, notes: []}
  const headed = random.chance(85)
  const sections = random.many(1, 3, () => [
    ...(headed ? [heading(writing, random.pick([1, 2, 2, 3]))] : []),
    ...random.many(1, 5, () => blockOf(writing))
  ])
  const definition = `[there-${seed}]: <https://example.org/there/${seed}> "There"`
  const blocks = [...sections.flat(), definition]
  // Notes may mark further notes, up to a point.
  for (let at = 0; at < Math.min(writing.notes.length, 12); at++)
    blocks.push(note(writing, writing.notes[at] as string))
  return `${blocks.join('\n\n')}\n`
}

function blockOf(writing: Writing): string {
  let left = writing.random.int(1, TOTAL)
  for (const [weight, block] of KINDS) {
    left -= weight
    if (left <= 0) return block(writing)
  }
  return paragraph(writing)
}

/** Documents one after the other, each under a heading with its seed; none of their constructs reaches into the next. */
export const joinedDocuments = (seeds: readonly number[]): string =>
  seeds.map((seed) => `# Document ${seed}\n\n${documentOf(seed)}`).join('\n')
