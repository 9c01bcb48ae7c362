import type {Passage, Sentence} from '../../model/finding.ts'
import {type Quoted, quotedIn} from '../../prose/quotation-marks.ts'
import {sentenceAt} from '../../prose/sentence-at.ts'
import type {ActorMention, Page} from '../actor/mentions.ts'
import type {Attribution, Spoken} from './attribution.ts'
import {carry} from './carry.ts'
import {cuesOf, within} from './cue.ts'
import type {Guard} from './guards.ts'
import {markedIn} from './in-marks.ts'
import type {Kind} from './marked.ts'
import {reportedIn} from './reported.ts'
import type {Speaker} from './speaker.ts'

/** A quotation in a passage, before its speaker is resolved; offsets in the passage. */
export interface Quote {
  readonly form: Kind | 'reported'
  readonly start: number
  readonly end: number
  readonly attribution: Attribution | undefined
  /** Who is named as speaking elsewhere in the paragraph, where these words have no verb of saying of their own. */
  readonly carried: Speaker | undefined
  readonly rule: string
}

/** A passage with its sentences, words in marks, names and verbs of saying. */
export interface Speech extends Spoken {
  readonly passage: Passage
  readonly sentences: readonly Sentence[]
  readonly runs: readonly Quoted[]
}

/** What was looked at and left: where, by which guard. Only `inspect` listens. */
export type Refuse = (
  place: {readonly start: number; readonly end: number},
  guard: Pick<Guard, 'name' | 'reason'>
) => void

export const speechOf = ({passage, sentences, pieces}: Page, mentions: readonly ActorMention[]): Speech => ({
  passage,
  sentences,
  mentions,
  text: passage.text,
  runs: quotedIn(passage.text),
  cues: cuesOf(pieces)
})

/** A sentence is looked at no further than this. */
const REACH = 1200
const NO_SPEECH = {
  name: 'no-speech',
  reason: 'the verb is not followed by what was said, or nobody is named as saying it'
}

function reportedOn(speech: Speech, marked: readonly Quote[], refuse: Refuse | undefined): readonly Quote[] {
  const {text, cues, mentions, sentences} = speech
  const quoted = new Set(
    marked.flatMap(({start, end}) => [sentenceAt(sentences, start)?.index, sentenceAt(sentences, end - 1)?.index])
  )
  const found: Quote[] = []
  let next = 0
  for (const {index, start, end} of sentences) {
    while (next < cues.length && (cues[next]?.start ?? 0) < start) next++
    if ((cues[next]?.start ?? end) >= end || quoted.has(index)) continue
    const limit = Math.min(end, start + REACH)
    const asks = /\?["”’]?$/u.test(text.slice(end - 2, end))
    const said = asks
      ? undefined
      : reportedIn(text, start, limit, within(cues, start, limit), within(mentions, start, limit))
    if (said !== undefined && said.end > said.start) {
      const {cue, speaker} = said
      const attribution = {cue, speaker}
      found.push({
        form: 'reported',
        start: said.start,
        end: said.end,
        attribution,
        carried: undefined,
        rule: 'quotation/reported'
      })
    } else if (refuse !== undefined) {
      for (const cue of within(cues, start, limit)) if (cue.takes === 'that') refuse(cue, NO_SPEECH)
    }
  }
  return found
}

/** The quotations of a passage in order: in marks, and reported where a sentence has none in marks. */
export function quotesIn(speech: Speech, refuse?: Refuse): readonly Quote[] {
  const marked = markedIn(speech, refuse)
  if (marked.length === 0 && speech.cues.length === 0) return []
  const reported = reportedOn(speech, marked, refuse)
  return carry(
    speech,
    [...marked, ...reported].sort((a, b) => a.start - b.start)
  )
}
