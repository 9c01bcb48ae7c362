import {SAYING} from '../lexicon/verbs-of-saying.ts'

/** What opens a clause inside another. */
const OPENER = /\b(?:which|who|whose|whom|whether|if|unless|where|wherever|when|whenever|because|so that|that|how)\b/giu
/** After these a `that` clause is what the sentence claims: `a risk that`, `it is possible that`. */
const CLAIMS =
  /\b(?:say|think|thought|believe|expect|hope|fear|warn|expects?|hopes?|fears?|feared|expected|hoped|know|knows|risks?|chance|possibility|probability|likelihood|prospect|view|expectation|evidence|signs?|concerns?|danger|assumption|likely|unlikely|possible|conceivable|probable|clear|told \p{L}+) $/u
/**
 * Whether the word at `at` belongs to what a sentence itself says, and not to a relative clause, a condition or an
 * indirect question in it: `The quay could close`, but not `all quays that could close`.
 */
export function inMainClause(sentence: string, at: number): boolean {
  const before = sentence.slice(0, at)
  const opener = [...before.matchAll(OPENER)].at(-1)
  if (opener === undefined) return true
  // The clause ends with its comma: `If the rain fails, the quay could close`.
  if (before.slice(opener.index).includes(',')) return true
  const lead = before.slice(0, opener.index)
  return opener[0].toLowerCase() === 'that' && (CLAIMS.test(lead) || SAYING.has(lastWord(lead)))
}

const lastWord = (text: string): string => /(\p{L}+) $/u.exec(text)?.[1]?.toLowerCase() ?? ''
