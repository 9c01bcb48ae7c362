import type {ActorMention} from '../actor/mentions.ts'
import {type Cue, within} from './cue.ts'
import {isName, type Speaker, spoken} from './speaker.ts'
import {subjectAfter} from './subject-after.ts'
import {subjectBefore} from './subject-before.ts'

/** Who said it and by which words the text says so. */
export interface Attribution {
  readonly cue: Cue
  readonly speaker: Speaker | undefined
}

/** A passage as attributions see it: its verbs of saying and its names, in order. */
export interface Spoken {
  readonly text: string
  readonly cues: readonly Cue[]
  readonly mentions: readonly ActorMention[]
}

/** A verb after the closing mark belongs to the quotation when it comes within this many characters. */
const AFTER_REACH = 160
/** After the marks no more verbs are tried; `“…,” the man who called the police said` has two. */
const MOST_TRIED = 3
const ONLY_MARKS = /^[\s,–—-]*$/u
const TITLE_STOP = /\b(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Gov|Rep|Lt|Col|Sgt|Capt|Prof|Rev|\p{Lu})\./gu
/** Verbs that name the hearer, never by inversion: `told reporters`. */
const HEARER = /^t(?:ell|old)/u

/** `saying`, `calling on`: whose doing it is stands further off. */
const isParticiple = ({verb}: Cue): boolean => /^\p{L}+ing\b/u.test(verb)
/** Nouns as often as verbs: only nouns of speaking are trusted before them. */
const NOUN_TOO =
  /^(?:rules|states|reports|claims|notes|calls|demands|answers|offers|orders|objects|estimates|comments|promises|hopes|remarks|finds|holds|judges|hints|posts|tweets|signals|counters|replies|jokes|texts|messages|blogs|types|directs|presses|laughs|smiles|shouts|cries|screams)$/u

/** `described by Weiss as`, `is said by the council to be`: the one who speaks is named after a passive. */
function agent({text, mentions}: Spoken, cue: Cue, limit: number): Attribution | undefined {
  const by = /^ by /u.exec(text.slice(cue.end, limit))
  const speaker = by === null ? undefined : subjectAfter(text, cue.end + by[0].length, limit, mentions, 'beside')
  return speaker === undefined ? undefined : {cue, speaker}
}

/** The verb directly after the marks: `,” said Lavrov`. */
function inverted({text, mentions}: Spoken, cue: Cue, limit: number): Attribution | undefined {
  if (HEARER.test(cue.verb) || isParticiple(cue)) return undefined
  const speaker = subjectAfter(text, cue.end, limit, mentions, 'beside')
  return speaker === undefined ? undefined : {cue, speaker}
}

/** `“The plan” has a flaw, began Weiss.`: the clause goes on after the marks, and the verb stands at its end. */
function invertedLater({text, mentions}: Spoken, cue: Cue, limit: number): Attribution | undefined {
  if (cue.takes === 'beside' || HEARER.test(cue.verb) || !text.startsWith(', ', cue.start - 2)) return undefined
  const speaker = subjectAfter(text, cue.end, limit, mentions)
  return speaker === undefined ? undefined : {cue, speaker}
}

