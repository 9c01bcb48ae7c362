import type {Finding, Prose, Words} from '../model/finding.ts'
import type {Extractor} from '../model/stages.ts'
import {finding, wordsOf} from '../prose/place.ts'
import {sentenceAt, sentencesByPassage} from '../prose/sentence-at.ts'
import {remember} from '../remember.ts'
import {type ActorMention, mentionsIn} from './actor/mentions.ts'
import {type Page, type Quote, quotesIn} from './quotation/page.ts'
import {type Resolved, resolver} from './quotation/resolve.ts'

declare module '../model/finding.ts' {
  interface FindingKinds {
    quotation: {
      /** `direct`: a whole sentence or clause in quotation marks; `fragment`: less, only to be shown inside its sentence; `reported`: no marks. */
      readonly form: 'direct' | 'fragment' | 'reported'
      /** Without the marks. */
      readonly words: Words
      /** As printed beside the cue: `he`, `the minister`, `Lavrov`. */
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

function record(page: Page, quote: Quote, resolved: Resolved): Finding<'quotation'> {
  const {passage} = page
  const at = (place: {readonly start: number; readonly end: number} | undefined): Words | undefined =>
    place === undefined ? undefined : wordsOf(passage, place.start, place.end)
  const {form, start, end, attribution, rule} = quote
  const value = {
    form,
    words: wordsOf(passage, start, end),
    speaker: at(attribution?.speaker),
    name: resolved.name,
    role: resolved.role,
    cue: at(attribution?.cue),
    date: undefined
  }
  const sentence = sentenceAt(page.sentences, start)
  const implied =
    resolved.implied || (attribution?.speaker === undefined && resolved.name !== undefined) ? ['name'] : []
  return finding({kind: 'quotation', value, passage, start, end, sentence, rule, implied})
}

const NOBODY: Resolved = {name: undefined, role: undefined, implied: false}

/** Quotations before anybody was named as speaking. */
interface Waiting {
  readonly page: Page
  readonly quote: Quote
}

/** Gives the waiting quotations the speaker that the next one names, if that is in their passage or the next; empties the list. */
function settle(waiting: Waiting[], passage: number, resolved: Resolved): readonly Finding<'quotation'>[] {
  return waiting
    .splice(0)
    .map(({page, quote}) => record(page, quote, passage - page.passage.index <= CARRIES_OVER ? resolved : NOBODY))
}

/** What was said, by whom: in quotation marks, in part, and as reported; `date` is filled by the refiner `link-quotations`. */
export const quotation: Extractor<'quotation'> = {
  kind: 'quotation',
  doc: 'Direct, partial and reported speech with speaker, role and cue.',
  refusals: () => [],
  extract(prose: Prose) {
    const mentions = mentionsIn(prose)
    const byPassage = new Map<number, ActorMention[]>()
    for (const mention of mentions) remember(byPassage, mention.passage, () => []).push(mention)
    const resolve = resolver(mentions)
    const findings: Finding<'quotation'>[] = []
    const waiting: Waiting[] = []
    let last: Last | undefined
    for (const [index, sentences] of sentencesByPassage(prose)) {
      const passage = prose.document.passages[index]
      if (passage === undefined) continue
      const page: Page = {passage, sentences, mentions: byPassage.get(index) ?? []}
      for (const quote of quotesIn(page)) {
        const speaker = quote.attribution?.speaker
        if (speaker === undefined && (last === undefined || index - last.passage > CARRIES_OVER)) {
          waiting.push({page, quote})
          continue
        }
        const printed = speaker === undefined ? '' : passage.text.slice(speaker.start, speaker.end)
        const resolved =
          speaker === undefined ? (last?.resolved ?? NOBODY) : resolve(index, speaker, printed, last?.resolved.name)
        findings.push(...settle(waiting, index, resolved), record(page, quote, resolved))
        last = {resolved, passage: index}
      }
    }
    findings.push(...settle(waiting, Number.POSITIVE_INFINITY, NOBODY))
    return findings.sort((a, b) => a.passage - b.passage || a.start - b.start)
  }
}
