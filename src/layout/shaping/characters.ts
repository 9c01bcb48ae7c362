// Which glyph stands for a character: the table `cmap` (specification of OpenType 1.9.1).
import type {Tables} from './tables.ts'

/** The glyph of a code point; 0 when there is none. */
export type GlyphOf = (codePoint: number) => number

/** Platforms and encodings of Unicode, the larger sets first; in the order in which fontkit prefers them. */
const UNICODE = ['3.10', '0.6', '0.4', '3.1', '0.3', '0.2', '0.1', '0.0']

/** Undefined when the font has no table of Unicode in a form that is read here. */
export function charactersOf(tables: Tables): GlyphOf | undefined {
  const cmap = tables.get('cmap')
  if (cmap === undefined) return undefined
  const records = Array.from({length: cmap.getUint16(2)}, (_, index) => 4 + index * 8)
  const nameOf = (record: number) => `${cmap.getUint16(record)}.${cmap.getUint16(record + 2)}`
  const record = UNICODE.map((name) => records.find((each) => nameOf(each) === name)).find((each) => each !== undefined)
  if (record === undefined) return undefined
  const at = cmap.getUint32(record + 4)
  const format = cmap.getUint16(at)
  if (format === 4) return (codePoint) => bySegment(cmap, at, codePoint)
  return format === 12 ? (codePoint) => byGroup(cmap, at, codePoint) : undefined
}

/** Format 4: the characters up to U+FFFF in segments, by their ends. */
function bySegment(cmap: DataView, at: number, codePoint: number): number {
  if (codePoint > 0xffff) return 0
  const size = cmap.getUint16(at + 6)
  const [ends, starts] = [at + 14, at + 16 + size]
  const segment = firstReaching(size / 2, (index) => cmap.getUint16(ends + index * 2), codePoint) * 2
  if (segment >= size || codePoint < cmap.getUint16(starts + segment)) return 0
  const delta = cmap.getUint16(starts + size + segment)
  const offsetAt = starts + 2 * size + segment
  const offset = cmap.getUint16(offsetAt)
  if (offset === 0) return (codePoint + delta) & 0xffff
  const glyphAt = offsetAt + offset + (codePoint - cmap.getUint16(starts + segment)) * 2
  const glyph = glyphAt + 1 < cmap.byteLength ? cmap.getUint16(glyphAt) : 0
  return glyph === 0 ? 0 : (glyph + delta) & 0xffff
}

/** Format 12: groups of characters in a row, whose glyphs stand in a row too. */
function byGroup(cmap: DataView, at: number, codePoint: number): number {
  const count = cmap.getUint32(at + 12)
  const group = firstReaching(count, (index) => cmap.getUint32(at + 20 + index * 12), codePoint)
  const first = at + 16 + group * 12
  if (group >= count || codePoint < cmap.getUint32(first)) return 0
  return cmap.getUint32(first + 8) + codePoint - cmap.getUint32(first)
}

/** The first of `count` ranges whose end is not before a code point; `count` when there is none. */
function firstReaching(count: number, endOf: (index: number) => number, codePoint: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (endOf(middle) < codePoint) low = middle + 1
    else high = middle
  }
  return low
}
