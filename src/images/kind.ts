// What a file is, by its first bytes; its name does not count.

/** Formats of pictures that are drawn or converted. */
export type Kind = 'png' | 'jpeg' | 'gif' | 'webp' | 'avif' | 'tiff' | 'svg'

interface Sign {
  readonly kind: Kind
  /** Latin-1; a dot is any byte. */
  readonly start: RegExp
}

const SIGNS: readonly Sign[] = [
  {kind: 'png', start: /^\x89PNG/},
  {kind: 'jpeg', start: /^\xff\xd8\xff/},
  {kind: 'gif', start: /^GIF8[79]a/},
  {kind: 'webp', start: /^RIFF[\s\S]{4}WEBP/},
  {kind: 'avif', start: /^[\s\S]{4}ftypavi[fs]/},
  {kind: 'tiff', start: /^(?:II\*\0|MM\0\*)/},
  {kind: 'svg', start: /^(?:\xef\xbb\xbf)?\s*<(?!!doctype html|html)(?:[\s\S]*<)?(?:\w{1,20}:)?svg[\s>/]/i},
  {kind: 'svg', start: /^(?:\xff\xfe<\0|\xfe\xff\0<)/}
]

/** What people mistake for a picture, with its name. */
const OTHERS: readonly {readonly name: string; readonly start: RegExp}[] = [
  {name: 'a PDF', start: /^%PDF/},
  {name: 'a web page', start: /^\s*<(?:!doctype html|html)/i},
  {name: 'a zip or an Office file', start: /^PK[^\w\s]{2}/},
  {name: 'a packed file', start: /^[^\w\s]\x8b/},
  {name: 'a BMP', start: /^BM/},
  {name: 'a HEIC photograph', start: /^[\s\S]{4}ftyp(?:hei[cfmsx]|hev[cx]|mif1|msf1)/}
]

/** Bytes looked at: an SVG may begin with a long comment. */
const LOOK = 4096

const startOf = (bytes: Uint8Array): string => Buffer.from(bytes.subarray(0, LOOK)).toString('latin1')

/** The format of a picture; undefined when it is none of them. */
export const kindOf = (bytes: Uint8Array): Kind | undefined => {
  const start = startOf(bytes)
  return SIGNS.find((sign) => sign.start.test(start))?.kind
}

/** What a file is that is no picture of a known format, in words: `text`, `a PDF`, `of no known format`. */
export function nameOf(bytes: Uint8Array): string {
  const start = startOf(bytes)
  const known = OTHERS.find((other) => other.start.test(start))
  if (known) return known.name
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what tells
  return /[\0-\x08\x0e-\x1f]/.test(start) ? 'of no known format' : 'text'
}
