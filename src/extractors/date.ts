import type {Finding, Prose, Refusal, Sentence} from '../model/finding.ts'
import type {Passage, SourceDocument} from '../model/source.ts'
import type {Extractor, Report} from '../model/stages.ts'
import {piecesOf} from '../prose/pieces.ts'
import {finding} from '../prose/place.ts'
import {anchoredIn, type Placed} from './date/anchors.ts'
import type {DateContext, Mention} from './date/mention.ts'
import {contextOf, type Left, mentionsIn} from './date/mentions.ts'
import {monthFirstIn} from './date/order.ts'
import {keepUndated} from './date/undated.ts'

declare module '../model/finding.ts' {
  interface FindingKinds {
    date: {
      /** TIMEX3: `2021-08-25`, `2021-08`, `2021`, `XXXX-08-25`, `2021-Q3`, `202X`, `P3D`, `XXXX-WXX-1`, `PRESENT_REF`. */
      readonly value: string
      /** Last day of a range, same form. */
      readonly end: string | undefined
      /** `REF` is a time that is not on the calendar: `now`, `recently`, `the future`. */
      readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET' | 'REF'
      readonly precision:
        | 'minute'
        | 'day'
        | 'week'
        | 'month'
        | 'season'
        | 'quarter'
        | 'half'
        | 'year'
        | 'decade'
        | 'century'
        | 'none'
      /** A length that the words count from a day, `P2Y` in `two years ago`, and the days between which it lies, if known. */
      readonly counted?: {readonly length: string; readonly from: string | undefined; readonly to: string | undefined}
      /** The source whose date gave the implied parts, when a sibling's did. */
      readonly impliedFrom: string | undefined
    }
  }
}

/** Dates, times, durations and recurring times of the sentences of a document. Never resolved against a clock. */
export const date: Extractor<'date'> = {
  kind: 'date',
  doc: 'Dates and times as TIMEX3; relative ones are counted from the date that the document gives for itself.',
  extract(prose, report) {
    const {document} = prose
    const placed = placedIn(prose)
    return anchoredIn(placed).flatMap(({sentence, mention}) => {
      const passage = document.passages[sentence.passage]
      if (passage === undefined) return []
      if (mention.other !== undefined) reportAmbiguous(document, passage, sentence, mention, report)
      return toFinding(passage, sentence, mention)
    })
  },
  refusals: (prose) => refusalsIn(prose)
}

/** The dates of all sentences; what is the same without a date of the document is kept for who asks for that. */
function placedIn(prose: Prose): readonly Placed[] {
  const known = contextIn(prose.document)
  let ordered = false
  const monthFirst = (): boolean => {
    ordered = true
    return known.monthFirst()
  }
  const context = {...known, monthFirst}
  const placed: Placed[] = []
  for (const whole of prose.sentences) {
    for (const sentence of piecesOf(whole)) {
      ordered = false
      const mentions = mentionsIn(sentence.text, context)
      for (const mention of mentions) placed.push({sentence, mention})
      if (context.reference === undefined && !ordered) keepUndated(prose, sentence, mentions)
    }
  }
  return placed
}

/** The date of a document, and the order of its digits: looked for once, and only where some can be two days. */
function contextIn(document: SourceDocument): DateContext {
  let order: boolean | undefined
  return contextOf(document.meta.date?.value, () => {
    order ??= monthFirstIn(document)
    return order
  })
}

/** By the same run of the same rules: what they refused where none of them matched. */
function refusalsIn({document, sentences}: Prose): readonly Refusal[] {
  const context = contextIn(document)
  return sentences.flatMap(piecesOf).flatMap((sentence) => {
    const left: Left[] = []
    mentionsIn(sentence.text, context, left)
    return left.map(({start, stop, rule, reason}) => ({
      passage: sentence.passage,
      start: sentence.start + start,
      end: sentence.start + stop,
      rule: `date/${rule}`,
      reason
    }))
  })
}

function toFinding(passage: Passage, sentence: Sentence, mention: Mention): Finding<'date'> {
  const {value, end, type, precision, counted, start, stop, rule, implied = []} = mention
  return finding({
    kind: 'date',
    value: {value, end, type, precision, ...(counted && {counted}), impliedFrom: undefined},
    passage,
    start: sentence.start + start,
    end: sentence.start + stop,
    sentence,
    rule: `date/${rule}`,
    implied
  })
}

function reportAmbiguous(
  document: SourceDocument,
  passage: Passage,
  sentence: Sentence,
  mention: Mention,
  report: Report
): void {
  const words = sentence.text.slice(mention.start, mention.stop)
  const found = toFinding(passage, sentence, mention)
  const before = document.text.slice(0, found.span.start)
  const line = before.split('\n').length
  report({
    rule: 'date-is-certain',
    file: `sources/${document.source}`,
    line,
    column: found.span.start - before.lastIndexOf('\n'),
    message: `“${words}” can be ${mention.value} or ${mention.other}; it is read as ${mention.value}.`,
    note: 'Both numbers can be a month.',
    hints: ['Write the name of the month in the source.']
  })
}
