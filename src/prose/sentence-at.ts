import type {Prose, Sentence} from '../model/finding.ts'

/** The sentences of each passage, in order. */
export function sentencesByPassage(prose: Prose): ReadonlyMap<number, readonly Sentence[]> {
  const map = new Map<number, Sentence[]>()
  for (const sentence of prose.sentences) {
    const list = map.get(sentence.passage)
    if (list === undefined) map.set(sentence.passage, [sentence])
    else list.push(sentence)
  }
  return map
}

/** The sentence of a passage that holds the offset; undefined in headings, cells and gaps. Binary search. */
export function sentenceAt(sentences: readonly Sentence[] | undefined, at: number): Sentence | undefined {
  if (sentences === undefined) return undefined
  let low = 0
  let high = sentences.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const sentence = sentences[middle]
    if (sentence === undefined) return undefined
    if (at < sentence.start) high = middle - 1
    else if (at >= sentence.end) low = middle + 1
    else return sentence
  }
  return undefined
}
