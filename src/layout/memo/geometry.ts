// Places on the page that follow from the theme: columns, text area, furniture. Points from the top left.
import type {Theme} from '../../model/theme.ts'

export interface Column {
  readonly x: number
  readonly width: number
}

export interface Geometry {
  readonly theme: Theme
  readonly width: number
  readonly height: number
  /** Tables and notes. */
  readonly full: Column
  readonly text: Column
  /** Side heads; of width 0 when heads stand above the text. */
  readonly side: Column
  /** Labels of the header block and the room they have. */
  readonly headerLabel: Column
  readonly headerValue: Column
  /** Side heads and labels stand at the right. */
  readonly rtl: boolean
  /** Text area of the pages after the first. */
  readonly top: number
  readonly bottom: number
}

/** Top of the text area of all pages but the first. */
const TEXT_TOP = 78
/** Width of the labels To, From, Date, Subject where there is no side column to hold them. */
const HEADER_LABEL = 72

/**
 * The places of a theme's memo page: of one that is turned, for what needs more width, when asked; mirrored for a
 * document that is written from right to left.
 */
export function geometryOf(theme: Theme, turned = false, rtl = false): Geometry {
  const {side} = theme.memo
  const {width, height} = theme.memo.page
  const page = turned ? {...theme.memo.page, width: height, height: width} : theme.memo.page
  const full = {x: page.left, width: page.width - page.left - page.right}
  const indent = side.width + side.gutter
  const label = indent > 0 ? indent : HEADER_LABEL
  return {
    theme,
    width: page.width,
    height: page.height,
    full,
    text: {x: rtl ? full.x : full.x + indent, width: full.width - indent},
    side: {x: rtl ? full.x + full.width - side.width : full.x, width: side.width},
    headerLabel: {x: rtl ? full.x + full.width - label : full.x, width: label},
    headerValue: {x: rtl ? full.x : full.x + label, width: full.width - label},
    rtl,
    top: TEXT_TOP,
    bottom: page.height - page.bottom
  }
}
