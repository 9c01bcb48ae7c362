// An SVG as a PNG: looked at, cleaned, then drawn.
import type {Converted} from '../convert.ts'
import {clean} from './clean.ts'
import {checkCost} from './cost.ts'
import {type DrawingFonts, drawSvg} from './draw.ts'
import {parseSvg} from './parse.ts'
import {wordsOf} from './words.ts'

export type {DrawingFonts} from './draw.ts'

export interface Drawing extends Converted {
  readonly words: string
  readonly leftOut: readonly string[]
}

/** Throws `NotShown` for what is no SVG, could do harm, or cannot be drawn in a moment. */
export async function drawing(bytes: Uint8Array, fonts: DrawingFonts, program: () => Uint8Array): Promise<Drawing> {
  const root = parseSvg(bytes)
  checkCost(root)
  const {svg, leftOut} = clean(root)
  return {...(await drawSvg(svg, fonts, program)), words: wordsOf(root), leftOut}
}
