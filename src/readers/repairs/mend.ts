// What a rule for repairs finds, and how it is applied and listed.
import type {Repair, SourceId} from '../../model/source.ts'
import type {Block} from '../../prose/blocks.ts'
import {type Edit, edited, rangeOf} from '../../prose/placed.ts'
import {remember} from '../../remember.ts'

/** One repair: `edits` inside `[start, end)` of the block's text, the range that is listed. */
export interface Mend {
  readonly block: Block
  readonly start: number
  readonly end: number
  readonly edits: readonly Edit[]
  readonly reason: string
}

export interface Mended {
  readonly blocks: readonly Block[]
  readonly repairs: readonly Repair[]
}

/** Applies mends to their blocks; of two that overlap the first found stands. */
export function mend(blocks: readonly Block[], mends: readonly Mend[], source: SourceId): Mended {
  const byBlock = new Map<Block, Mend[]>()
  for (const found of mends) remember(byBlock, found.block, (): Mend[] => []).push(found)
  const repairs: Repair[] = []
  const renewed = new Map<Block, Block>()
  for (const [block, found] of byBlock) {
    const applied = withoutOverlaps(found)
    const words = edited(
      block.words,
      applied.flatMap((one) => one.edits)
    )
    repairs.push(...applied.map((one) => repairOf(one, source)))
    renewed.set(block, {...block, words})
  }
  return {blocks: renew(blocks, renewed), repairs}
}

/** Blocks after some were replaced; what refers to a replaced one refers to the new one. */
export function renew(blocks: readonly Block[], renewed: ReadonlyMap<Block, Block>): readonly Block[] {
  return renewed.size === 0 ? blocks : blocks.map((block) => renewed.get(block) ?? block)
}

function withoutOverlaps(found: readonly Mend[]): readonly Mend[] {
  const applied: Mend[] = []
  for (const one of [...found].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (one.start >= (applied[applied.length - 1]?.end ?? 0)) applied.push(one)
  }
  return applied
}

function repairOf({block, start, end, edits, reason}: Mend, source: SourceId): Repair {
  const {text} = block.words
  let after = ''
  let at = start
  for (const edit of edits) {
    after += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  after += text.slice(at, end)
  const [from, to] = rangeOf(block.words, start, end)
  return {span: {source, start: from, end: to}, before: text.slice(start, end), after, reason}
}
