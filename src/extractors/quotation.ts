import type {Finding, Prose, Refusal, Words} from '../model/finding.ts'
import type {Extractor} from '../model/stages.ts'
import {finding, wordsOf} from '../prose/place.ts'
import {sentenceAt} from '../prose/sentence-at.ts'
import {remember} from '../remember.ts'
import {type ActorMention, mentionsIn, pagesOf} from './actor/mentions.ts'
import {within} from './quotation/cue.ts'
import {type Quote, quotesIn, type Speech, speechOf} from './quotation/page.ts'
import {type Resolved, resolver} from './quotation/resolve.ts'

declare module '../model/finding.ts' {
  interface FindingKinds {
    quotation: {
      /** `direct`: a whole sentence or clause in quotation marks; `fragment`: less, only to be shown inside its sentence; `reported`: no marks. */
      readonly form: 'direct' | 'fragment' | 'reported'
      /** Without the marks. */
      readonly words: Words
      /**
       * As printed beside the cue: `he`, `the minister`, `Lavrov`. Words without a cue have the speaker whom their paragraph
       * names for the quotation beside them; then `implied` has `speaker`.
       */
      readonly speaker: Words | undefined
      /** Fullest name in this document for the same actor: `Sergey Lavrov`. */
      readonly name: string | undefined
      /** `Russian Foreign Minister`. */
      readonly role: string | undefined
      readonly cue: Words | undefined
      /** Id of the date finding in the same sentence, or the one that governs it. */
      readonly date: string | undefined
    }
  }
}

/** Who spoke last, and in which passage. */
interface Last {
  readonly resolved: Resolved
  readonly passage: number
}
/** A quotation that stands alone belongs to who spoke last, if that was in this passage or the one before. */
const CARRIES_OVER = 1

function record({passage, sentences}: Speech, quote: Quote, resolved: Resolved): Finding<'quotation'> {
  const at = (place: {readonly start: number; readonly end: number} | undefined): Words | undefined =>
    place === undefined ? undefined : wordsOf(passage, place.start, place.end)
  const {form, start, end, attribution, carried, rule} = quote
  const speaker = attribution?.speaker
  const value = {
    form,
    words: wordsOf(passage, start, end),
    speaker: at(speaker ?? carried),
    name: resolved.name,
    role: resolved.role,
    // A dash or nothing between the words and the name below them is no verb of saying.
    cue: attribution?.cue.verb === '—' ? undefined : at(attribution?.cue),
    date: undefined
  }
  const sentence = sentenceAt(sentences, start)
  const named = resolved.implied || (speaker === undefined && resolved.name !== undefined)
  const implied = [...(speaker === undefined && carried !== undefined ? ['speaker'] : []), ...(named ? ['name'] : [])]
  return finding({kind: 'quotation', value, passage, start, end, sentence, rule, implied})
}

const NOBODY: Resolved = {name: undefined, role: undefined, implied: false}

/** Quotations before anybody was named as speaking. */
interface Waiting {
  readonly speech: Speech
  readonly quote: Quote
}

/** Gives the waiting quotations the speaker that the next one names, if that is in their passage or the next; empties the list. */
function settle(waiting: Waiting[], passage: number, resolved: Resolved): readonly Finding<'quotation'>[] {
  return waiting
    .splice(0)
    .map(({speech, quote}) => record(speech, quote, passage - speech.passage.index <= CARRIES_OVER ? resolved : NOBODY))
}

/** The passages of a document with what speaks in them, in order. */
function speechesIn(prose: Prose): readonly Speech[] {
  const byPassage = new Map<number, ActorMention[]>()
  for (const mention of mentionsIn(prose)) remember(byPassage, mention.passage, () => []).push(mention)
  return pagesOf(prose).map((page) => speechOf(page, byPassage.get(page.passage.index) ?? []))
}

/** What was said, by whom: in quotation marks, in part, and as reported; `date` is filled by the refiner `link-quotations`. */
export const quotation: Extractor<'quotation'> = {
  kind: 'quotation',
  doc: 'Direct, partial and reported speech with speaker, role and cue.',
  extract(prose) {
    const quoted = new Set<ActorMention>()
    const resolve = resolver(mentionsIn(prose), (mention) => quoted.has(mention))
    const findings: Finding<'quotation'>[] = []
    const waiting: Waiting[] = []
    let last: Last | undefined
    for (const speech of speechesIn(prose)) {
      const {passage, text} = speech
      for (const {from, to} of speech.runs) for (const mention of within(speech.mentions, from, to)) quoted.add(mention)
      for (const quote of quotesIn(speech)) {
        const speaker = quote.attribution?.speaker ?? quote.carried
        if (speaker === undefined && (last === undefined || passage.index - last.passage > CARRIES_OVER)) {
          waiting.push({speech, quote})
          continue
        }
        const printed = speaker === undefined ? '' : text.slice(speaker.start, speaker.end)
        const resolved =
          speaker === undefined
            ? (last?.resolved ?? NOBODY)
            : resolve(passage.index, speaker, printed, last?.resolved.name)
        findings.push(...settle(waiting, passage.index, resolved), record(speech, quote, resolved))
        last = {resolved, passage: passage.index}
      }
    }
    findings.push(...settle(waiting, Number.POSITIVE_INFINITY, NOBODY))
    return findings.sort((a, b) => a.passage - b.passage || a.start - b.start)
  },
  refusals(prose) {
    const refused: Refusal[] = []
    for (const speech of speechesIn(prose)) {
      quotesIn(speech, ({start, end}, {name, reason}) =>
        refused.push({passage: speech.passage.index, start, end, rule: `quotation/${name}`, reason})
      )
    }
    return refused
  }
}
