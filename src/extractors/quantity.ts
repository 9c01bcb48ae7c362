import type {Finding, Sentence, Words} from '../model/finding.ts'
import type {Passage} from '../model/source.ts'
import type {Extractor} from '../model/stages.ts'
import {piecesOf} from '../prose/pieces.ts'
import {finding, wordsOf} from '../prose/place.ts'
import {undatedIn} from './date/undated.ts'
import type {Amount} from './quantity/amount.ts'
import {type Measured, measured} from './quantity/in-sentence.ts'
import {mayHoldAmount} from './quantity/may-begin.ts'
import {measureOf} from './quantity/measure.ts'
import {periodOf} from './quantity/period.ts'
import {placeOf} from './quantity/place.ts'
import {refusedIn} from './quantity/refused.ts'

/** `=` as stated, `~` about, `<` at most or under, `>` at least or over, `up` and `down` a change by or to. */
export type Change = '=' | '~' | '<' | '>' | 'up' | 'down'

declare module '../model/finding.ts' {
  interface FindingKinds {
    quantity: {
      /** A number, a range, or undefined for a vague amount (`hundreds of people`). */
      readonly value: number | readonly [low: number, high: number] | undefined
      /** Canonical unit: `percent`, `percentage point`, `kilometre`, `US dollar`, `person`, a counted noun in the singular, or ''. */
      readonly unit: string
      readonly change: Change
      /** `20,000`, `8 million`, `a dozen`. */
      readonly number: Words
      /** `percent`, `additional troops`. */
      readonly unitWords: Words | undefined
      /** `roughly`, `over`, `at least`, `equivalent to`. */
      readonly qualifier: Words | undefined
      /** What is measured, as pieces of the same sentence in the order they should be shown. */
      readonly measure: readonly Words[]
      /** `In 2019`, `Over the summer`; of the same sentence. */
      readonly period: Words | undefined
      readonly place: Words | undefined
    }
  }
}

/** Numbers with what they measure, in the sentences of a document. */
export const quantity: Extractor<'quantity'> = {
  kind: 'quantity',
  doc: 'Numbers with unit, qualifier, and the words of the sentence that say what is measured, when and where.',
  extract(prose) {
    const {document, sentences} = prose
    const findings: Finding<'quantity'>[] = []
    for (const sentence of sentences) {
      const passage = document.passages[sentence.passage]
      if (passage === undefined || !mayHoldAmount(sentence.text)) continue
      for (const piece of piecesOf(sentence)) {
        const whole = measured(piece.text, () => undatedIn(prose, piece))
        for (const amount of whole.amounts) findings.push(toFinding(passage, piece, whole, amount))
      }
    }
    return findings
  },
  refusals(prose) {
    const {document, sentences} = prose
    return sentences.flatMap((sentence) =>
      document.passages[sentence.passage] === undefined || !mayHoldAmount(sentence.text)
        ? []
        : piecesOf(sentence).flatMap((piece) => refusedIn(prose, piece))
    )
  }
}

function toFinding(passage: Passage, sentence: Sentence, whole: Measured, amount: Amount): Finding<'quantity'> {
  /** Words from one token to another, in the passage. */
  const words = (range: readonly [from: number, to: number]): Words => {
    const start = whole.tokens[range[0]]?.start ?? 0
    const end = whole.tokens[range[1] - 1]?.end ?? start
    return wordsOf(passage, sentence.start + start, sentence.start + end)
  }
  const maybe = (range: readonly [from: number, to: number] | undefined): Words | undefined =>
    range === undefined ? undefined : words(range)
  const {qualifier} = amount
  const number = words(amount.number)
  return finding({
    kind: 'quantity',
    value: {
      value: amount.value,
      unit: amount.unit,
      change: amount.change,
      number,
      unitWords: maybe(amount.unitWords),
      qualifier: qualifier === undefined ? undefined : words([qualifier.from, qualifier.to]),
      measure: measureOf(whole, amount).map(words),
      period: maybe(periodOf(whole, amount)),
      place: maybe(placeOf(whole, amount))
    },
    passage,
    start: number.start,
    end: words([amount.from, amount.to]).end,
    sentence,
    rule: `quantity/${amount.rule}`
  })
}
