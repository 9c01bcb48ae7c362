import {expect, it} from 'vitest'
import {isCmykJpeg} from './is-cmyk-jpeg.ts'

/** Start, a comment of two bytes, a frame with so many components. */
const jpeg = (components: number): Uint8Array =>
  Uint8Array.from([0xff, 0xd8, 0xff, 0xfe, 0, 4, 1, 2, 0xff, 0xc2, 0, 17, 8, 0, 9, 0, 9, components, 0, 0, 0])

it('tells a JPEG of four components from those of three and one, and from other files', () => {
  expect([jpeg(4), jpeg(3), jpeg(1), new Uint8Array([0x89, 0x50]), new Uint8Array()].map(isCmykJpeg)).toEqual([
    true,
    false,
    false,
    false,
    false
  ])
})
