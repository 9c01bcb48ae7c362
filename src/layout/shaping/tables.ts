// The tables of a TrueType font, and what is read of them without a library.

/** Tables of a font by tag. */
export type Tables = ReadonlyMap<string, DataView>

/** Version of the file of a single TrueType font; a collection or a packed font has another. */
const TRUE_TYPE = 0x00010000

/** Tables of a TrueType font by tag; undefined for a collection or a packed font. */
export function tablesOf(bytes: Uint8Array): Tables | undefined {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.byteLength < 12 || file.getUint32(0) !== TRUE_TYPE) return undefined
  const tables = new Map<string, DataView>()
  for (let record = 12; record < 12 + file.getUint16(4) * 16; record += 16) {
    const tag = String.fromCharCode(...bytes.subarray(record, record + 4))
    const [start, length] = [file.getUint32(record + 8), file.getUint32(record + 12)]
    tables.set(tag, new DataView(bytes.buffer, bytes.byteOffset + start, length))
  }
  return tables
}

/** In units of the font; the descent is negative. */
export interface FontMetrics {
  readonly unitsPerEm: number
  readonly ascent: number
  readonly descent: number
  readonly lineGap: number
}

/** Metrics as `head` and `hhea` have them; undefined when one of them is missing. */
export function metricsOf(tables: Tables): FontMetrics | undefined {
  const [head, hhea] = [tables.get('head'), tables.get('hhea')]
  if (head === undefined || hhea === undefined) return undefined
  return {
    unitsPerEm: head.getUint16(18),
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    lineGap: hhea.getInt16(8)
  }
}
