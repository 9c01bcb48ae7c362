// What a directive leaves behind when the briefing has nothing for it; `prune` reads it and takes it away.
import type {PhrasingContent, Root} from 'mdast'
import type {Node, Parent} from 'unist'

export interface Nothing extends Node {
  readonly type: 'nothing'
}

/** Words that stay when nothing else does. */
export interface Otherwise extends Parent {
  readonly type: 'otherwise'
  children: PhrasingContent[]
}

declare module 'mdast' {
  interface RootContentMap {
    nothing: Nothing
    otherwise: Otherwise
  }
}

/** The expansion of a block with nothing to show: its slide or side head goes with it. */
export const nothing = (): Root['children'] => [{type: 'nothing'}]
