// What pages are filled with: strips of things at one height, in blocks with rules about where they may break.
import type {MemoItem} from '../../model/memo.ts'

/** Things that stand at one height; y counts from the top of the strip, x from the left edge of the page. */
export interface Strip {
  /** Above it; dropped at the top of a page. */
  readonly space: number
  readonly height: number
  /** No page break between this strip and the next. */
  readonly keep: boolean
  readonly items: readonly MemoItem[]
}

export interface Block {
  /** Above it, in points; the block then starts on the grid of half lines. */
  readonly space: number
  readonly strips: readonly Strip[]
  /** Height from its top in which the side column is free for a head: 0 for what takes the full width. */
  readonly clear: number
  /** Stands on pages of its own that are turned. */
  readonly turned: boolean
  /** What stands above the strips on each further page, when the block is split; `part` from 2. */
  readonly continued: ((part: number, parts: number) => readonly Strip[]) | undefined
}

/** Half a line of body text: the unit of all space between blocks. */
export const UNIT = 7.5

/** A block of strips in the text column. */
export const blockOf = (strips: readonly Strip[], space = UNIT): Block => ({
  space,
  strips,
  clear: Number.POSITIVE_INFINITY,
  turned: false,
  continued: undefined
})

/** Height of strips one below the other, without the space above the first. */
export const heightOf = (strips: readonly Strip[]): number =>
  strips.reduce((sum, strip, index) => sum + strip.height + (index === 0 ? 0 : strip.space), 0)

/** The item lower by `dy` points. */
export function lowered(item: MemoItem, dy: number): MemoItem {
  if (item.type === 'line') return {...item, baseline: item.baseline + dy}
  if (item.type === 'rule') return {...item, from: [item.from[0], item.from[1] + dy], to: [item.to[0], item.to[1] + dy]}
  return {...item, rect: {...item.rect, y: item.rect.y + dy}}
}

/** Strips joined to one that does not break. */
export function oneStrip(strips: readonly Strip[]): readonly Strip[] {
  const first = strips[0]
  if (!first) return []
  let y = 0
  const items = strips.flatMap((strip, index) => {
    if (index > 0) y += strip.space
    const moved = strip.items.map((item) => lowered(item, y))
    y += strip.height
    return moved
  })
  return [{space: first.space, height: y, keep: false, items}]
}

/** The strips with no break allowed between them. */
export const together = (strips: readonly Strip[]): readonly Strip[] =>
  strips.map((strip, index) => (index < strips.length - 1 ? {...strip, keep: true} : strip))

/** The strips of blocks one below the other, each block's space above its first strip. */
export const stripsOf = (blocks: readonly Block[]): readonly Strip[] =>
  blocks.flatMap((block) => block.strips.map((strip, index) => (index === 0 ? {...strip, space: block.space} : strip)))

/** The same words as furniture: read out once only, where they first stood. */
export function asArtifact(strip: Strip): Strip {
  return {
    ...strip,
    items: strip.items.map((item) => {
      if (item.type !== 'line') return {...item, tag: 'artifact' as const}
      const {anchor: _, ...line} = item
      return {...line, tag: 'artifact' as const, runs: line.runs.map(({tag: _tag, link: _link, ...run}) => run)}
    })
  }
}
