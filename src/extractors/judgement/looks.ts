import {wordGate} from '../../prose/glance.ts'
import type {Token} from '../../prose/tokens.ts'
import {type CueRule, type Look, type Looking, lookAt} from './cue.ts'
import {rules} from './rules.ts'
import {stands} from './stands.ts'

interface Entry {
  readonly words: readonly string[]
  readonly rule: CueRule
}
interface Compiled {
  readonly rule: CueRule
  readonly source: string
  pattern: RegExp | undefined
}

/** By the first word of a phrase, the longest first; by a word of a pattern. */
const phrasesOf = new Map<string, Entry[]>()
const patternsOf = new Map<string, Compiled[]>()

const put = <T>(map: Map<string, T[]>, word: string, value: T): void => {
  const list = map.get(word)
  if (list === undefined) map.set(word, [value])
  else list.push(value)
}

for (const rule of rules) {
  if ('phrases' in rule.words) {
    for (const phrase of rule.words.phrases) {
      const words = phrase.split(' ')
      put(phrasesOf, words[0] ?? '', {words, rule})
    }
  } else {
    const compiled = {rule, source: rule.words.pattern, pattern: undefined}
    for (const anchor of rule.words.anchors) put(patternsOf, anchor, compiled)
  }
}
for (const list of phrasesOf.values()) list.sort((a, b) => b.words.length - a.words.length)

/** Words of phrases that stand in most sentences; the gate looks for another word of the phrase. */
const COMMON = new Set(
  'a all almost and another are as at be been but by can cannot could even extremely fairly good has have high highly hints in increasingly is it low more most nearly no not of on only or out quite rather roughly should so some somewhat strong than that the to very virtually was were will would'.split(
    ' '
  )
)

const gateWords = (phrase: string): readonly string[] => {
  const words = phrase.split(' ')
  const rare = words.filter((word) => !COMMON.has(word))
  return [(rare.length > 0 ? rare : words).reduce((longest, word) => (word.length > longest.length ? word : longest))]
}

/** Opens where a sentence has a word that a cue must have. */
export const mayJudge = wordGate(
  rules.flatMap(({words}) => ('phrases' in words ? words.phrases.flatMap(gateWords) : words.anchors))
)

/** A place that a rule looks at, whatever its guards say of it. */
export interface Looked {
  readonly rule: CueRule
  readonly look: Look
}

/** All places that the rules look at in a sentence, in no order. The tokens are those of the sentence. */
export function looksIn(sentence: string, tokens: readonly Token[]): readonly Looked[] {
  const looked: Looked[] = []
  const patterns: Compiled[] = []
  const looking = {sentence, lower: sameLength(sentence), tokens}
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]?.lower ?? ''
    const compiled = patternsOf.get(word)
    if (compiled !== undefined) for (const each of compiled) if (!patterns.includes(each)) patterns.push(each)
    const entries = phrasesOf.get(word)
    if (entries !== undefined) phrasesAt(looking, at, entries, looked)
  }
  for (const compiled of patterns) matches(looking, compiled, looked)
  return looked
}

/** In lower case, and as long: a capital I with a dot becomes two characters. */
function sameLength(sentence: string): string {
  const lower = sentence.toLowerCase()
  return lower.length === sentence.length ? lower : sentence.replaceAll('İ', 'I').toLowerCase()
}

/** The longest phrase of each rule that begins at a token. */
function phrasesAt(looking: Looking, at: number, entries: readonly Entry[], looked: Looked[]): void {
  const {tokens} = looking
  let last: CueRule | undefined
  for (const {words, rule} of entries) {
    if (rule === last || !stands(tokens, at, words)) continue
    last = rule
    const look = lookAt(looking, tokens[at]?.start ?? 0, tokens[at + words.length - 1]?.end ?? 0)
    if (rule.applies?.(look) ?? true) looked.push({rule, look})
  }
}

function matches(looking: Looking, compiled: Compiled, looked: Looked[]): void {
  compiled.pattern ??= new RegExp(`(?<![a-zà-ÿ\\d-])(?:${compiled.source})(?![a-zà-ÿ\\d])`, 'g')
  const {pattern} = compiled
  pattern.lastIndex = 0
  for (let match = pattern.exec(looking.lower); match !== null; match = pattern.exec(looking.lower)) {
    const look = lookAt(looking, match.index, match.index + match[0].length)
    if (compiled.rule.applies?.(look) ?? true) looked.push({rule: compiled.rule, look})
  }
}
