import type {DeckFrame, StackedCover} from '../model/frame.ts'

const cover: StackedCover = {
  kind: 'stacked',
  rule: {x: 48, y: 112, width: 864, height: 0},
  title: {x: 48, y: 132, width: 790, height: 108},
  subtitle: {x: 48, y: 250, width: 790, height: 60},
  foot: 362,
  hairline: {x: 48, y: 372, width: 864, height: 0},
  columns: {x: 48, y: 384, width: 864, height: 96}
}

/**
 * The places on a slide of every theme: 960 by 540, margins of 48, markings at the very top and foot.
 * The body starts at 144 whether the title has one line or two, so that slides do not jump when paged.
 */
export const frame = {
  size: {width: 960, height: 540},
  markingTop: {x: 48, y: 12, width: 864, height: 18},
  markingBottom: {x: 48, y: 510, width: 864, height: 18},
  markingFill: undefined,
  label: {x: 48, y: 36, width: 864, height: 20},
  title: {x: 48, y: 58, width: 864, height: 68},
  bigTitle: {x: 48, y: 58, width: 864, height: 124},
  bigBodyTop: 186,
  titleRule: {x: 48, y: 34, width: 864, height: 0},
  body: {x: 48, y: 144, width: 864, height: 318},
  footRule: {x: 48, y: 474, width: 864, height: 0},
  source: {x: 48, y: 480, width: 790, height: 18},
  longSource: {x: 48, y: 477, width: 790, height: 31},
  number: {x: 862, y: 480, width: 50, height: 18},
  /** At the left of the band that has the marking in its middle. */
  date: {x: 48, y: 510, width: 198, height: 18},
  footer: undefined,
  cover,
  /** With a title of two lines in the middle of the slide. */
  section: {
    kind: 'divider',
    rule: {x: 48, y: 186, width: 124, height: 0},
    title: {x: 48, y: 208, width: 790, height: 108},
    subtitle: {x: 48, y: 328, width: 790, height: 90}
  }
} as const satisfies DeckFrame