/** `,” said Lavrov` · `,” the minister said` · `,” according to Lavrov`. */
export function attributionAfter(spokenText: Spoken, at: number, limit: number): Attribution | undefined {
  const {text, mentions} = spokenText
  const end = Math.min(limit, at + AFTER_REACH)
  const bound = /[,.?!…–—-]/u.test(text.slice(Math.max(0, at - 3), at + 1))
  for (const cue of within(spokenText.cues, at, end).slice(0, MOST_TRIED)) {
    const between = text.slice(at, cue.start)
    if (/[;:“"]|\.\s/u.test(between.replace(TITLE_STOP, '')) || NEW_CLAUSE.test(between)) return undefined
    const next = ONLY_MARKS.test(between)
    const source = quotedAfter(spokenText, cue, limit)
    if (source !== undefined) return {cue, speaker: source}
    if (cue.takes === 'source') {
      const speaker = next ? subjectAfter(text, cue.end, limit, mentions, 'source') : undefined
      if (speaker !== undefined) return {cue, speaker}
    } else if (cue.passive && REPEATED.test(cue.verb)) {
      // `is quoted by the paper as saying`: the participle after it finds who speaks.
    } else if (cue.passive) {
      const found = agent(spokenText, cue, limit)
      if (found !== undefined) return found
    } else {
      const found = next ? inverted(spokenText, cue, limit) : undefined
      if (found !== undefined) return found
      const any = isWhole(between) && bound && !NOUN_TOO.test(cue.verb)
      const before = next ? undefined : subjectBefore(text, at, cue.start, mentions, any)
      if (before !== undefined) return {cue, speaker: before}
      const later = next ? undefined : invertedLater(spokenText, cue, limit)
      if (later !== undefined) return later
    }
  }
  return undefined
}

const REPEATED = /^(?:quoted|cited)$/u
/** `“…,” but the minister said`: another clause, with what is said after it. */
const NEW_CLAUSE = /^[\s,]*(?:and|but|or|nor|which|whom|where|because)\s/u

/** Between the marks and the verb stands the subject and no more: `,” one of the men `. */
const isWhole = (between: string): boolean => /^[\s,–—-]*(?:\S+\s+){1,8}$/u.test(between)

/** What may stand between a verb and the marks that it opens: `read, in part, “`, `said on Monday: “`. */
const OPENS = /^(?:[^.;:“”"]{0,60}[,:]| that)?\s*$/u
/** Verbs of which any noun before them speaks; `states` and `reports` are nouns as well. */
const SURE =
  /^(?:said|says|told|tells|added|adds|insist(?:s|ed)|argue[sd]|believe[sd]|admit(?:s|ted)|predict(?:s|ed))$/u

/** Whose doing a participle tells: `Weiss left the hall, saying “`. */
function ofParticiple({text, mentions}: Spoken, from: number, cue: Cue): Speaker | undefined {
  const subject = within(mentions, from, cue.start).find(({type}) => type !== 'place')
  if (subject !== undefined) return spoken(subject)
  const head = text.slice(from, cue.start)
  const pronoun = /^(?:(?:But|And|Then|Later|Yet|So|Still),? )?(he|she|they)\b/iu.exec(head)
  if (pronoun !== null) {
    const start = from + pronoun[0].length - (pronoun[1] ?? '').length
    return {start, end: from + pronoun[0].length, mention: undefined}
  }
  const name = /(?:^|^(?:\p{L}[\p{Ll}-]* ){1,3})((?:\p{Lu}[\p{L}’'-]+ ){1,3}\p{Lu}[\p{L}’'-]+)(?= \p{Ll})/u.exec(head)
  if (name === null) return undefined
  const start = from + name.index + name[0].length - (name[1] ?? '').length
  return {start, end: from + name.index + name[0].length, mention: undefined}
}

const QUOTED_AS = /\b(?:quot|cit)(?:e[sd]|ing) ([^,;:.“”"]{2,60}) as $/u

/** `The paper quoted the man as saying: “`: he speaks, and not the paper. */
function quotedAs({text, mentions}: Spoken, from: number, cue: Cue): Speaker | undefined {
  const found = cue.verb === 'saying' ? QUOTED_AS.exec(text.slice(from, cue.start)) : null
  if (found === null) return undefined
  const end = cue.start - ' as '.length
  const start = end - (found[1] ?? '').length
  const person = within(mentions, start, end).find(({type}) => type === 'person')
  return person === undefined ? {start, end, mention: undefined} : spoken(person)
}

const AS_SAYING = /^ ([^,;:.“”"]{2,60}?) as (?:saying|telling|having)\b/u

/** `,” the paper quoted the man as saying.` */
function quotedAfter({text, mentions}: Spoken, cue: Cue, limit: number): Speaker | undefined {
  const found = !cue.passive && /^(?:quot|cit)e/u.test(cue.verb) ? AS_SAYING.exec(text.slice(cue.end, limit)) : null
  if (found === null) return undefined
  const start = cue.end + 1
  const end = start + (found[1] ?? '').length
  const person = within(mentions, start, end).find(({type}) => type === 'person')
  return person === undefined ? {start, end, mention: undefined} : spoken(person)
}

/** `Her deputy, Mary Moss, disagreed: “`: after the colon speaks whom the sentence is about. */
function ofColon(spokenText: Spoken, from: number, at: number): Attribution | undefined {
  const colon = spokenText.text.slice(from, at).trimEnd().endsWith(':') ? spokenText.text.lastIndexOf(':', at) : -1
  const speaker = colon < 0 ? undefined : topicOf(spokenText, from, colon)
  return speaker && {cue: {start: colon, end: colon + 1, verb: ':', takes: 'quote', passive: false}, speaker}
}

const LABEL = /^\s*(\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,4} ?): ?$/u

/** `Lavrov: “…”`: a name and a colon; `VIDEO: “…”` is a label of the page. */
function labelled({text, mentions}: Spoken, from: number, at: number): Attribution | undefined {
  const label = LABEL.exec(text.slice(from, at))?.[1]
  if (label === undefined) return undefined
  const start = text.indexOf(label, from)
  const mention = within(mentions, start, at)[0]
  if (mention === undefined && label === label.toUpperCase()) return undefined
  const colon = text.indexOf(':', start)
  const cue: Cue = {start: colon, end: colon + 1, verb: ':', takes: 'quote', passive: false}
  return {cue, speaker: mention === undefined ? {start, end: start + label.length, mention} : spoken(mention)}
}

/** `Lavrov said: “` · `Rahmon said that he would reject “` · `According to the ministry, “`: the last verb before the mark. */
export function attributionBefore(spokenText: Spoken, from: number, at: number): Attribution | undefined {
  const {text, mentions, cues} = spokenText
  const before = within(cues, from, at)
  for (const cue of [...before].reverse()) {
    const beside = OPENS.test(text.slice(cue.end, at))
    if (cue.takes === 'source' || (cue.takes === 'beside' && !beside)) continue
    if (/;/u.test(text.slice(cue.end, at))) continue
    if (cue.passive) {
      const found = agent(spokenText, cue, at)
      if (found !== undefined) return found
      continue
    }
    if (/^\s*,?\s*(?:said|says)\s*$/iu.test(text.slice(from, cue.end))) continue
    const quoted = quotedAs(spokenText, from, cue)
    if (quoted !== undefined) return {cue, speaker: quoted}
    const participle = isParticiple(cue)
    const free = (beside && !NOUN_TOO.test(cue.verb)) || SURE.test(cue.verb)
    const speaker = subjectBefore(text, from, cue.start, mentions, free && !participle)
    if (speaker !== undefined) return {cue, speaker}
    const inverted = participle ? undefined : invertedLater(spokenText, cue, at)
    if (inverted !== undefined) return inverted
    const doer = participle && (beside || cue.takes === 'that') ? ofParticiple(spokenText, from, cue) : undefined
    if (doer !== undefined) return {cue, speaker: doer}
  }
  const source = before.find(({takes}) => takes === 'source')
  const speaker = source && subjectAfter(text, source.end, at, mentions, 'source')
  if (source !== undefined && speaker !== undefined) return {cue: source, speaker}
  return labelled(spokenText, from, at) ?? ofColon(spokenText, from, at)
}

const OPENING_NAME = /^((?:\p{Lu}[\p{L}’'-]+ ){0,3}\p{Lu}[\p{L}’'-]+) \p{Ll}+ /u
const OPENING_PRONOUN = /^(?:But |And |Then |Later,? |Yet )?(he|she)\b/iu
/** Nothing, or a title without a comma, before the name that opens a sentence. */
const TITLE = /^(?:\p{L}+, )?(?:\p{L}[\p{L}.’'-]* ){0,7}$/u
const GOVERNS = /\b(?:of|to|for|by|with|from|at|in|on|and|that) $/u

/** Who a sentence is about, where it has no verb of saying: `Lavrov was blunt. “…”`. */
export function topicOf({text, mentions}: Spoken, from: number, to: number): Speaker | undefined {
  const [first] = within(mentions, from, to)
  const lead = first === undefined ? '' : text.slice(from, first.start)
  if (first?.type === 'person' && TITLE.test(lead) && !GOVERNS.test(lead) && isSubject(text.slice(first.end, to)))
    return spoken(first)
  const sentence = text.slice(from, to)
  const pronoun = OPENING_PRONOUN.exec(sentence)
  if (pronoun !== null) {
    const end = from + pronoun[0].length
    return {start: end - (pronoun[1] ?? '').length, end, mention: undefined}
  }
  const name = OPENING_NAME.exec(sentence)?.[1]
  if (first?.start === from || name === undefined || !isStrange(name)) return undefined
  return {start: from, end: from + name.length, mention: undefined}
}

/** No word of the language in it: `Port Brandt was cold` is about no person. */
const isStrange = (name: string): boolean => name.split(' ').every((word) => isName(word, true))

/** What follows the name is its verb or an aside, not the rest of another noun phrase. */
const isSubject = (rest: string): boolean => /^(?:,| \p{Ll})/u.test(rest) && !/^ (?:and|or|of)\b/u.test(rest)
