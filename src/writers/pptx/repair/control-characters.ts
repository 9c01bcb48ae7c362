import {editXml} from '../package.ts'
import type {Repair} from './index.ts'

const FORBIDDEN = /[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu

/** XML 1.0 has no place for most control characters and for halves of surrogate pairs; with one, a file does not open. */
export const controlCharacters: Repair = (parts) => {
  editXml(parts, /./, (xml) => xml.replace(FORBIDDEN, ''))
}
