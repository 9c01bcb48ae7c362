// What a font says of itself and a writer asks for. fontkit reads the whole tables for it, with the names of all glyphs and
// the licence in every language: as long as a page takes to be laid out.
import type {Tables} from './tables.ts'

/** The fields of the table `post` that describe the face. */
export interface Post {
  /** In degrees, against the clock from upright. */
  readonly italicAngle: number
  /** Not 0 when all glyphs are as wide. */
  readonly isFixedPitch: number
}

/** Undefined for a font without the table (OpenType 1.9.1, `post`). */
export function postOf(tables: Tables): Post | undefined {
  const post = tables.get('post')
  return post && {italicAngle: post.getInt32(4) / 0x10000, isFixedPitch: post.getUint32(12)}
}

/** Platform, encoding, language and name of the PostScript name in English on Windows (OpenType 1.9.1, `name`). */
const POSTSCRIPT_NAME = [3, 1, 0x409, 6]

/** Undefined when the font has none in that form. */
export function postscriptNameOf(tables: Tables): string | undefined {
  const names = tables.get('name')
  if (!names) return undefined
  const count = names.getUint16(2)
  for (let record = 6; record < 6 + count * 12; record += 12) {
    if (POSTSCRIPT_NAME.some((value, field) => names.getUint16(record + field * 2) !== value)) continue
    const [length, offset] = [names.getUint16(record + 8), names.getUint16(4) + names.getUint16(record + 10)]
    return String.fromCharCode(...Array.from({length: length / 2}, (_, at) => names.getUint16(offset + at * 2)))
  }
  return undefined
}
