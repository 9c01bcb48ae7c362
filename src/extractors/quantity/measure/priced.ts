import {DETERMINERS, PREPOSITIONS} from '../../../lexicon/phrase-words.ts'
import {isVerb, phraseStart, startOf} from '../grammar.ts'
import type {MeasureRule} from '../measure.ts'
import {lowerAt} from '../token.ts'

/** The thing that is sold or held at so much: `power at €0.14 a kilowatt-hour`, `water at 31 °C`. */
export const priced: MeasureRule = ({tokens}, amount) => {
  const at = startOf(amount) - 1
  if (lowerAt(tokens, at) !== 'at' || !/^(?:money|measure)$/.test(amount.kind) || isVerb(tokens, at - 1)) return []
  let from = phraseStart(tokens, at)
  for (let back = at - 1; back > from; back--) {
    if (PREPOSITIONS.has(lowerAt(tokens, back)) && lowerAt(tokens, back) !== 'of') from = back + 1
  }
  while (from < at && DETERMINERS.has(lowerAt(tokens, from))) from++
  return from < at ? [[from, at]] : []
}
