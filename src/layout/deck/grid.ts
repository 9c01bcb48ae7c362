// The grid of every slide, in points: 960 by 540, twelve columns of 50 with gutters of 24, margins of 48.
import type {Rect} from '../../model/deck.ts'

export const SLIDE = {width: 960, height: 540} as const

/** Left edge of column `n`, from 1. */
export const columnX = (n: number): number => 48 + 74 * (n - 1)
/** Width of `n` columns with the gutters between them. */
export const columns = (n: number): number => 74 * n - 24

/** What is left of a slide for its body: between the title and the foot rule. */
export const BODY: Rect = {x: 48, y: 144, width: 864, height: 318}
export const BODY_BOTTOM = BODY.y + BODY.height

/** Places of the frame; the body starts at 144 whether the title has one line or two, so that slides do not jump when paged. */
export const FRAME = {
  markingTop: {x: 48, y: 12, width: 864, height: 18},
  markingBottom: {x: 48, y: 510, width: 864, height: 18},
  label: {x: 48, y: 36, width: 864, height: 20},
  title: {x: 48, y: 58, width: 864, height: 68},
  bigTitle: {x: 48, y: 58, width: 864, height: 124},
  footRule: {x: 48, y: 474, width: 864, height: 0},
  source: {x: 48, y: 480, width: 790, height: 18},
  /** For a source line of two lines: its remark is words that the slide needs. */
  longSource: {x: 48, y: 477, width: 790, height: 31},
  number: {x: 862, y: 480, width: 50, height: 18}
} as const satisfies Record<string, Rect>

/** What remains of the body when it has to begin lower. */
export const bodyFrom = (top: number): Rect => ({...BODY, y: top, height: BODY_BOTTOM - top})
