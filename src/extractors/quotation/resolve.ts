import {GIVEN_NAMES} from '../../lexicon/given-names.ts'
import {NAMES_OF_EITHER, WOMENS_NAMES} from '../../lexicon/name-genders.ts'
import type {ActorMention} from '../actor/mentions.ts'
import {isSpeaker, type Speaker} from './speaker.ts'

/** Who the printed words mean: fullest name and role, `implied` when the words do not say it themselves. */
export interface Resolved {
  readonly name: string | undefined
  readonly role: string | undefined
  readonly implied: boolean
}

const MALE_OR_FEMALE = /^(?:he|she)$/iu
const WOMAN =
  /^(?:Mrs|Ms|Miss|Lady|Dame|Queen|Baroness|Princess)\b|\b(?:\p{L}*woman|queen|princess|duchess|mother|mom|mum|wife|widow|daughter|sister|aunt|niece|grandmother|girlfriend|actress|girl|nun)\b/iu

const MAN =
  /^(?:Mr|Sir|Lord|King|Prince)\b|\b(?:(?<!wo)man|\p{L}*[^o]man|king|prince|duke|father|dad|husband|widower|son|brother|uncle|nephew|grandfather|boyfriend|actor|boy|monk)\b/iu

/** Whether a person may be `she`, or `he`, by title, role and given name; in doubt, yes. */
function maybe(pronoun: 'she' | 'he', name: string, role: string): boolean {
  const given = name.split(' ')[0] ?? ''
  if (WOMAN.test(role)) return pronoun === 'she'
  if (MAN.test(role)) return pronoun === 'he'
  if (name === given || !GIVEN_NAMES.has(given) || NAMES_OF_EITHER.has(given)) return true
  return WOMENS_NAMES.has(given) === (pronoun === 'she')
}

/** Capitals throughout, and no noun of a role (`Critics` is nobody's name). */
const isPrintedName = (printed: string): boolean =>
  /^(?:\p{Lu}[\p{L}’'.-]*(?: |$))+$/u.test(printed) && !isSpeaker(printed) && !/^(?:He|She|It|They)$/u.test(printed)

/** `engineers at the University of Leeds`: nobody by name, but more than a bare noun; shown as printed. */
const isGroupOfBody = (printed: string): boolean =>
  /^\p{L}[\p{L}’'-]*(?: \p{Ll}[\p{L}’'-]*){0,4} (?:at|of|for|from|with|in) (?:the )?\p{Lu}/u.test(printed) &&
  isSpeaker(printed)

/**
 * The mentions of a document, asked for who was named last. Built once a document; the questions take the past in order.
 * Who is named inside a quotation (`isQuoted`) is not who is meant outside of it.
 */
export function resolver(mentions: readonly ActorMention[], isQuoted: (mention: ActorMention) => boolean) {
  const roles = new Map<string, string>()
  for (const {name, role} of mentions) if (role !== undefined && !roles.has(name)) roles.set(name, role)
  const roleOf = (mention: ActorMention): string | undefined => mention.role ?? roles.get(mention.name)

  /** Index of the first mention at or after a place; binary search. */
  const indexAt = (passage: number, offset: number): number => {
    let low = 0
    let high = mentions.length
    while (low < high) {
      const middle = (low + high) >> 1
      const mention = mentions[middle]
      if (
        mention !== undefined &&
        (mention.passage < passage || (mention.passage === passage && mention.start < offset))
      )
        low = middle + 1
      else high = middle
    }
    return low
  }
  /** How many mentions back an unnamed speaker is looked for. */
  const REACH = 60
  const lastBefore = (
    passage: number,
    offset: number,
    fits: (mention: ActorMention) => boolean
  ): ActorMention | undefined => {
    const from = indexAt(passage, offset) - 1
    for (let at = from; at >= Math.max(0, from - REACH); at--) {
      const mention = mentions[at]
      if (mention !== undefined && fits(mention) && !isQuoted(mention)) return mention
    }
    return undefined
  }

  return (passage: number, speaker: Speaker, printed: string, lastSpeaker: string | undefined): Resolved => {
    const {mention} = speaker
    if (mention !== undefined) {
      return {
        name: mention.name,
        role: mention.type === 'person' ? roleOf(mention) : undefined,
        implied: printed !== mention.name
      }
    }
    const known = (found: ActorMention | undefined): Resolved => ({
      name: found?.name,
      role: found === undefined || found.type !== 'person' ? undefined : roleOf(found),
      implied: found !== undefined
    })
    if (/^\p{Lu}.* and .*\p{Lu}/u.test(printed)) return {name: printed, role: undefined, implied: false}
    if (isGroupOfBody(printed)) return {name: printed.replace(/^(?:the|an?) /iu, ''), role: undefined, implied: false}
    if (isPrintedName(printed)) return {name: printed, role: undefined, implied: false}
    if (MALE_OR_FEMALE.test(printed)) {
      const pronoun = /^she$/iu.test(printed) ? 'she' : 'he'
      const fits = (other: ActorMention) => other.type === 'person' && maybe(pronoun, other.name, roleOf(other) ?? '')
      const near = lastBefore(passage, speaker.start, fits)
      const spoke =
        lastSpeaker === undefined
          ? undefined
          : lastBefore(passage, speaker.start, (other) => fits(other) && other.name === lastSpeaker)
      return known(
        near !== undefined && spoke !== undefined && near.passage === passage && spoke.passage !== passage
          ? near
          : (spoke ?? near)
      )
    }
    if (/^it$/iu.test(printed)) return known(lastBefore(passage, speaker.start, ({type}) => type === 'organisation'))
    if (/^they$/iu.test(printed)) return known(undefined)
    const noun = /^(?:the|his|her|its|their)\s+(?:[\p{L}-]+\s+){0,2}?([\p{L}-]+)$/iu.exec(printed)?.[1]?.toLowerCase()
    if (noun === undefined || !/^the\s/iu.test(printed)) return {name: undefined, role: undefined, implied: false}
    const holds = (words: string | undefined) => (words ?? '').toLowerCase().split(/[\s-]/u).includes(noun)
    return known(
      lastBefore(
        passage,
        speaker.start,
        (other) =>
          (other.type === 'person' && holds(roleOf(other))) || (other.type === 'organisation' && holds(other.name))
      )
    )
  }
}
