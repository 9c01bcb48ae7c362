import {PLURALS} from '../lexicon/plurals.ts'

/** The singular of an English noun in lower case, by its ending: `countries` to `country`, `people` to `person`. */
export function singular(noun: string): string {
  const irregular = PLURALS.irregular.get(noun)
  if (irregular !== undefined) return irregular
  if (PLURALS.never.has(noun) || noun.length < 4) return noun
  if (/[^aeiou]ies$/.test(noun)) return `${noun.slice(0, -3)}y`
  if (/(?:s|x|z|ch|sh)es$/.test(noun) && !/(?:ses|zes)$/.test(noun)) return noun.slice(0, -2)
  if (/(?:sses|zzes)$/.test(noun) || /^(?:buses|gases|lenses|viruses|bonuses|campuses|censuses|statuses)$/.test(noun))
    return noun.slice(0, -2)
  return /[^su]s$/.test(noun) ? noun.slice(0, -1) : noun
}
