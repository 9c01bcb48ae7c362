import type {Amount} from './amount.ts'
import {type Range, startOf} from './grammar.ts'
import type {Measured} from './in-sentence.ts'
import {apposed} from './measure/apposed.ts'
import {bracketed} from './measure/bracketed.ts'
import {followed} from './measure/followed.ts'
import {governed} from './measure/governed.ts'
import {named} from './measure/named.ts'
import {objectOf} from './measure/object-of.ts'
import {predicated} from './measure/predicated.ts'
import {whole as wholeOf} from './measure/whole.ts'

/** Finds what is measured by one pattern of grammar; empty when the pattern is not there. */
export type MeasureRule = (sentence: Measured, amount: Amount) => readonly Range[]

/** Where the thing stands that an amount belongs to; the first that is there counts. */
const subjectRules: readonly MeasureRule[] = [bracketed, apposed, governed, named, objectOf, predicated]

/** Pieces of the sentence that say what is measured, in the order in which they should be shown. */
export function measureOf(sentence: Measured, amount: Amount): readonly Range[] {
  const of = wholeOf(sentence, amount)
  const after = of.length > 0 ? of : followed(sentence, amount)
  for (const rule of subjectRules) {
    if (rule === predicated && after.length > 0 && of.length === 0) break
    const found = rule(sentence, amount)
    if (found.length > 0) return distinct([...(rule === objectOf ? [] : after), ...found], amount)
  }
  return distinct(after, amount)
}

/** Pieces that are not empty and share no word with the amount or with a piece before them. */
function distinct(pieces: readonly Range[], amount: Amount): readonly Range[] {
  const kept: Range[] = []
  for (const piece of pieces) {
    const [from, to] = piece
    const touches = ([a, b]: Range): boolean => from < b && a < to
    if (from < to && !touches([startOf(amount), amount.to]) && !kept.some(touches)) kept.push(piece)
  }
  return kept
}
