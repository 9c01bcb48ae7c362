// The text of an SVG as a tree, after a cheap look at what would make a parser slow.
import {parseXml, type XmlElement} from '@rgrove/parse-xml'
import {NotShown} from '../not-shown.ts'

/** Drawings of people and programs are below this; in bytes. */
const LARGEST_SVG = 8 * 1024 * 1024
/** Elements within each other; drawing programs make up to twenty. */
const DEEPEST = 200
const MOST_ELEMENTS = 100_000

const HINT = 'Save it as a plain SVG, or as PNG.'

/** The outermost element. Throws `NotShown` for what is no XML, defines entities, or is too large or too deep. */
export function parseSvg(bytes: Uint8Array): XmlElement {
  if (bytes.length > LARGEST_SVG) {
    throw new NotShown(`the drawing is larger than ${LARGEST_SVG / 1024 / 1024} MB`, 'Save it as PNG.')
  }
  const text = textOf(bytes)
  const doctype = /<!DOCTYPE[^[>]*(\[)?/i.exec(text)
  // A document type without definitions of its own, as many programs write it, is only a name; it is not fetched.
  if (doctype?.[1] || /<!ENTITY/i.test(text)) throw new NotShown('the drawing defines entities (a DTD)', HINT)
  checkShape(text)
  try {
    const root = parseXml(text).root
    if (root && localName(root.name) === 'svg') return root
  } catch {
    // Told below, as for a file whose root is something else.
  }
  throw new NotShown('the file is no well-formed SVG', HINT)
}

/** Without the prefix of its namespace. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, {fatal: true}).decode(bytes)
  } catch {
    throw new NotShown('the drawing is not in UTF-8', HINT)
  }
}

/** Counts tags without looking at what they say; a comment or a stretch of CDATA may count as some. */
function checkShape(text: string): void {
  let depth = 0
  let count = 0
  for (const [tag] of text.matchAll(/<[/\w][^>]*>/g)) {
    if (tag.startsWith('</')) depth--
    else if (!tag.endsWith('/>')) depth++
    if (depth > DEEPEST) throw new NotShown(`the drawing has more than ${DEEPEST} elements within each other`, HINT)
    if (++count > 2 * MOST_ELEMENTS) {
      throw new NotShown(`the drawing has more than ${MOST_ELEMENTS} elements`, 'Save it as PNG.')
    }
  }
}
