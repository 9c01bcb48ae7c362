import {ROLE_NOUNS} from '../../lexicon/titles.ts'
import {hasFiniteVerb} from '../../prose/finite-verb.ts'
import {tokensOf} from '../../prose/tokens.ts'
import type {Deletion} from './index.ts'
import {hasMain} from './trailing-clause.ts'

/** `a former mining town`, `the largest on the gulf`, `one of its kind`. */
const OPENS = /^(?:an?|the (?:first|last|only|largest|smallest|\p{Ll}{2,}est|most|main|chief|oldest)|one of) /u
/** Where the noun of an apposition ends and what is said of it begins. */
const TAIL =
  / (?:that|which|who|whose|where|in|on|of|for|from|with|to|by|near|over|between|under|used|made|known|called) /

/** `…, a former mining town in the hills.`: from the last comma to the end of the claim. */
export const trailingApposition: Deletion = {
  name: 'trailing-apposition',
  doc: 'An apposition after the last comma.',
  propose(sentence, _from, {commas: all, end}) {
    const commas = all.filter((comma) => comma < end)
    const dash = [...sentence.slice(0, end).matchAll(/ [—–-] (?=an? \p{Ll}+ (?:that|which) )/gu)].at(-1)?.index
    const start = dash ?? commas.at(-1)
    if (start === undefined) return []
    const words = sentence.slice(dash === undefined ? start + 2 : start + 3, end)
    const noun = words.split(TAIL)[0] ?? ''
    const before = sentence.slice(0, start)
    if (!OPENS.test(words) || / (?:and|or) /.test(noun) || !hasMain(before) || listed(commas, before)) return []
    const own = words.split(/ (?:that|which|who|whose|where) /)[0] ?? ''
    if (hasFiniteVerb(`${own} .`) || tokensOf(noun).some(({lower}) => ROLE_NOUNS.has(lower))) return []
    return [{start, end}]
  }
}

/** A comma shortly before may make it the last member of a list: `a map, a tent, a compass`. */
const listed = (commas: readonly number[], before: string): boolean =>
  commas.some((comma) => comma < before.length && comma > 40 && !hasFiniteVerb(before.slice(comma + 2)))
