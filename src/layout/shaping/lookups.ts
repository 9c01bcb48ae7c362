// The lookups of a GSUB or GPOS table that fontkit applies to every text of a script, in its order.

/** A lookup; its subtables as offsets into the table, extensions followed. */
export interface Lookup {
  readonly type: number
  readonly subtables: readonly number[]
}

/** Features that fontkit's shaper for Latin always asks for; those of fractions need a fraction slash. */
const FEATURES = new Set('rvrn ltra ltrm ccmp locl rlig mark mkmk calt clig liga rclt curs kern'.split(' '))
const DEFAULT_SCRIPTS = ['DFLT', 'dflt', 'latn']

const tagAt = (table: DataView, at: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((index) => table.getUint8(at + index)))

/** `extension` is the type of lookup that only leads to another: 7 in GSUB, 9 in GPOS. */
export function lookupsFor(table: DataView, script: string, extension: number): readonly Lookup[] {
  const [features, list] = [table.getUint16(6), table.getUint16(8)]
  const lookups: number[] = []
  for (const index of featuresOf(table, script)) {
    const record = features + 2 + index * 6
    if (!FEATURES.has(tagAt(table, record))) continue
    const feature = features + table.getUint16(record + 4)
    for (let each = 0; each < table.getUint16(feature + 2); each++)
      lookups.push(table.getUint16(feature + 4 + each * 2))
  }
  return lookups
    .sort((a, b) => a - b)
    .map((index) => lookupAt(table, list + table.getUint16(list + 2 + index * 2), extension))
}

/** Indexes of the features of a script, of its default language. */
function featuresOf(table: DataView, script: string): readonly number[] {
  const list = table.getUint16(4)
  const records = Array.from({length: table.getUint16(list)}, (_, index) => list + 2 + index * 6)
  const record = [script, ...DEFAULT_SCRIPTS]
    .map((tag) => records.find((at) => tagAt(table, at) === tag))
    .find((at) => at !== undefined)
  if (record === undefined) return []
  const found = list + table.getUint16(record + 4)
  const language = table.getUint16(found)
  if (language === 0) return []
  const features = found + language
  return Array.from({length: table.getUint16(features + 4)}, (_, index) => table.getUint16(features + 6 + index * 2))
}

function lookupAt(table: DataView, at: number, extension: number): Lookup {
  const type = table.getUint16(at)
  const subtables = Array.from(
    {length: table.getUint16(at + 4)},
    (_, index) => at + table.getUint16(at + 6 + index * 2)
  )
  const [first] = subtables
  if (type !== extension || first === undefined) return {type, subtables}
  return {
    type: table.getUint16(first + 2),
    subtables: subtables.map((subtable) => subtable + table.getUint32(subtable + 4))
  }
}
