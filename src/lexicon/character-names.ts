// Names of characters and of emoji by the Unicode Standard: the tables of the `unicode-name` package.
import {createRequire} from 'node:module'

interface Names {
  unicodeName(text: string): string | undefined
}
const require = createRequire(import.meta.url)
let names: Names | undefined

/** As the standard marks which form of an emoji a sequence asks for. */
const QUALIFIER = / \((?:emoji|text) style\)$/

/**
 * The name of a character, or of a sequence that is one sign (a flag, a family, a keycap), in lower case: `party popper`.
 * What has none, for private use or not assigned, is named by its number: `U+E000`. The tables are read when first asked.
 */
export function characterName(sign: string): string {
  names ??= require('unicode-name') as Names
  const whole = names.unicodeName(sign)
  if (whole !== undefined && !whole.startsWith('<')) return whole.replace(QUALIFIER, '').toLowerCase()
  const [first = '', ...others] = [...sign].filter((part) => !/^[\p{Default_Ignorable_Code_Point}\p{M}]$/u.test(part))
  if (others.length > 0) return [first, ...others].map(characterName).join(', ')
  const one = first === '' ? String.fromCodePoint(sign.codePointAt(0) ?? 0) : first
  const name = names.unicodeName(one)
  if (name !== undefined && !name.startsWith('<')) return name.toLowerCase()
  return `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
