import type {ActorMention} from '../actor/mentions.ts'
import {within} from './cue.ts'
import {isName, isSpeaker, type Speaker, speaksForAnother, spoken} from './speaker.ts'

/** Where the verb stands: next to the marks; `according to`; elsewhere, where only nouns of speaking are trusted. */
export type Place = 'beside' | 'source' | 'apart'

/** A subject is sought no further from its verb than this. */
const REACH = 240
const ENDS_SUBJECT =
  /[,.;:?!—–“”"()]|\s(?:in|on|at|after|before|during|outside|inside|near|against|over|under|across|around|when|while|as|who|whose|which|that|told|and|but|following|ahead|via|through|late|early|last|this|yesterday|today|to|by|standing|speaking|describing|referring|recalling|adding|noting|explaining|about|monday|tuesday|wednesday|thursday|friday|saturday|sunday|monday's|familiar|close)\s/iu
const TITLE_STOP = /\b(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Gov|Rep|Lt|Col|Sgt|Capt|Prof|Rev|\p{Lu})\./gu
const NAME = /^(?:\p{Lu}[\p{L}\p{M}’'.-]* ){0,3}\p{Lu}[\p{L}\p{M}’'-]+/u
/** `senior surgeon and lecturer Malika Sabar`, `studio Corona`: small words of a calling before a name. */
const CALLING =
  /^(?:(?!(?:of|for|with|from|by|not|that|than|it|if|so|then|in|on|at|to|as|who|when|while|about|after|before|during|outside|inside|near|against|over|under)\b)\p{Ll}[\p{L}’'-]* ){1,6}((?:\p{Lu}[\p{L}\p{M}’'.-]* ){0,3}\p{Lu}[\p{L}\p{M}’'-]+)(?=[,.;:?!—–“”"()]|$| (?:of|from|with|in|on|at|after|before|during|when|while|as|who|and|last|this|to|by|earlier|yesterday)\b)/u
/** Noun phrases whose noun is on no list. */
const DETERMINED =
  /^(?:the|an?|one|two|three|another|some|many|several|both|his|her|their|its|my|our|this|that|(?:\p{L}[\p{L}-]*\.? ){0,3}\p{L}[\p{L}-]+['’]s?)\s[\p{L}\p{N}’' -]{2,80}$/iu
const BARE = /^\p{Ll}[\p{L}-]{2,20}$/u
const NO_NOUN =
  /^(?:that|in|on|at|to|of|for|from|with|when|while|as|after|before|during|about|again|later|then|also|quietly|reporters?|it|so|not|if|why|how|what|there|here|yesterday|today|\p{Ll}+ly)\b/iu

const SMALL_WORDS = /^(?:\p{Ll}[\p{L}-]* ){0,5}$/u

/** `one of the authors, Alan Brandt, …`, `the chancellor, Anna Weiss.`: the name that follows the comma says who it is. */
function apposed(text: string, end: number, limit: number, mentions: readonly ActorMention[]): Speaker | undefined {
  if (!text.startsWith(', ', end)) return undefined
  const named = within(mentions, end + 2, limit)[0]
  const role = named === undefined ? '' : text.slice(end + 2, named.start)
  if (named?.type === 'person' && SMALL_WORDS.test(role) && /[,.]/u.test(text.charAt(named.end))) return spoken(named)
  const name = NAME.exec(text.slice(end + 2, Math.min(limit, end + 80)))?.[0]
  const after = text.charAt(end + 2 + (name?.length ?? 0))
  return name?.includes(' ') && /[,.]/u.test(after)
    ? {start: end + 2, end: end + 2 + name.length, mention: undefined}
    : undefined
}

/** A clause or participle that hangs on a noun: `the forms the palace has released`, `documents obtained`. */
const HANGS_ON =
  /(?<!\b(?:of|for|in|at|from|with|and|to|by|on)) (?:(?:the|an?) [^,]*|\p{Ll}{2,}ed|sent|seen|given|quoted)$/u
const uncut = (phrase: string): string =>
  /^(?:the|an?|one|his|her|its|their)\s/iu.test(phrase) ? phrase.replace(HANGS_ON, '') : phrase

/** The first mention that can be meant: a person wherever it stands, a body or place only where the phrase is its name. */
function mentioned(
  text: string,
  from: number,
  end: number,
  mentions: readonly ActorMention[]
): ActorMention | undefined {
  const named = within(mentions, from, end)
  const [nearest] = named
  if (nearest?.type === 'person' && speaksForAnother(text.slice(from, nearest.start))) return undefined
  const persons = named.filter(({type}) => type === 'person')
  const person = persons.find((each) => !/^['’]s? /u.test(text.slice(each.end, each.end + 3)))
  if (person !== undefined) return person
  const first = persons.length > 0 ? undefined : named[0]
  if (first === undefined || (first.start !== from && !/^the\s$/iu.test(text.slice(from, first.start))))
    return undefined
  const rest = text.slice(first.end, end).trim()
  return rest === '' || /^(?:of|for|from)\b/u.test(rest) ? first : undefined
}

/**
 * The subject that follows an inverted verb at `at`: `said Lavrov`, `said the minister on Monday`. Next to the marks, and after
 * `according to`, any noun can be who speaks.
 */
export function subjectAfter(
  text: string,
  at: number,
  limit: number,
  mentions: readonly ActorMention[],
  place: Place = 'apart'
): Speaker | undefined {
  const from = at + (/^\s*/u.exec(text.slice(at, Math.min(limit, at + REACH)))?.[0].length ?? 0)
  const stretch = text.slice(from, Math.min(limit, from + REACH))
  const pronoun = /^(?:he|she|they|it)\b/iu.exec(stretch)
  if (pronoun !== null) return {start: from, end: from + pronoun[0].length, mention: undefined}
  const stop = ENDS_SUBJECT.exec(stretch.replace(TITLE_STOP, (title) => title.replace('.', '_')))
  const phrase = uncut(stretch.slice(0, stop?.index ?? stretch.length).trimEnd())
  const end = from + phrase.length
  const named = mentioned(text, from, end, mentions)
  if (named !== undefined) return spoken(named)
  const beside = place === 'beside'
  const calling = beside ? CALLING.exec(stretch)?.[1] : undefined
  if (calling !== undefined) {
    const start = from + stretch.indexOf(calling)
    return {start, end: start + calling.length, mention: undefined}
  }
  const any = (beside && BARE.test(phrase)) || (place !== 'apart' && DETERMINED.test(phrase))
  const noun = isSpeaker(phrase) || (any && !NO_NOUN.test(phrase))
  if (noun)
    return (
      (place !== 'apart' ? apposed(text, end, limit, mentions) : undefined) ?? {start: from, end, mention: undefined}
    )
  const name = NAME.exec(phrase)?.[0]
  return name !== undefined && isName(name, false)
    ? {start: from, end: from + name.length, mention: undefined}
    : undefined
}
