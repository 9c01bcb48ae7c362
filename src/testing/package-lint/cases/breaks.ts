// Ways to break a package on purpose, at one place.
import {unpacked} from '../../../writers/pptx/package.ts'
import type {Rule} from '../index.ts'
import {broken, partWith, rebuilt} from '../sample.ts'

export type Break = (bytes: Uint8Array) => Uint8Array
export type Case = readonly [rule: Rule, what: string, breaks: Break, fault: RegExp]

export const TYPES = '[Content_Types].xml'
export const PRESENTATION = 'ppt/presentation.xml'
export const MASTER = 'ppt/slideMasters/slideMaster1.xml'
export const THEME = 'ppt/theme/theme1.xml'
export const CHART = 'ppt/charts/chart1.xml'
const BOOK = 'ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx'
const SLIDES = 'ppt/slides/slide'

/** Replaces in a part. */
export const swap =
  (path: string, from: string | RegExp, to: string): Break =>
  (bytes) =>
    broken(bytes, path, (xml) => xml.replace(from, to))
/** Replaces in the first slide that has the words. */
export const onSlide =
  (words: string, from: string | RegExp, to: string): Break =>
  (bytes) =>
    broken(bytes, partWith(bytes, SLIDES, words), (xml) => xml.replace(from, to))
/** Replaces in a part of the first workbook. */
export const inBook =
  (path: string, from: string | RegExp, to: string): Break =>
  (bytes) =>
    rebuilt(bytes, (parts) => {
      parts.set(
        BOOK,
        broken(parts.get(BOOK) as Uint8Array, path, (xml) => xml.replace(from, to))
      )
    })
/** The first workbook, with a replacement in it, as a package of its own. */
export const bookAlone =
  (path: string, from: string | RegExp, to: string): Break =>
  (bytes) =>
    broken(unpacked(bytes).get(BOOK) as Uint8Array, path, (xml) => xml.replace(from, to))

/** Parts as they go into a zip. */
export const filesOf = (bytes: Uint8Array): Record<string, Uint8Array> =>
  Object.fromEntries(
    [...unpacked(bytes)].map(([path, content]) => [
      path,
      typeof content === 'string' ? new TextEncoder().encode(content) : content
    ])
  )
/** Sets a field of two bytes in the header of the first entry of the directory. */
export function inDirectory(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const copy = bytes.slice()
  const view = new DataView(copy.buffer)
  const end = copy.length - 22
  view.setUint16(view.getUint32(end + 16, true) + at, value, true)
  return copy
}
