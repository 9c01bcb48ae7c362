// Blocks of generated documents; each is Markdown without a newline at its end.
import {phrase, type Writing, words} from './phrases.ts'
import {latin, long} from './words.ts'

/** Every line but the first moved in, as what belongs to a list item has to stand. */
const indented = (text: string, by: number): string => text.replace(/\n(?!\n|$)/g, `\n${' '.repeat(by)}`)

/** A paragraph of one to a hundred words or so. */
export const paragraph = (writing: Writing): string =>
  writing.random.chance(8) ? phrase(writing, 60, 110) : phrase(writing, 1, writing.random.pick([4, 15, 40]))

/** `# Heading` or, for the first two levels, an underlined one. */
export function heading(writing: Writing, depth: number): string {
  const {random} = writing
  const text = phrase(writing, 1, random.chance(10) ? 22 : 6, false)
  if (depth <= 2 && random.chance(25)) return `${text}\n${(depth === 1 ? '=' : '-').repeat(random.int(3, 9))}`
  return `${'#'.repeat(depth)} ${text}${random.chance(15) ? ' #' : ''}`
}

/** A list with lists, paragraphs, code, quotations and tables in it; `left` levels may follow below. */
export function list(writing: Writing, left: number): string {
  const {random} = writing
  const ordered = random.chance(40)
  const start = random.pick([1, 1, 1, 7, 98])
  const tasks = !ordered && random.chance(20)
  const gap = random.chance(30) ? '\n\n' : '\n'
  const bullet = random.pick(['-', '*', '+'])
  const items = random.many(1, random.chance(4) ? 24 : 4, (index) => {
    const marker = ordered ? `${start + index}.` : tasks ? `${bullet} ${random.pick(['[ ]', '[x]'])}` : bullet
    const width = ordered ? marker.length + 1 : 2
    return indented(`${marker} ${[phrase(writing, 1, 18), ...inItem(writing, left, gap)].join('')}`, width)
  })
  return items.join(gap)
}

function inItem(writing: Writing, left: number, gap: string): readonly string[] {
  const {random} = writing
  return random.many(0, random.chance(left > 0 ? 60 : 80) ? 0 : 1, () =>
    left > 0 && random.chance(75)
      ? `${gap}${list(writing, left - 1)}`
      : `\n\n${random.pick([paragraph, code, quote, smallTable])(writing)}`
  )
}

/** A quotation of paragraphs, lists and further quotations. */
export function quote(writing: Writing, left = 2): string {
  const {random} = writing
  const parts = random.many(1, 3, () =>
    left > 0 && random.chance(30)
      ? random.chance(50)
        ? quote(writing, left - 1)
        : list(writing, 1)
      : paragraph(writing)
  )
  const said = random.chance(30) ? [...parts, '— A keeper of the ledger'] : parts
  return said.join('\n\n').replace(/^/gm, '> ')
}

/** A fenced block, with a language or none: short lines, long ones, tabs, empty lines. */
export function code({random}: Writing): string {
  const line = (): string => {
    if (random.chance(15)) return ''
    if (random.chance(6)) return random.pick(long)
    const text = random.many(1, random.chance(15) ? 30 : 7, () => random.pick(latin)).join(' ')
    return `${random.pick(['', '\t', '    ', '\t\t', '  '])}${text};`
  }
  const fence = random.pick(['```', '~~~~'])
  const lines = random.many(1, random.chance(10) ? 45 : 9, line)
  return `${fence}${random.pick(['', 'ts', 'python'])}\n${lines.join('\n')}\n${fence}`
}

const ALIGNS = ['---', ':--', ':-:', '--:'] as const

/** A table; cells hold words, numbers, code, links, notes, or nothing. */
export function table(writing: Writing, columns: number, rows: number, wide: boolean): string {
  const {random} = writing
  const cell = (): string => {
    if (random.chance(10)) return ''
    if (random.chance(25)) return String(random.int(-900, 99_000) / random.pick([1, 10]))
    const most = wide && random.chance(5) ? 40 : random.pick([1, 2, 6])
    return phrase(writing, 1, most, false).replace(/\|/g, '\\|')
  }
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const row = () => line(Array.from({length: columns}, cell))
  const head = line(Array.from({length: columns}, () => words(writing, 1, 3)))
  const aligns = line(Array.from({length: columns}, () => random.pick(ALIGNS)))
  return [head, aligns, ...Array.from({length: rows}, row)].join('\n')
}

const smallTable = (writing: Writing): string =>
  table(writing, writing.random.int(1, 4), writing.random.int(1, 4), false)

/** From one column to twelve, from no row to sixty. */
export const anyTable = (writing: Writing): string => {
  const {random} = writing
  return table(writing, random.int(1, 12), random.chance(4) ? random.int(20, 60) : random.int(0, 6), random.chance(50))
}

/** A picture that is there or not, alone or within words; by address or by reference. */
export function picture(writing: Writing): string {
  const {random, id} = writing
  const alt = words(writing, 1, 5)
  const path = random.pick(['wide.png', 'tall.png', 'small.png', 'missing.png'])
  const image = random.chance(20) ? `![${alt}][there-${id}]` : `![${alt}](${path})`
  return random.chance(60) ? image : `${phrase(writing, 2, 8)} ${image} ${phrase(writing, 1, 5)}`
}

/** Raw HTML, which is left out and reported. */
export const html = ({random}: Writing): string =>
  random.pick(['<table><tr><td>raw</td></tr></table>', '<!-- a remark -->', '<div>\nraw\n</div>', '<hr>'])

/** What a mark leads to: words, now and then with a list, code or a table of its own. */
export function note(writing: Writing, name: string): string {
  const {random} = writing
  const more = random.chance(15) ? [random.pick([list1, code, smallTable, paragraph])(writing)] : []
  const first = words(writing, 2, random.chance(5) ? 150 : 20)
  return indented(`[^${name}]: ${[first, ...more].join('\n\n')}`, 4)
}
const list1 = (writing: Writing): string => list(writing, 1)
