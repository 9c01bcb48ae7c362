import {editXml} from '../package.ts'
import type {Repair} from './index.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const FORBIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** XML 1.0 has no place for most control characters and for halves of surrogate pairs; with one, a file does not open. */
export const controlCharacters: Repair = (parts) => {
  editXml(parts, /./, (xml) => xml.replace(FORBIDDEN, ''))
}
