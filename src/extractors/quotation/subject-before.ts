import {hasFiniteVerb} from '../../prose/finite-verb.ts'
import type {ActorMention} from '../actor/mentions.ts'
import {beforeAside} from './aside.ts'
import {within} from './cue.ts'
import {isName, isSpeaker, OWN, type Speaker, speaksForAnother, spoken} from './speaker.ts'

/** A subject is sought no further from its verb than this. */
const REACH = 240
const AFTER_SUBJECT =
  /(?: (?:has|had|have|is|was|were|are|be|been|may|might|can|could|would|will|also|just|then|later|earlier|once|again|further|too|always|often|never|still|soon|himself|herself|themselves|itself|repeatedly|(?!(?:family|assembly|monopoly|anomaly|supply|reply|rally|bully|ally)\b)\p{Ll}+ly|who|which|(?:on|in) (?:\p{Lu}\p{Ll}+|\d{4})(?: \d{1,2})?|in a statement|at the time|this week|last week|yesterday|today))$/u
/** `is quoted by the paper as saying`, `could be heard saying`. */
const OVERHEARD = / (?:quoted|cited|reported|heard|overheard|recorded|seen|shown)(?: by [^,;.“”"]{2,40})?(?: as)?$/u
const PRONOUN = /(?:^|[\s“"(,—–])(he|she|they|it)$/iu
const BOUNDARY =
  /[,;:—–()“”"]\s*|(?:^|\s)(?:that|when|while|after|before|as|because|and|but|if|where|which|who|although|though|since|yet|however|so|said|says|then)\s/giu
const CAPITALS = /(?:^|[\s“"—(])((?:\p{Lu}[\p{L}’'.-]* ){0,3}\p{Lu}[\p{L}’'-]+)$/u
const LEADING =
  /^(?:As|When|While|But|And|Then|Yet|Still|Later|Earlier|So|Meanwhile|However|Mr\.?|Mrs\.?|Ms\.?|Dr\.?) /u
/** A noun phrase that begins with a determiner and has nothing but words in it. */
const DETERMINED =
  /^(?:the|an?|one|two|three|another|some|many|several|both|all|his|her|their|its|my|our|no) [\p{L}\p{N}’' -]{2,60}$/iu

/** Authors whose words stand in marks are not those of the text. */
const AUTHORS = /\bthe authors?$/iu
/** A word that joins clauses, after the comma that the boundary took. */
const OPENING_WORDS =
  /^\s*(?:(?:that|when|while|after|before|as|because|and|but|if|where|although|though|since|yet|however|so|then)\s)?/iu

/** `police officers`, but not `recently filed a suit against an expert`: small words without a determiner hold no verb. */
const isPhrase = (phrase: string): boolean =>
  !/^\p{Ll}/u.test(phrase) || DETERMINED.test(phrase) || !(/^\S+(?:ed|ing)\b/u.test(phrase) || hasFiniteVerb(phrase))

function phraseBefore(text: string, from: number, end: number, beside: boolean): Speaker | undefined {
  const stretch = text.slice(from, end)
  const last = [...stretch.matchAll(BOUNDARY)].at(-1)
  const begin = from + (last === undefined ? 0 : last.index + last[0].length)
  const start = begin + (OPENING_WORDS.exec(text.slice(begin, end))?.[0].length ?? 0)
  const phrase = text.slice(start, end)
  const own = OWN.test(phrase) && !AUTHORS.test(phrase)
  const any = beside && DETERMINED.test(phrase) && !own && !hasFiniteVerb(phrase)
  return any || (isSpeaker(phrase) && isPhrase(phrase)) ? {start, end, mention: undefined} : undefined
}

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
  return person === undefined ? phraseBefore(text, from, mention.end, false) : spoken(person)
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

/** Where the subject ends: before what stands between it and its verb (`has also`, `could be heard`, `in a statement`). */
function subjectEnd(text: string, first: number, at: number): number {
  let head = text.slice(first, at).trimEnd()
  head = head.replace(OVERHEARD, '')
  for (let tail = AFTER_SUBJECT.exec(head); tail !== null; tail = AFTER_SUBJECT.exec(head))
    head = head.slice(0, tail.index).trimEnd()
  return first + head.length
}

/**
 * The subject that ends before `at`: a name, a pronoun, a name with an aside (`Lavrov, the minister,`), or a noun phrase.
 * `beside`: the verb stands next to the marks, so that any noun can be who speaks.
 */
export function subjectBefore(
  text: string,
  from: number,
  at: number,
  mentions: readonly ActorMention[],
  beside = false
): Speaker | undefined {
  const first = Math.max(from, at - REACH)
  const end = subjectEnd(text, first, at)
  const head = text.slice(first, end)
  const pronoun = PRONOUN.exec(head)?.[1]
  if (pronoun !== undefined) return {start: end - pronoun.length, end, mention: undefined}
  if (OWN.test(head) && !(beside && AUTHORS.test(head))) return undefined
  const named = within(mentions, first, end)
  const last = named.at(-1)
  if (last?.type === 'person' && last.end === end) {
    const whole = phraseBefore(text, first, end, false)
    if (whole !== undefined && whole.start < last.start && speaksForAnother(text.slice(whole.start, last.start)))
      return whole
  }
  if (last !== undefined && last.end === end)
    return together(text, named, last) ?? ofBody(text, first, last, named) ?? spoken(last)
  if (/[,)]$/u.test(head)) {
    const aside = beforeAside(text, named, end, /^ who\b/u.test(text.slice(end, at)))
    return aside === undefined ? beforeComma(text, first, end, beside) : spoken(aside)
  }
  return phraseBefore(text, first, end, beside) ?? capitalised(head, end, first === from && !beside)
}

const ASIDE_NAME = /, (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3} ?),$/u

/** `Her father, Sandro, said`: a name that fills the aside; else the phrase before the comma. */
function beforeComma(text: string, first: number, end: number, beside: boolean): Speaker | undefined {
  const comma = Math.max(text.lastIndexOf(', ', end - 2), first)
  const phrase = phraseBefore(text, first, comma, beside)
  if (phrase === undefined) return beside ? capitalised(text.slice(first, comma), comma, false) : undefined
  const name = ASIDE_NAME.exec(text.slice(comma, end))?.[1]
  return name === undefined ? phrase : {start: comma + 2, end: comma + 2 + name.length, mention: undefined}
}

/** Capitals that no rule took for a name stand where a speaker does. */
function capitalised(head: string, end: number, whole: boolean): Speaker | undefined {
  const capitals = CAPITALS.exec(head)?.[1]?.replace(LEADING, '')
  if (capitals === undefined || !isName(capitals, whole && head.length === capitals.length)) return undefined
  return {start: end - capitals.length, end, mention: undefined}
}
