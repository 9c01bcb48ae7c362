import type {Guard} from '../../prose/guard.ts'
import type {Token} from '../../prose/tokens.ts'

/** Where two cues overlap, the one of the earlier form stands. */
export const FORMS = ['likelihood', 'confidence', 'gap', 'assumption', 'modal', 'recommendation'] as const
export type Form = (typeof FORMS)[number]

/** Words that may be a cue, with what stands around them. Offsets are UTF-16, in the sentence. */
export interface Look {
  readonly sentence: string
  /** Of the whole sentence. */
  readonly tokens: readonly Token[]
  readonly start: number
  readonly end: number
  /** In lower case. */
  readonly cue: string
  /** As many characters before and after the cue as `NEAR`. */
  readonly before: string
  readonly after: string
}

/** Finds the cues of one form; one rule a kind of word. */
export interface CueRule {
  readonly form: Form
  /** What is looked for. */
  readonly words: Phrases | Pattern
  /** What must stand around the words for the rule to look at them at all. */
  readonly applies?: (look: Look) => boolean
  readonly guards: readonly Guard<Look>[]
}

/** Phrases in lower case, their words parted by one space. */
export interface Phrases {
  readonly phrases: readonly string[]
}

/** The source of a pattern over the sentence in lower case, between what are no letters, and words one of which it always has. */
export interface Pattern {
  readonly pattern: string
  readonly anchors: readonly string[]
}

/** How much of a sentence before or after a cue a rule looks at. */
export const NEAR = 60

/** A sentence as rules look at it; `lower` is in lower case and as long. */
export interface Looking {
  readonly sentence: string
  readonly lower: string
  readonly tokens: readonly Token[]
}

export function lookAt({sentence, lower, tokens}: Looking, start: number, end: number): Look {
  return {
    sentence,
    tokens,
    start,
    end,
    cue: lower.slice(start, end),
    before: sentence.slice(Math.max(0, start - NEAR), start),
    after: sentence.slice(end, end + NEAR)
  }
}

/** A guard over what stands before or after the cue. */
export const before = (name: string, reason: string, pattern: RegExp): Guard<Look> => ({
  name,
  reason,
  refuses: (look) => pattern.test(look.before)
})
export const after = (name: string, reason: string, pattern: RegExp): Guard<Look> => ({
  name,
  reason,
  refuses: (look) => pattern.test(look.after)
})
