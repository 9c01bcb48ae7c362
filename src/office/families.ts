// Families that templates name, and the fonts in which their words are measured.

export interface Family {
  /** Font files by package path. */
  readonly regular: string
  readonly bold: string
  /** Line of the named family per point of size: ascent, descent and gap. */
  readonly line: number
  /** Held in reserve of widths, in percent; 0 where the fonts have the family's own widths. */
  readonly reserve: number
}

const font = (pack: string, name: string) => ({
  regular: `@expo-google-fonts/${pack}/400Regular/${name}_400Regular.ttf`,
  bold: `@expo-google-fonts/${pack}/700Bold/${name}_700Bold.ttf`
})
const carlito = font('carlito', 'Carlito')
const caladea = font('caladea', 'Caladea')
const arimo = font('arimo', 'Arimo')
const tinos = font('tinos', 'Tinos')
const gelasio = font('gelasio', 'Gelasio')
const dejavu = {regular: 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf', bold: 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'}
const sourceSans = font('source-sans-3', 'SourceSans3')
const sourceSerif = font('source-serif-4', 'SourceSerif4')

/** Of Office's own metrics, and fonts made to them. */
const same = (fonts: typeof carlito, line: number): Family => ({...fonts, line, reserve: 0})
const near = (fonts: typeof carlito, line: number, reserve: number): Family => ({...fonts, line, reserve})

/**
 * By name in lower case. The second list has families without a free twin: a font of about their widths, and what it may
 * lack; the widths are those of the letters of English in the families' published metrics.
 */
const FAMILIES: Readonly<Record<string, Family>> = {
  calibri: same(carlito, 1.2207),
  carlito: same(carlito, 1.2207),
  cambria: same(caladea, 1.1724),
  caladea: same(caladea, 1.15),
  arial: same(arimo, 1.1499),
  arimo: same(arimo, 1.1499),
  helvetica: same(arimo, 1.1499),
  'liberation sans': same(arimo, 1.1499),
  'times new roman': same(tinos, 1.1499),
  times: same(tinos, 1.1499),
  tinos: same(tinos, 1.1499),
  'liberation serif': same(tinos, 1.1499),
  georgia: same(gelasio, 1.1362),
  gelasio: same(gelasio, 1.2695),
  'dejavu sans': same(dejavu, 1.1641),
  'source sans 3': same(sourceSans, 1.424),
  'source sans pro': same(sourceSans, 1.424),
  'source serif 4': same(sourceSerif, 1.371),

  verdana: near(dejavu, 1.2153, 4),
  tahoma: near(arimo, 1.2072, 5),
  'segoe ui': near(arimo, 1.33, 5),
  aptos: near(arimo, 1.28, 6),
  'aptos display': near(arimo, 1.28, 6),
  'trebuchet ms': near(arimo, 1.1611, 5),
  'franklin gothic book': near(arimo, 1.1328, 4),
  'gill sans mt': near(carlito, 1.1587, 6),
  candara: near(carlito, 1.2207, 6),
  corbel: near(carlito, 1.2207, 6),
  lato: near(arimo, 1.2, 4),
  roboto: near(arimo, 1.1719, 4),
  'open sans': near(dejavu, 1.3618, 3),
  'noto sans': near(dejavu, 1.362, 3),
  montserrat: near(dejavu, 1.219, 8),
  'century gothic': near(dejavu, 1.2261, 6),
  garamond: near(tinos, 1.125, 4),
  constantia: near(gelasio, 1.2207, 6),
  'palatino linotype': near(gelasio, 1.3491, 6),
  'book antiqua': near(gelasio, 1.2484, 6)
}

/** Of families that nobody told us of: wide letters and a margin, so that words stay in their boxes. */
const UNKNOWN = {sans: near(arimo, 1.3, 12), serif: near(gelasio, 1.3, 12)} as const

/** At the end of the name of a family whose other weights have the name without it. */
const WEIGHT = /\s+(?:thin|light|book|regular|medium|demi|semi-?bold|bold|black|heavy)$/
/** A weight of a family is about as wide as its regular. */
const OTHER_WEIGHT = 6

export function familyNamed(name: string): Family | undefined {
  const plain = name.trim().toLowerCase()
  const known = FAMILIES[plain]
  if (known) return known
  const family = WEIGHT.test(plain) ? FAMILIES[plain.replace(WEIGHT, '')] : undefined
  return family && {...family, reserve: family.reserve + OTHER_WEIGHT}
}

/** PANOSE has 2 for Latin text first; then 2 to 10 are serifs, 11 to 15 are none. */
export function unknownFamily(name: string, panose: string): Family {
  const serif = /^02(?:0[2-9]|0A)/i.test(panose) || (panose === '' && /serif|roman|antiqua|garamond|times/i.test(name))
  return serif && !/sans/i.test(name) ? UNKNOWN.serif : UNKNOWN.sans
}
