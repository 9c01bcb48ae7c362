import {isKnownWord} from '../../lexicon/known-words.ts'
import {SPEAKING_BODIES, SPEAKING_GROUPS} from '../../lexicon/speaker-nouns.ts'
import {ROLE_NOUNS} from '../../lexicon/titles.ts'
import type {ActorMention} from '../actor/mentions.ts'

/** Who speaks, as printed: offsets in the passage, and the mention when the words are one. */
export interface Speaker {
  readonly start: number
  readonly end: number
  readonly mention: ActorMention | undefined
}

/** A subject is sought no further from its verb than this. */
const REACH = 240
const AFTER_SUBJECT =
  /(?: (?:has|had|have|is|was|were|are|also|then|later|earlier|once|again|further|too|himself|herself|themselves|itself|repeatedly|\p{Ll}+ly|who|which|(?:on|in) (?:\p{Lu}\p{Ll}+|\d{4})(?: \d{1,2})?|in a statement|at the time|this week|last week|yesterday|today))$/u
const PRONOUN = /(?:^|[\s“"(,])(he|she|they|it)$/iu
const BOUNDARY =
  /[,;:—–()“”"]\s*|(?:^|\s)(?:that|when|while|after|before|as|because|and|but|if|where|which|who|although|though|since|yet|however|so)\s/giu
const OWN =
  /\b(?:we|i|you|this (?:report|paper|article|brief|memo|study|note|section|chapter|document)|the authors?|our [\p{L} ]+|one|it)$/iu
/** A noun phrase that speaks is no longer, in words. */
const LONGEST = 12

const speaks = (word: string): boolean => {
  const lower = word.toLowerCase().replace(/['’]s?$/u, '')
  return (
    ROLE_NOUNS.has(lower) ||
    ROLE_NOUNS.has(lower.replace(/s$/u, '')) ||
    SPEAKING_GROUPS.has(lower) ||
    SPEAKING_BODIES.has(lower)
  )
}

/** Whether the words can be who says something: `the minister`, `a spokesman for the port`, `two officials`. */
export function isSpeaker(phrase: string): boolean {
  const words = phrase.split(/\s+/u)
  if (words.length > LONGEST || phrase === '' || OWN.test(phrase)) return false
  const head = words.findIndex((word) => /^(?:of|for|at|in|from|with|to|on)$/u.test(word))
  return speaks((head < 0 ? words.at(-1) : words[head - 1]) ?? '')
}

const inside = (mentions: readonly ActorMention[], from: number, to: number): readonly ActorMention[] =>
  mentions.filter(({start, end}) => start >= from && end <= to)

function phraseBefore(text: string, from: number, end: number): Speaker | undefined {
  const stretch = text.slice(from, end)
  const last = [...stretch.matchAll(BOUNDARY)].at(-1)
  const begin = from + (last === undefined ? 0 : last.index + last[0].length)
  const start = begin + (/^\s*/u.exec(text.slice(begin, end))?.[0].length ?? 0)
  return isSpeaker(text.slice(start, end)) ? {start, end, mention: undefined} : undefined
}

const spoken = (mention: ActorMention): Speaker => ({start: mention.start, end: mention.end, mention})

/** `a spokesman for the Ministry of Ports`, `engineers at the University of Leeds`: who speaks is not the body. */
function ofBody(
  text: string,
  from: number,
  mention: ActorMention,
  named: readonly ActorMention[]
): Speaker | undefined {
  if (
    mention.type === 'person' ||
    !/ (?:at|of|for|from|with|in) (?:the )?$/u.test(text.slice(Math.max(from, mention.start - 10), mention.start))
  )
    return undefined
  const person = named.find(
    ({type, end}) =>
      type === 'person' &&
      / (?:of|from|at) (?:the )?$/u.test(text.slice(end, mention.start)) &&
      mention.start - end < 10
  )
  return person === undefined ? phraseBefore(text, from, mention.end) : spoken(person)
}

/** `President Ada Verlin and Prime Minister Olin Marsh`: both speak, and neither alone. */
function together(text: string, named: readonly ActorMention[], last: ActorMention): Speaker | undefined {
  if (last.type !== 'person') return undefined
  const first = named.findLast(
    ({type, end}) =>
      type === 'person' && end < last.start && /^ and (?:[\p{L}’'-]+ ){0,5}$/u.test(text.slice(end, last.start))
  )
  return first === undefined ? undefined : {start: first.start, end: last.end, mention: undefined}
}

/** Begins what is said of the name before the comma: `, director of the port,`, `, who runs it,`, `, 54,`. */
export const APPOSES =
  /^, (?:who|which|whose|the|an?|its|his|her|their|then|now|head|\d|\p{Ll}+(?:-\p{Ll}+)? (?:of|for|at|to|in)\b|\p{Ll}+,)/u

/**
 * The name that an aside belongs to, which ends at `end` with its comma or bracket: the name that fills the aside
 * (`the chancellor, Anna Weiss,`), else the person it is said of (`Anna Weiss, head of the CBA,`), else the body
 * (`the ministry, which owns the port,`, `Anna Weiss (54)`). In `Anna Weiss, who said` the comma opens the clause: `relative`.
 */
function beforeAside(
  text: string,
  named: readonly ActorMention[],
  end: number,
  relative: boolean
): ActorMention | undefined {
  const nearest = [...named].reverse()
  if (text[end - 1] === ')')
    return nearest.find((mention) => mention.type !== 'place' && text.startsWith(' (', mention.end))
  const whole = nearest.find((mention) => mention.end === end - 1)
  if (relative && whole !== undefined) return whole
  if (whole?.type === 'person' && /(?:^|, )$/u.test(text.slice(Math.max(0, whole.start - 2), whole.start))) return whole
  const apposed = nearest.filter(
    (mention) => mention.end < end - 1 && APPOSES.test(text.slice(mention.end, mention.end + 40))
  )
  return (
    apposed.find(({type}) => type === 'person') ??
    nearest.find(
      (mention) =>
        mention.type !== 'place' &&
        mention.end < end - 1 &&
        /^['’]?s?, /u.test(text.slice(mention.end, mention.end + 4))
    )
  )
}

const CAPITALS = /(?:^|[\s“"—(])((?:\p{Lu}[\p{L}’'.-]* ){0,3}\p{Lu}[\p{L}’'-]+)$/u
const CAPITALS_FIRST = /^(?:\p{Lu}[\p{L}’'.-]* ){0,3}\p{Lu}[\p{L}’'-]+/u

/** Capitalised words where a speaker stands are a name, unless they are one common word that opens the sentence. */
const isName = (words: string, opens: boolean): boolean =>
  !opens || words.includes(' ') || !isKnownWord(words.toLowerCase())

/** The subject that ends before `at`: a name, a pronoun, a name with an aside (`Lavrov, the minister,`), or a noun phrase. */
export function subjectBefore(
  text: string,
  from: number,
  at: number,
  mentions: readonly ActorMention[]
): Speaker | undefined {
  const first = Math.max(from, at - REACH)
  let head = text.slice(first, at).trimEnd()
  for (let tail = AFTER_SUBJECT.exec(head); tail !== null; tail = AFTER_SUBJECT.exec(head))
    head = head.slice(0, tail.index).trimEnd()
  const end = first + head.length
  const pronoun = PRONOUN.exec(head)?.[1]
  if (pronoun !== undefined) return {start: end - pronoun.length, end, mention: undefined}
  if (OWN.test(head)) return undefined
  const named = inside(mentions, first, end)
  const last = named.at(-1)
  if (last !== undefined && last.end === end)
    return together(text, named, last) ?? ofBody(text, first, last, named) ?? spoken(last)
  if (/[,)]$/u.test(head)) {
    const aside = beforeAside(text, named, end, /^ who\b/u.test(text.slice(end, at)))
    return aside === undefined
      ? phraseBefore(text, first, Math.max(text.lastIndexOf(', ', end - 2), first))
      : spoken(aside)
  }
  const phrase = phraseBefore(text, first, end)
  const capitals = CAPITALS.exec(head)?.[1]?.replace(/^(?:As|When|While|But|And|Then|Yet|Still|Later|Earlier|So) /u, '')
  if (
    phrase !== undefined ||
    capitals === undefined ||
    !isName(capitals, first === from && head.length === capitals.length)
  )
    return phrase
  return {start: end - capitals.length, end, mention: undefined}
}

const ENDS_SUBJECT =
  /[,.;:?!—–“”"()]|\s(?:in|on|at|after|before|during|when|while|as|who|that|told|and|but|following|ahead|via|through|late|early|last|this|yesterday|today|to)\s/iu

/** The subject that follows an inverted verb at `at`: `said Lavrov`, `said the minister on Monday`. */
export function subjectAfter(
  text: string,
  at: number,
  limit: number,
  mentions: readonly ActorMention[]
): Speaker | undefined {
  const from = at + (/^\s*/u.exec(text.slice(at, limit))?.[0].length ?? 0)
  const stretch = text.slice(from, Math.min(limit, from + REACH))
  const pronoun = /^(?:he|she|they|it)\b/iu.exec(stretch)
  if (pronoun !== null) return {start: from, end: from + pronoun[0].length, mention: undefined}
  const stop = ENDS_SUBJECT.exec(
    stretch.replace(/\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|Gov|Rep|\p{Lu})\./gu, (title) => title.replace('.', '_'))
  )
  const end = from + (stop?.index ?? stretch.length)
  const named = inside(mentions, from, end)
  const person =
    named.find(({type}) => type === 'person') ??
    (/^the\s/iu.test(stretch) || named[0]?.start === from ? named[0] : undefined)
  if (person !== undefined && (person.type !== 'place' || person.end === end))
    return {start: person.start, end: person.end, mention: person}
  const phrase = text.slice(from, end).trimEnd()
  if (isSpeaker(phrase)) return {start: from, end: from + phrase.length, mention: undefined}
  const capitals = CAPITALS_FIRST.exec(phrase)?.[0]
  return capitals !== undefined && isName(capitals, false)
    ? {start: from, end: from + capitals.length, mention: undefined}
    : undefined
}
