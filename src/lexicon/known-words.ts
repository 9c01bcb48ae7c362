// English words, British and American spellings, with their inflections: the list of the `word-list` package (275,000 lines, sorted).
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'

const require = createRequire(import.meta.url)
let list: string | undefined

/** The list as one text, one word a line; read once, when first asked for. */
function words(): string {
  list ??= `${readFileSync(require.resolve('word-list').replace(/index\.js$/, 'words.txt'), 'latin1').trimEnd()}\n`
  return list
}

/** Answers given, as words recur; no more are kept. */
const MOST_ANSWERS = 20_000
const answers = new Map<string, boolean>()

/** Whether a word in lower case is English. Names, abbreviations and words of one letter are not on the list. */
export function isKnownWord(word: string): boolean {
  const answer = answers.get(word)
  if (answer !== undefined) return answer
  if (answers.size === MOST_ANSWERS) answers.clear()
  const found = isListed(word)
  answers.set(word, found)
  return found
}

/** By binary search in the list. */
function isListed(word: string): boolean {
  const text = words()
  let low = 0
  let high = text.length
  while (low < high) {
    const middle = (low + high) >> 1
    const start = text.lastIndexOf('\n', middle - 1) + 1
    const end = text.indexOf('\n', middle)
    const here = text.slice(start, end)
    if (here === word) return true
    if (here < word) low = end + 1
    else high = start
  }
  return false
}
