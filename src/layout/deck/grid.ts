// The grid of every slide: twelve columns with gutters of 24 over the width of the body, whatever that is.
import type {Rect} from '../../model/deck.ts'
import type {DeckFrame} from '../../model/frame.ts'

const COLUMNS = 12
const GUTTER = 24
/** A line of text is no longer than this: eleven columns of a slide of 960. */
const LONGEST_LINE = 790

/** Places of the frame, and of columns within its body; in points. */
export interface Grid extends DeckFrame {
  /** Lower edge of the body. */
  readonly bottom: number
  /** Width of a column of running text. */
  readonly line: number
  /** Left edge of column `n`, from 1. */
  columnX(n: number): number
  /** Width of `n` columns with the gutters between them. */
  columns(n: number): number
  /** What remains of the body when it has to begin lower. */
  bodyFrom(top: number): Rect
}

export function gridOf(frame: DeckFrame): Grid {
  const {body} = frame
  const pitch = (body.width + GUTTER) / COLUMNS
  const bottom = body.y + body.height
  return {
    ...frame,
    bottom,
    line: Math.min(LONGEST_LINE, body.width),
    columnX: (n) => body.x + pitch * (n - 1),
    columns: (n) => pitch * n - GUTTER,
    bodyFrom: (top) => ({...body, y: top, height: bottom - top})
  }
}
