import type {Rect} from '../../../model/deck.ts'
import {schemeColor} from '../colors.ts'
import {emu} from '../units.ts'

/** Where a shape stands, as the attributes and elements of a transform. */
export const place = ({x, y, width, height}: Rect): string =>
  `<a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/>`

/** A colour of the scheme. */
export const solid = (color: Parameters<typeof schemeColor>[0]): string =>
  `<a:solidFill><a:schemeClr val="${schemeColor(color)}"/></a:solidFill>`
