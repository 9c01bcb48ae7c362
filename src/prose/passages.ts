// Passages out of blocks: numbered, governed by their heading, introduced by their stem.
import type {Passage, SourceId} from '../model/source.ts'
import type {Block} from './blocks.ts'

/** Roles that the reader's ¶ number counts by themselves. */
const COUNTED = new Set<Passage['role']>(['paragraph', 'item', 'quote', 'caption', 'code'])

/** One passage for each block, in the same order; `markOf` gives the portion mark of a block. */
export function passagesOf(
  blocks: readonly Block[],
  source: SourceId,
  markOf: (block: Block) => string
): readonly Passage[] {
  const index = new Map(blocks.map((block, at) => [block.node, at]))
  const numbers = paragraphNumbers(blocks)
  const open: number[] = []
  return blocks.map((block, at) => {
    if (block.role === 'heading') closeTo(open, blocks, block.depth)
    const heading = open[open.length - 1]
    if (block.role === 'heading') open.push(at)
    return {
      source,
      index: at,
      role: block.role,
      depth: block.depth,
      text: block.words.text,
      offsets: block.words.offsets,
      span: {source, start: block.start, end: block.end},
      paragraph: numbers[at] ?? 1,
      heading,
      stem: block.stem && index.get(block.stem.node),
      liftable: block.liftable,
      mark: markOf(block)
    }
  })
}

/** Headings of the same or a higher depth no longer govern. */
function closeTo(open: number[], blocks: readonly Block[], depth: number): void {
  while (open.length > 0 && (blocks[open[open.length - 1] ?? 0]?.depth ?? 0) >= depth) open.pop()
}

/** A table counts once; a heading has the number of what follows it. */
function paragraphNumbers(blocks: readonly Block[]): readonly number[] {
  const numbers: number[] = []
  let count = 0
  let table: Block['table']
  for (const block of blocks) {
    const starts = block.table ? block.table !== table : COUNTED.has(block.role)
    if (starts) count++
    table = block.table
    numbers.push(block.role === 'heading' ? count + 1 : Math.max(count, 1))
  }
  return numbers.map((number) => Math.min(number, Math.max(count, 1)))
}
