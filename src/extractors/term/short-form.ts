import {type Guard, refusing} from '../../prose/guard.ts'

/** Words and marks in brackets that are no short forms, whatever stands before them. */
const NOT_SHORT = new Set(
  'am pm ie eg etc ca cf al vs see fig table note ibid sic no yes one two three four five the and or in on of to as at by is it he she we they this that here there both all only also other chair cont part annex'.split(
    ' '
  )
)
/** Longest short form that is looked at: characters, and words (`Ang II`). */
const LONGEST = 12
const ALNUM = /[\p{L}\p{N}]/u
const TWO_WORDS =
  /^\p{Lu}{2,6} \p{Lu}\p{Ll}{2,12}$|^\S*\p{Lu}\S* (?:\p{Lu}\S{0,3}|\d{1,3})$|^\p{Ll}{3,} \p{Lu}{2,}$|^\p{Lu}\. \p{Ll}+$/u
const ONE_WORD = /\p{Lu}.*[\p{Lu}\d]|\d.*\p{Lu}|^\p{Ll}+\p{Lu}|^\p{Lu}-\p{Ll}+$|^\p{Lu}?\p{Ll}{1,6}$/u

/** The letters of a short form that a name follows: `RCD` of `RCD-Linnard`, `GAVI` of `GAVI Alliance`. */
export const lettersWithName = (text: string): string | undefined =>
  /^(\p{Lu}{2,6})[ -]\p{Lu}\p{Ll}{2,12}$/u.exec(text)?.[1]

/** What words in brackets may be instead of a short form, cheapest question first. */
const GUARDS: readonly Guard<string>[] = [
  {
    name: 'aside',
    reason: 'an aside, too long for a short form',
    refuses: (text) => (text.length > LONGEST || text.split(' ').length > 2) && lettersWithName(text) === undefined
  },
  {
    name: 'number-or-sign',
    reason: 'a number, a sign or a single letter',
    refuses: (text) =>
      text.length < 2 || !ALNUM.test(text[0] ?? '') || !/\p{L}/u.test(text) || /[=<>%$€£@#?!:]/u.test(text)
  },
  {name: 'numeral', reason: 'a numeral', refuses: (text) => /^[IVXivx]+$/u.test(text)},
  {
    name: 'document-symbol',
    reason: 'the symbol of a document',
    refuses: (text) => /^\p{L}+(?:\/[\p{L}\d.-]+)*\/\d/u.test(text)
  },
  {
    name: 'plain-word',
    reason: 'a word that stands for nothing before it',
    refuses: (text) => !/^\p{Lu}+$/u.test(text) && NOT_SHORT.has(text.toLowerCase().replaceAll('.', ''))
  },
  {
    name: 'no-initials',
    reason: 'words that are not made of initials',
    refuses: (text) => !(text.includes(' ') ? TWO_WORDS : ONE_WORD).test(text)
  }
]

/**
 * Why the words in brackets are no short form; undefined when they look like one: one or two words of 2–12 characters,
 * beginning with a letter or digit, with a capital or a digit beside a letter, or all small letters (then only initials
 * will do).
 */
export const shortFormGuard = (text: string): Guard<string> | undefined => refusing(GUARDS, text)

/** Two capitals or more: strong enough to stand without brackets. */
export function isAcronym(text: string): boolean {
  return /^\p{Lu}[\p{L}\p{N}&/.-]{0,10}[\p{Lu}\p{N}]s?$/u.test(text) && (text.match(/\p{Lu}/gu) ?? []).length >= 2
}
