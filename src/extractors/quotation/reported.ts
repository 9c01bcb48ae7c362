import {SAYING} from '../../lexicon/verbs-of-saying.ts'
import {hasFiniteVerb} from '../../prose/finite-verb.ts'
import type {ActorMention} from '../actor/mentions.ts'
import {APPOSES} from './aside.ts'
import type {Attribution} from './attribution.ts'
import type {Cue} from './cue.ts'
import {subjectAfter} from './subject-after.ts'
import {subjectBefore} from './subject-before.ts'

/** Speech without marks: the words that give its content, and who said it. */
export interface Reported extends Attribution {
  readonly start: number
  readonly end: number
}

const THAT =
  /^(?: (?:on|in|at|to|during|after|before|last|this|earlier|late|yesterday|today|again|recently|publicly|reporters|journalists|parliament|lawmakers|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[^“"”;:]{0,90}?)?,? that\s/u
/** Verbs that name the hearer before what is said. */
const HEARER = /^(?:tell|told|warn|inform|assur|remind|promis|advis|assure)/u
const THAT_HEARER = /^ [^,“”";:]{2,80}? that\s/u
const CLAUSE =
  /^ (?:he|she|it|they|there|the|an?|his|her|its|their|no|some|many|most|all|more|such|these|those|any|about|\p{Lu}[\p{L}’'.-]*|\p{N})/u
/** These take a clause without `that` too rarely to trust. */
const THAT_ONLY =
  /^(?:tell|told|believ|think|thought|suggest|hop|report|deny|denies|denied|add|promis|complain|caution|swear|swor|pledg|joke|predict|assert|argu|claim|insist|allege|contend|stress|concede|admit)/u
/** What may follow the subject and verb at the end: `…, the minister said on Monday.` */
const TAIL = 90

/** `said that it would pay and thanked the town`, `…, said an officer who …`: what the speaker did next, or who says so too. */
const NEXT_DEED =
  /,? and (?:then |also |later )?(?:thank|prais|congratulat|apologi[sz]|urg|warn|add|promis|vow|pledg)ed |, (?:said|says|according to) /u

/** Where the words end that were said. */
const end = (text: string, from: number, to: number): number => {
  let last = NEXT_DEED.exec(text.slice(from, to))?.index ?? Number.POSITIVE_INFINITY
  last = Math.min(to, from + last)
  while (last > from && /[\s.,;:!]/u.test(text[last - 1] ?? '')) last--
  return last
}

function clauseAfter(text: string, cue: Cue, limit: number): number | undefined {
  const rest = text.slice(cue.end, limit)
  if (SAYING.get(cue.verb) === 'quote') return undefined
  const that = THAT.exec(rest) ?? (HEARER.test(cue.verb) ? THAT_HEARER.exec(rest) : null)
  if (that !== null) return cue.end + that[0].length
  const free =
    SAYING.get(cue.verb) === 'that' && (!THAT_ONLY.test(cue.verb) || /^ (?:he|she|it|they|there)\b/u.test(rest))
  return free && CLAUSE.test(rest) && hasFiniteVerb(rest) ? cue.end + 1 : undefined
}

/** `… has been paid, the minister said.`: the clause stands first. */
function clauseBefore(
  text: string,
  from: number,
  cue: Cue,
  limit: number,
  mentions: readonly ActorMention[]
): Reported | undefined {
  const head = text.slice(from, cue.start)
  const comma = head.lastIndexOf(', ')
  if (comma < 0 || limit - cue.end > TAIL || SAYING.get(cue.verb) === 'quote' || !hasFiniteVerb(head.slice(0, comma)))
    return undefined
  if (/^(?:and|but|or|who|which|as|when|while|with)\s/iu.test(head.slice(comma + 2))) return undefined
  if (
    !/^(?:[.!]|$| (?:on|in|at|to|during|after|last|this|yesterday|today|late|early|\p{Lu}|reporters))/u.test(
      text.slice(cue.end, limit)
    )
  )
    return undefined
  const speaker = subjectBefore(text, from + comma + 2, cue.start, mentions)
  return speaker === undefined ? undefined : {cue, speaker, start: from, end: from + comma}
}

/** The comma after a name and what is said of it: `According to Anna Weiss, head of the bank, `. */
function afterAside(text: string, from: number, limit: number): number {
  const first = text.indexOf(', ', from)
  if (first !== from || !APPOSES.test(text.slice(first, first + 40))) return first
  const second = text.indexOf(', ', first + 2)
  const relative = /^, (?:who|which|whose)\b/u.test(text.slice(first, first + 10))
  return second > 0 && second < limit && (relative || !hasFiniteVerb(text.slice(first + 2, second))) ? second : first
}

function byAccordingTo(
  text: string,
  from: number,
  cue: Cue,
  limit: number,
  mentions: readonly ActorMention[]
): Reported | undefined {
  const speaker = subjectAfter(text, cue.end, limit, mentions, 'source')
  if (speaker === undefined) return undefined
  if (cue.start - from > 2) {
    const words = end(text, from, cue.start)
    return hasFiniteVerb(text.slice(from, words)) ? {cue, speaker, start: from, end: words} : undefined
  }
  const comma = afterAside(text, speaker.end, limit)
  const start = comma < 0 || comma + 2 >= limit ? limit : comma + 2
  return start < limit && hasFiniteVerb(text.slice(start, limit))
    ? {cue, speaker, start, end: end(text, start, limit)}
    : undefined
}

/** Verbs looked at in one sentence; a longer one is a list. */
const MOST_CUES = 6

/** The first thing that a sentence reports somebody to have said; `cues` and `mentions` are those of the sentence. */
export function reportedIn(
  text: string,
  from: number,
  limit: number,
  cues: readonly Cue[],
  mentions: readonly ActorMention[]
): Reported | undefined {
  const verbs = cues.filter(({takes, passive}) => takes !== 'beside' && takes !== 'source' && !passive)
  for (const cue of verbs.slice(0, MOST_CUES)) {
    const start = clauseAfter(text, cue, limit)
    if (start !== undefined) {
      const speaker = subjectBefore(text, from, cue.start, mentions)
      if (speaker !== undefined) return {cue, speaker, start, end: end(text, start, limit)}
      continue
    }
    const found = clauseBefore(text, from, cue, limit, mentions)
    if (found !== undefined) return found
  }
  const source = cues.find(({takes}) => takes === 'source')
  return source === undefined ? undefined : byAccordingTo(text, from, source, limit, mentions)
}
