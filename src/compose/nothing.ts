// What a directive leaves behind when the briefing has nothing for it; `prune` reads it and takes it away.
import type {Root} from 'mdast'
import type {Node} from 'unist'

export interface Nothing extends Node {
  readonly type: 'nothing'
}

declare module 'mdast' {
  interface RootContentMap {
    nothing: Nothing
  }
}

/** The expansion of a block with nothing to show: its slide or side head goes with it. */
export const nothing = (): Root['children'] => [{type: 'nothing'}]
