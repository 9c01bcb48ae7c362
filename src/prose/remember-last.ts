/** A function of words that keeps its last answer: rules ask one after the other about the same sentence or heading. */
export function rememberLast<T>(make: (words: string) => T): (words: string) => T {
  let last: {readonly words: string; readonly made: T} | undefined
  return (words) => {
    if (last?.words !== words) last = {words, made: make(words)}
    return last.made
  }
}
