import {isKnownWord} from '../../lexicon/known-words.ts'
import {SPEAKING_BODIES, SPEAKING_GROUPS, SPEAKING_PERSONS} from '../../lexicon/speaker-nouns.ts'
import {SENTENCE_STARTERS} from '../../lexicon/starters.ts'
import {ROLE_NOUNS} from '../../lexicon/titles.ts'
import type {ActorMention} from '../actor/mentions.ts'

/** Who speaks, as printed: offsets in the passage, and the mention when the words are one. */
export interface Speaker {
  readonly start: number
  readonly end: number
  readonly mention: ActorMention | undefined
}

/** The words of a mention. */
export const spoken = (mention: ActorMention): Speaker => ({start: mention.start, end: mention.end, mention})

/** The authors themselves, and `it` that stands for nothing: who is quoted in a text is another. */
export const OWN =
  /\b(?:we|i|you|this (?:report|paper|article|brief|memo|study|note|section|chapter|document)|the authors?|our [\p{L} ]+|one|it)$/iu
/** A noun phrase that speaks is no longer, in words. */
const LONGEST = 12

function speaks(word: string): boolean {
  const lower = word.toLowerCase().replace(/['’]s?$/u, '')
  const single = lower.replace(/s$/u, '')
  return (
    ROLE_NOUNS.has(lower) ||
    ROLE_NOUNS.has(single) ||
    SPEAKING_PERSONS.has(lower) ||
    SPEAKING_PERSONS.has(single) ||
    SPEAKING_GROUPS.has(lower) ||
    SPEAKING_BODIES.has(lower)
  )
}

/** Whether the words can be who says something: `the minister`, `a spokesman for the port`, `two officials`. */
export function isSpeaker(phrase: string): boolean {
  const words = phrase.split(/\s+/u)
  if (words.length > LONGEST || phrase === '' || OWN.test(phrase)) return false
  const head = words.findIndex((word) => /^(?:of|for|at|in|from|with|to|on)$/u.test(word))
  const last = head < 0 ? words.length - 1 : head - 1
  return speaks((CLOSE.test(words[last] ?? '') ? words[last - 1] : words[last]) ?? '')
}

/** `a source close to`, `a person familiar with`. */
const CLOSE = /^(?:close|familiar|loyal|opposed)$/u
/** A preposition before a name, with the titles between them. */
const OF_NAME = / (?:for|of|to|with|from|at) (?:the )?(?:\p{L}[\p{L}.’'-]* ){0,3}$/u

/** `a spokeswoman for President ` before a name: who speaks is not the one who is named. */
export function speaksForAnother(lead: string): boolean {
  const found = OF_NAME.exec(lead)
  return found !== null && isSpeaker(`${lead.slice(0, found.index)} for somebody`.trim())
}

/** Capitalised words where a speaker stands are a name, unless they are one common word that opens the sentence. */
export function isName(words: string, opens: boolean): boolean {
  if (words.includes(' ')) return true
  const lower = words.toLowerCase().replace(/['’]\p{L}{1,2}$/u, '')
  return !SENTENCE_STARTERS.has(lower) && !(opens && isKnownWord(lower))
}
