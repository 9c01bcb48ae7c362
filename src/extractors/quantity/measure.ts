import {AUXILIARIES, CLAUSE_WORDS, DETERMINERS, MID_ADVERBS, PREPOSITIONS} from '../../lexicon/phrase-words.ts'
import {remember} from '../../remember.ts'
import type {Amount} from './amount.ts'
import {type Range, startOf} from './grammar.ts'
import type {Measured} from './in-sentence.ts'
import {apposed} from './measure/apposed.ts'
import {beside} from './measure/beside.ts'
import {bracketed} from './measure/bracketed.ts'
import {compared} from './measure/compared.ts'
import {continued} from './measure/continued.ts'
import {elided} from './measure/elided.ts'
import {followed} from './measure/followed.ts'
import {governed} from './measure/governed.ts'
import {named} from './measure/named.ts'
import {objectOf} from './measure/object-of.ts'
import {opening} from './measure/opening.ts'
import {predicated} from './measure/predicated.ts'
import {priced} from './measure/priced.ts'
import {verbless} from './measure/verbless.ts'
import {whole as wholeOf} from './measure/whole.ts'
import {lowerAt, type Token} from './token.ts'

/** Finds what is measured by one pattern of grammar; empty when the pattern is not there. */
export type MeasureRule = (sentence: Measured, amount: Amount) => readonly Range[]

/** Where the thing stands that an amount belongs to; the first that is there counts. */
const subjectRules: readonly MeasureRule[] = [
  bracketed,
  elided,
  continued,
  apposed,
  compared,
  governed,
  named,
  objectOf,
  beside,
  priced,
  predicated,
  opening,
  verbless
]

/** The sentence asked about last: an amount that goes on from the one before is told what that one measures, and does not ask on. */
let last: {readonly sentence: Measured; readonly pieces: Map<Amount, readonly Range[]>} | undefined

/** Pieces of the sentence that say what is measured, in the order in which they should be shown. */
export function measureOf(sentence: Measured, amount: Amount): readonly Range[] {
  if (sentence.amounts.length < 2) return piecesFor(sentence, amount)
  if (last?.sentence !== sentence) last = {sentence, pieces: new Map()}
  return remember(last.pieces, amount, () => piecesFor(sentence, amount))
}

function piecesFor(sentence: Measured, amount: Amount): readonly Range[] {
  const of = wholeOf(sentence, amount)
  const after = of.length > 0 ? of : followed(sentence, amount)
  for (const rule of subjectRules) {
    if (rule === continued && after.length > 0) continue
    if ((rule === predicated || rule === opening || rule === verbless) && after.length > 0 && of.length === 0) break
    const found = rule(sentence, amount)
    if (found.length === 0) continue
    const pieces = rule === objectOf ? found : of.length > 0 ? [...of, ...found] : [...found, ...after]
    return distinct(sentence.tokens, pieces, amount)
  }
  return distinct(sentence.tokens, after, amount)
}

/** A piece that ends so points elsewhere: `drew on it`. */
const POINTS = /^(?:it|them|him|her|this|these|they|us)$/
/** Words that hold a phrase together and end none. */
const HANGS = /^(?:now|also|then|still|to|not|never|than|as|only|and|or|the|an?)$/
/** Words that hold no content; a piece has to have another. */
const EMPTY: readonly ReadonlySet<string>[] = [MID_ADVERBS, PREPOSITIONS, AUXILIARIES, DETERMINERS, CLAUSE_WORDS]
const MORE_EMPTY =
  /^(?:said|says|told|asked|added|least|most|ago|earlier|later|then|ahead|away|back|million|billion|thousand|each|apiece|more|less|else|so|too|very|there|here)$/

/** Without the words that hang at its end; undefined when no word with content is left, or the last one points elsewhere. */
function tidy(tokens: readonly Token[], [from, to]: Range): Range | undefined {
  let end = to
  while (end > from && HANGS.test(lowerAt(tokens, end - 1))) end--
  const words = tokens.slice(from, end)
  const said = words.some(
    ({kind, lower}) => kind === 'word' && !MORE_EMPTY.test(lower) && !EMPTY.some((list) => list.has(lower))
  )
  return said && !POINTS.test(lowerAt(tokens, end - 1)) ? [from, end] : undefined
}

/** Pieces that say something and share no word with the amount or with a piece before them. */
function distinct(tokens: readonly Token[], pieces: readonly Range[], amount: Amount): readonly Range[] {
  const kept: Range[] = []
  for (const given of pieces) {
    const piece = tidy(tokens, given)
    if (piece === undefined) continue
    const [from, to] = piece
    const touches = ([a, b]: Range): boolean => from < b && a < to
    if (!touches([startOf(amount), amount.to]) && !kept.some(touches)) kept.push(piece)
  }
  return kept
}
