/** Words and marks in brackets that are no short forms, whatever stands before them. */
const NOT_SHORT = new Set(
  'am pm ie eg etc ca cf al vs see fig table note ibid sic no yes one two three four five the and or in on of to as at by is it he she we they this that here there both all only also other'.split(
    ' '
  )
)
const ROMAN = /^[IVXivx]+$/u
/** Longest short form that is looked at: characters, and words (`Ang II`). */
const LONGEST = 12
const ALNUM = /[\p{L}\p{N}]/u

/**
 * Whether the words in brackets look like a short form: one or two words of 2–12 characters, beginning with a letter or
 * digit, with a capital or a digit beside a letter, or all small letters (then only initials will do).
 */
export function isShortForm(text: string): boolean {
  if (text.length < 2 || text.length > LONGEST || !ALNUM.test(text[0] ?? '') || !/\p{L}/u.test(text)) return false
  if (text.split(' ').length > 2 || ROMAN.test(text) || /[=<>%$€£@#?!:]/u.test(text)) return false
  if (!/^\p{Lu}+$/u.test(text) && NOT_SHORT.has(text.toLowerCase().replaceAll('.', ''))) return false
  if (text.includes(' '))
    return /^\S*\p{Lu}\S* (?:\p{Lu}\S{0,3}|\d{1,3})$|^\p{Ll}{3,} \p{Lu}{2,}$|^\p{Lu}\. \p{Ll}+$/u.test(text)
  return (
    /\p{Lu}.*[\p{Lu}\d]|\d.*\p{Lu}|^\p{Ll}+\p{Lu}|^\p{Lu}-\p{Ll}+$/u.test(text) || /^\p{Lu}?\p{Ll}{1,6}$/u.test(text)
  )
}

/** Two capitals or more: strong enough to stand without brackets. */
export function isAcronym(text: string): boolean {
  return /^\p{Lu}[\p{L}\p{N}&/.-]{0,10}[\p{Lu}\p{N}]s?$/u.test(text) && (text.match(/\p{Lu}/gu) ?? []).length >= 2
}
