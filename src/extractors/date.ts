import type {Finding, Sentence} from '../model/finding.ts'
import type {Passage, SourceDocument} from '../model/source.ts'
import type {Extractor, Report} from '../model/stages.ts'
import {piecesOf} from '../prose/pieces.ts'
import {finding} from '../prose/place.ts'
import type {Mention} from './date/mention.ts'
import {contextOf, mentionsIn} from './date/mentions.ts'

declare module '../model/finding.ts' {
  interface FindingKinds {
    date: {
      /** TIMEX3: `2021-08-25`, `2021-08`, `2021`, `XXXX-08-25`, `2021-Q3`, `2021-SU`, `202X`, `P3D`, `XXXX-WXX-1`. */
      readonly value: string
      /** Last day of a range, same form. */
      readonly end: string | undefined
      readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
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
      /** The source whose date gave the implied parts, when a sibling's did. */
      readonly impliedFrom: string | undefined
    }
  }
}

/** Dates, times, durations and recurring times of the sentences of a document. Never resolved against a clock. */
export const date: Extractor<'date'> = {
  kind: 'date',
  doc: 'Dates and times as TIMEX3; relative ones are counted from the date that the document gives for itself.',
  refusals: () => [],
  extract({document, sentences}, report) {
    const context = contextOf(document.meta.date?.value)
    return sentences.flatMap(piecesOf).flatMap((sentence) => {
      const passage = document.passages[sentence.passage]
      if (passage === undefined) return []
      return mentionsIn(sentence.text, context).map((mention) => {
        if (mention.other !== undefined) reportAmbiguous(document, passage, sentence, mention, report)
        return toFinding(passage, sentence, mention)
      })
    })
  }
}

function toFinding(passage: Passage, sentence: Sentence, mention: Mention): Finding<'date'> {
  const {value, end, type, precision, start, stop, rule, implied = []} = mention
  return finding({
    kind: 'date',
    value: {value, end, type, precision, impliedFrom: undefined},
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
