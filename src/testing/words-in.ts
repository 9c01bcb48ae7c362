// Words for the checks of the invariants: cut apart on purpose in another way than the program does it.

/** The words of a text in lower case: runs of letters and digits. */
export const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Whether the words of `part` stand in `whole` in the same order, with others between them or not. */
export function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0
  for (const word of whole) if (at < part.length && word === part[at]) at++
  return at === part.length
}

/** The words of `text` that are not among `known`. */
export const foreignWords = (text: string, known: ReadonlySet<string>): readonly string[] =>
  wordsIn(text).filter((word) => !known.has(word))
