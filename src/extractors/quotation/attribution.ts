import type {ActorMention} from '../actor/mentions.ts'
import {accordingTo, type Cue, cuesIn} from './cue.ts'
import {type Speaker, subjectAfter, subjectBefore} from './subject.ts'

/** Who said it and by which words the text says so. */
export interface Attribution {
  readonly cue: Cue
  readonly speaker: Speaker | undefined
}

/** A verb after the closing mark belongs to the quotation when it comes within this many characters. */
const AFTER_REACH = 120

/** `,” said Lavrov` · `,” the minister said` · `,” according to Lavrov`. */
export function attributionAfter(
  text: string,
  at: number,
  limit: number,
  mentions: readonly ActorMention[]
): Attribution | undefined {
  const end = Math.min(limit, at + AFTER_REACH)
  const near = accordingTo(text, at, end)
  if (near !== undefined && /^[\s,–—-]*$/u.test(text.slice(at, near.start))) {
    return {cue: near, speaker: subjectAfter(text, near.end, limit, mentions)}
  }
  const cue = cuesIn(text, at, end)[0]
  if (cue === undefined) return undefined
  const between = text.slice(at, cue.start)
  if (/[;:“"]|\.\s/u.test(between.replace(/\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|Gov|Rep|\p{Lu})\./gu, ''))) return undefined
  if (/^[\s,–—-]*$/u.test(between)) {
    const speaker = subjectAfter(text, cue.end, limit, mentions)
    return speaker === undefined ? undefined : {cue, speaker}
  }
  const speaker = subjectBefore(text, at, cue.start, mentions)
  return speaker === undefined ? undefined : {cue, speaker}
}

/** `Lavrov said: “` · `Rahmon said that he would reject “` · `According to the ministry, “`: the last verb before the mark. */
export function attributionBefore(
  text: string,
  from: number,
  at: number,
  mentions: readonly ActorMention[]
): Attribution | undefined {
  for (const cue of [...cuesIn(text, from, at)].reverse()) {
    if (/^\s*,?\s*(?:said|says)\s*$/iu.test(text.slice(from, cue.end)) || /[;]/u.test(text.slice(cue.end, at))) continue
    const speaker = subjectBefore(text, from, cue.start, mentions)
    if (speaker !== undefined) return {cue, speaker}
    if (/ing$/u.test(cue.verb)) {
      const subject = mentions.find(({start, end, type}) => start >= from && end <= cue.start && type !== 'place')
      if (subject !== undefined) return {cue, speaker: {start: subject.start, end: subject.end, mention: subject}}
    }
  }
  const near = accordingTo(text, from, at)
  if (near !== undefined) {
    const speaker = subjectAfter(text, near.end, at, mentions)
    if (speaker !== undefined) return {cue: near, speaker}
  }
  const label = /^\s*((?:\p{Lu}[\p{L}.’'-]+ ?){1,5}): ?$/u.exec(text.slice(from, at))?.[1]
  if (label === undefined) return undefined
  const start = from + text.slice(from, at).indexOf(label)
  const mention = mentions.find((each) => each.start >= start && each.end <= at)
  const colon = text.indexOf(':', start)
  return {cue: {start: colon, end: colon + 1, verb: ':'}, speaker: {start, end: start + label.length, mention}}
}
