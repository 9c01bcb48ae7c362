import type {Sentence} from '../model/finding.ts'

/** No sentence that is written to be read is longer; what is has lost its stops or was none. */
const LONGEST_SENTENCE = 1000

/**
 * A sentence as it is, or, when it is longer than any sentence, cut into pieces with its index, at spaces where there are
 * some. Rules that look at all the words of a sentence for each of its words stay linear in the length of a document so.
 */
export function piecesOf(sentence: Sentence): readonly Sentence[] {
  const {text, span} = sentence
  if (text.length <= LONGEST_SENTENCE) return [sentence]
  const pieces: Sentence[] = []
  for (let from = 0; from < text.length; ) {
    const limit = Math.min(from + LONGEST_SENTENCE, text.length)
    const space = limit < text.length ? text.lastIndexOf(' ', limit) : limit
    const to = space > from + LONGEST_SENTENCE / 2 ? space : limit
    const start = sentence.start + from
    pieces.push({...sentence, start, end: sentence.start + to, text: text.slice(from, to), span})
    from = to
  }
  return pieces
}
