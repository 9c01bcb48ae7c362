import type {Word} from './align.ts'

const OPENING = /^[("“‘'[{]+/u
const CLOSING = /[)"”’'\]},;:.!?]+$/u
/** A word of a name can be this long, on average; bounds how far back is looked. */
const CHARACTERS_A_WORD = 16

/** The words of a stretch, without outer punctuation; words in brackets inside it are passed over. */
export function wordsIn(text: string, from: number, to: number): readonly Word[] {
  const words: Word[] = []
  let depth = 0
  for (const match of text.slice(from, to).matchAll(/\S+/gu)) {
    const opens = (match[0].match(/[([]/gu) ?? []).length
    const closes = (match[0].match(/[)\]]/gu) ?? []).length
    const outside = depth === 0 && !/^[([]/u.test(match[0])
    depth = Math.max(0, depth + opens - closes)
    if (!outside) continue
    const lead = opens === closes ? 0 : (OPENING.exec(match[0])?.[0].length ?? 0)
    const bare = match[0].slice(lead)
    const tail = opens === closes && opens > 0 ? 0 : (CLOSING.exec(bare)?.[0].length ?? 0)
    const quote = /^["“‘']/u.test(bare) ? 1 : 0
    const start = from + match.index + lead + quote
    const end = from + match.index + match[0].length - tail
    if (end > start) words.push({text: text.slice(start, end), start, end})
  }
  return words
}

/** Where the innermost bracket that is still open at the end of the stretch begins its words; 0 when none is. */
function insideOpenBracket(stretch: string): number {
  let closed = 0
  for (let at = stretch.length - 1; at >= 0; at--) {
    const char = stretch[at]
    if (char === ')' || char === ']') closed++
    if ((char === '(' || char === '[') && closed-- === 0) return at + 1
  }
  return 0
}

/** A clause ends, or a slash joins the next name to a bracket (`Programme (UNDP)/Global Environment Facility`). */
const STOP = /[;:?!]\s|[)\]]\/|(?<=[\p{Ll}\p{N})\]]{2})\.\s/gu

/** The last `count` words before an offset, no further back than the clause or the bracket that it stands in. */
export function wordsBefore(text: string, at: number, count: number): readonly Word[] {
  let from = Math.max(0, at - count * CHARACTERS_A_WORD)
  if (from > 0) from += Math.max(0, text.slice(from, at).search(/\s/u))
  from += insideOpenBracket(text.slice(from, at))
  const last = [...text.slice(from, at).matchAll(STOP)].at(-1)
  return wordsIn(text, last === undefined ? from : from + last.index + last[0].length, at).slice(-count)
}
