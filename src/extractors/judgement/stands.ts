import type {Token} from '../../prose/tokens.ts'

/** Whether the words of a phrase stand from a token on, parted by one character. The first word is not asked for. */
export function stands(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  for (let more = 1; more < words.length; more++) {
    const token = tokens[at + more]
    if (token === undefined || token.lower !== words[more] || token.start !== (tokens[at + more - 1]?.end ?? 0) + 1)
      return false
  }
  return true
}
