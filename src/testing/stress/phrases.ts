// Running text of generated documents: words with everything that Markdown marks within a line.
import type {Random} from './random.ts'
import {latin, long, type Script, scripts} from './words.ts'

/** What a document has in common: its sequence, the script that it mixes in, and its notes. */
export interface Writing {
  readonly random: Random
  readonly script: Script
  /** Told apart from those of other documents, so that several can be joined. */
  readonly id: number
  /** Identifiers of the footnotes that are marked so far. */
  readonly notes: string[]
}

/** Words in a row: mostly Latin, some of the document's script, now and then one that no line holds. */
export function words({random, script}: Writing, least: number, most: number): string {
  const foreign = random.chance(25)
  const one = (): string => {
    if (random.chance(1)) return random.pick(long).replace(/[_\\*]/g, '\\$&')
    return random.chance(foreign ? 70 : 3) ? random.pick<string>(scripts[script]) : random.pick(latin)
  }
  return random.many(least, most, one).join(' ')
}

/** A phrase with emphasis, code, links, notes, breaks and the like in it. */
export function phrase(writing: Writing, least: number, most: number, breaks = true): string {
  const {random} = writing
  const parts = random.many(1, 3, () => words(writing, Math.ceil(least / 2), Math.ceil(most / 2)))
  return parts.map((part) => (random.chance(30) ? `${part} ${marked(writing, breaks)}` : part)).join(' ')
}

function marked(writing: Writing, breaks: boolean): string {
  const {random} = writing
  const some = () => words(writing, 1, 4)
  const kinds: readonly (() => string)[] = [
    () => `*${some()}*`,
    () => `**${some()}**`,
    () => `***${some()}***`,
    () => `~~${some()}~~`,
    () => `\`${random.pick(latin)} = ${random.pick(latin)}(x)\``,
    () => `[${some()}](https://example.org/${random.int(1, 99)} "A title")`,
    () => `<https://example.org/${random.int(1, 9999)}>`,
    () => `www.example.org/page-${random.int(1, 99)}`,
    () => `[${some()}][there-${writing.id}]`,
    () => noteMark(writing),
    () => (breaks ? `${some()}  \n${some()}` : some()),
    () => (breaks ? `${some()}\\\n${some()}` : some()),
    () => `<b>${random.pick(latin)}</b> &amp; &copy; 3 \\< 4 \\* 5`
  ]
  return random.pick(kinds)()
}

/** The mark of a new footnote, or of one that has a mark already. */
function noteMark({random, id, notes}: Writing): string {
  if (notes.length > 11 || (notes.length > 0 && random.chance(20))) return `[^${random.pick(notes)}]`
  const name = `n${id}-${notes.length + 1}`
  notes.push(name)
  return `[^${name}]`
}
