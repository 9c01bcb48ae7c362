import {folded, type Gated, gated, matchesIn, mayMatch} from '../../prose/gated.ts'

/** A cue in a sentence; `start` and `end` are UTF-16 offsets into the sentence's text. */
export interface CueMatch {
  readonly start: number
  readonly end: number
}

/** Finds the cues of one form of judgement in a sentence. */
export type CueRule = (sentence: string) => readonly CueMatch[]

/** The matches of a pattern that `holds`, asked with the sentence. The pattern is global. */
export function cuesOf(
  sentence: string,
  pattern: RegExp | Gated,
  holds: (match: RegExpExecArray) => boolean = () => true
): readonly CueMatch[] {
  const matches = 'gate' in pattern ? matchesIn(pattern, sentence, folded(sentence)) : sentence.matchAll(pattern)
  return [...matches]
    .filter((match) => holds(match as RegExpExecArray))
    .map((match) => ({start: match.index, end: match.index + match[0].length}))
}

/** The matches of several patterns as if they were the alternatives of one. */
export function cuesOfAny(sentence: string, patterns: readonly Gated[]): readonly CueMatch[] {
  const cues: CueMatch[] = []
  const fold = folded(sentence)
  const possible = patterns.filter((pattern) => mayMatch(pattern, sentence, fold))
  let waiting = possible.flatMap(({pattern}) => nextCue(sentence, pattern, 0) ?? [])
  while (waiting.length > 0) {
    const first = waiting.reduce((best, each) => (each.start < best.start ? each : best))
    cues.push({start: first.start, end: first.end})
    // After an empty match the search goes on behind it.
    const from = Math.max(first.end, first.start + 1)
    waiting = waiting.flatMap((each) => (each.start >= from ? each : (nextCue(sentence, each.pattern, from) ?? [])))
  }
  return cues
}

function nextCue(sentence: string, pattern: RegExp, from: number) {
  pattern.lastIndex = from
  const match = pattern.exec(sentence)
  pattern.lastIndex = 0
  return match && {start: match.index, end: match.index + match[0].length, pattern}
}

/** A pattern for any of the phrases as whole words, the longest first. */
export function anyOf(phrases: readonly string[]): Gated {
  const sorted = [...phrases].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return gated(sorted.join('|'), '(?<![\\p{L}\\p{N}-])', '(?![\\p{L}\\p{N}]|-\\p{L})')
}

/** How much of a sentence before or after a cue a rule looks at. */
export const NEAR = 60
export const before = (match: RegExpExecArray): string =>
  match.input.slice(Math.max(0, match.index - NEAR), match.index)
export const after = (match: RegExpExecArray): string =>
  match.input.slice(match.index + match[0].length, match.index + match[0].length + NEAR)
