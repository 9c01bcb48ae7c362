import type {Amount} from './amount.ts'
import {type Range, startOf} from './grammar.ts'
import type {Measured} from './in-sentence.ts'
import {apposed} from './measure/apposed.ts'
import {beside} from './measure/beside.ts'
import {bracketed} from './measure/bracketed.ts'
import {compared} from './measure/compared.ts'
import {followed} from './measure/followed.ts'
import {governed} from './measure/governed.ts'
import {named} from './measure/named.ts'
import {objectOf} from './measure/object-of.ts'
import {opening} from './measure/opening.ts'
import {predicated} from './measure/predicated.ts'
import {priced} from './measure/priced.ts'
import {whole as wholeOf} from './measure/whole.ts'
import {lowerAt, type Token} from './token.ts'

/** Finds what is measured by one pattern of grammar; empty when the pattern is not there. */
export type MeasureRule = (sentence: Measured, amount: Amount) => readonly Range[]

/** Where the thing stands that an amount belongs to; the first that is there counts. */
const subjectRules: readonly MeasureRule[] = [
  bracketed,
  apposed,
  compared,
  governed,
  named,
  objectOf,
  beside,
  priced,
  predicated,
  opening
]

/** Pieces of the sentence that say what is measured, in the order in which they should be shown. */
export function measureOf(sentence: Measured, amount: Amount): readonly Range[] {
  const of = wholeOf(sentence, amount)
  const after = of.length > 0 ? of : followed(sentence, amount)
  for (const rule of subjectRules) {
    if ((rule === predicated || rule === opening) && after.length > 0 && of.length === 0) break
    const found = rule(sentence, amount)
    if (found.length === 0) continue
    const pieces = rule === objectOf ? found : rule === beside ? [...found, ...after] : [...after, ...found]
    return distinct(sentence.tokens, pieces, amount)
  }
  return distinct(sentence.tokens, after, amount)
}

/** A piece that ends so says nothing beside its number. */
const POINTS = /^(?:it|them|him|her|this|these|they|us)$/

/** Pieces that are not empty, do not end with a word that points elsewhere, and share no word with the amount or with a piece before them. */
function distinct(tokens: readonly Token[], pieces: readonly Range[], amount: Amount): readonly Range[] {
  const kept: Range[] = []
  for (const piece of pieces) {
    const [from, to] = piece
    const touches = ([a, b]: Range): boolean => from < b && a < to
    if (POINTS.test(lowerAt(tokens, to - 1))) continue
    if (from < to && !touches([startOf(amount), amount.to]) && !kept.some(touches)) kept.push(piece)
  }
  return kept
}
