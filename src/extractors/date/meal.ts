import {wordAt} from './fragments.ts'
import {ROLE} from './lexemes.ts'
import type {DateRule, Match} from './mention.ts'

/** Codes of meals as times of day, as recognisers for dialogue write them. */
const MEALS: Readonly<Record<string, string>> = {breakfast: 'TMEB', lunch: 'TMEL', dinner: 'TMED'}

/** `after breakfast`, `before lunch`: a meal as a time of day. */
export const meal: DateRule = {
  name: 'meal',
  doc: 'A meal that says when',
  roles: ROLE.word,
  read({tokens}, at): Match | undefined {
    const value = MEALS[wordAt(tokens, at)]
    if (value === undefined || !/^(?:before|after|around)$/.test(wordAt(tokens, at - 1))) return undefined
    // `after dinner speech`, `after breakfast meetings`: of what follows.
    return /^(?:$|[.,;:?!)]|on|at|today|tomorrow|and|or|but|with|they|he|she|we|i|the)$/.test(wordAt(tokens, at + 1))
      ? {stop: at + 1, reading: {value, type: 'TIME', precision: 'minute'}}
      : undefined
  }
}
