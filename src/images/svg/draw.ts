// SVG to PNG by resvg, in a sandbox of its own (WebAssembly): it sees the text and the fonts that it is given.

import type {Converted} from '../convert.ts'
import {NotShown} from '../not-shown.ts'

/** Pixels of a drawing as wide as a slide at 220 pixels an inch; a smaller one is not drawn more than four times its size. */
const DRAWN = {width: 2600, height: 1950, zoom: 4}

/** The faces for the words of drawings, as the bytes of font files, and their families. */
export interface DrawingFonts {
  readonly files: readonly Uint8Array[]
  readonly sans: string
  readonly serif: string
  readonly mono: string
}

type Library = typeof import('@resvg/resvg-wasm')
let resvg: Promise<Library> | undefined

const library = (program: () => Uint8Array): Promise<Library> => {
  resvg ??= import('@resvg/resvg-wasm').then(async (module) => {
    await module.initWasm(program() as Uint8Array<ArrayBuffer>)
    return module
  })
  return resvg
}

/**
 * Draws a cleaned SVG; what has no size takes that of what it shows. `program` gives the bytes of the library's code.
 * Throws `NotShown` when nothing can be drawn.
 */
export async function drawSvg(svg: string, fonts: DrawingFonts, program: () => Uint8Array): Promise<Converted> {
  const {Resvg} = await library(program)
  const font = {
    fontBuffers: /<(?:\w+:)?text\b/.test(svg) ? [...fonts.files] : [],
    defaultFontFamily: fonts.sans,
    sansSerifFamily: fonts.sans,
    serifFamily: fonts.serif,
    cursiveFamily: fonts.serif,
    fantasyFamily: fonts.sans,
    monospaceFamily: fonts.mono
  }
  try {
    // Its size does not depend on its words.
    const {width, height} = new Resvg(svg, {font: {fontBuffers: []}})
    const zoom = Math.min(DRAWN.zoom, DRAWN.width / width, DRAWN.height / height)
    const image = new Resvg(svg, {font, fitTo: {mode: 'zoom', value: zoom}}).render()
    return {bytes: image.asPng(), mime: 'image/png', width: image.width, height: image.height}
  } catch {
    throw new NotShown('the drawing cannot be drawn', 'Save it as PNG.')
  }
}
