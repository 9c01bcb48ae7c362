// Coverage and class tables of OpenType (specification 1.9.1, chapter "OpenType Layout Common Table Formats").

/** The last of `count` records, `size` bytes each from `at`, whose first field is not above the glyph; -1 when all are. */
function recordAt(table: DataView, at: number, count: number, size: number, glyph: number): number {
  let low = 0
  let high = count - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    if (table.getUint16(at + middle * size) > glyph) high = middle - 1
    else low = middle + 1
  }
  return high < 0 ? -1 : at + high * size
}

/** The place of a glyph in the coverage table at an offset; -1 when it is not covered. */
export function coverageIndex(table: DataView, at: number, glyph: number): number {
  const [format, count] = [table.getUint16(at), table.getUint16(at + 2)]
  const record = recordAt(table, at + 4, count, format === 1 ? 2 : 6, glyph)
  if (record < 0) return -1
  const first = table.getUint16(record)
  if (format === 1) return first === glyph ? (record - at - 4) / 2 : -1
  return glyph <= table.getUint16(record + 2) ? table.getUint16(record + 4) + glyph - first : -1
}

export const covers = (table: DataView, at: number, glyph: number): boolean => coverageIndex(table, at, glyph) >= 0

/** The class of a glyph by the class table at an offset; 0 when it has none. */
export function classOf(table: DataView, at: number, glyph: number): number {
  if (table.getUint16(at) === 1) {
    const index = glyph - table.getUint16(at + 2)
    return index >= 0 && index < table.getUint16(at + 4) ? table.getUint16(at + 6 + index * 2) : 0
  }
  const record = recordAt(table, at + 4, table.getUint16(at + 2), 6, glyph)
  return record >= 0 && glyph <= table.getUint16(record + 2) ? table.getUint16(record + 4) : 0
}
