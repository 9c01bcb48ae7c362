// The clause in which something is said: its speaker, and from the verb of saying to the end of the sentence.

import {guardWords} from '../lexicon/guard-words.ts'
import {MONTHS, WEEKDAYS} from '../lexicon/months.ts'
import {stopwords} from '../lexicon/stopwords.ts'
import type {Finding} from '../model/finding.ts'
import {tokensOf} from '../prose/tokens.ts'
import type {Range, Shortened} from './shorten/index.ts'
import type {Statement} from './statements.ts'

export interface SpokenClause {
  /** Ranges in the sentence. The speaker has his title with him: `Russian Foreign Minister Sergey Lavrov`. */
  readonly speaker: Range
  readonly said: Range
}

/** `has declared`, `also said`: words that belong to the verb of saying. */
const AUXILIARIES = /^(?: (?:has|have|had|is|was|will|would|also|then|later|again|repeatedly|reportedly|not))* $/

/** Where the speaker stands before the verb of saying and both before the words; undefined for any other order. */
export function spokenClause({sentence}: Statement, {value}: Finding<'quotation'>): SpokenClause | undefined {
  const {speaker, words, cue} = value
  if (!speaker || !cue || speaker.end > cue.start || cue.start > words.start) return undefined
  const {start, text} = sentence
  if (embedded(text.slice(0, speaker.end - start), speaker.text)) return undefined
  const between = text.slice(speaker.end - start, cue.start - start)
  const from = AUXILIARIES.test(between) ? speaker.end + 1 : cue.start
  return {
    speaker: {start: titleStart(text, speaker.start - start), end: speaker.end - start},
    said: {start: from - start, end: text.length}
  }
}

/** `…, which its critics call “…”`: what stands before the speaker is the main clause, and says more than an occasion. */
const embedded = (before: string, speaker: string): boolean => {
  const lead = before.slice(0, before.length - speaker.length)
  return (
    /^(?:which|that|who|whom|he|she|it|they|we|I|one)\b/i.test(speaker) ||
    /\b(?:which|that|who|whom|whose|as|if|because|while|although|unless)\s*$/i.test(lead) ||
    tokensOf(lead).some((token) => guardWords.has(token.lower))
  )
}

/** Back over the title before a name. */
function titleStart(text: string, at: number): number {
  const before = /(?:\p{Lu}[\p{L}’'-]* )+$/u.exec(text.slice(0, at))
  if (!before || /^(?:On|In|At|By|For|As|When|After|Before) /.test(before[0])) return at
  const date = new RegExp(`^(?:(?:${[...MONTHS, ...WEEKDAYS].join('|')}) )+`, 'i').exec(before[0])
  return at - before[0].length + (date?.[0].length ?? 0)
}

/** Where the first words of a direct quotation end that name it; undefined when it is hardly longer than they are. */
function nameOf(words: string): number | undefined {
  const tokens = tokensOf(words)
  if (tokens.length <= NAMING_WORDS + 2) return undefined
  return tokens.slice(0, NAMING_WORDS).findLast((token) => !stopwords.has(token.lower))?.end
}

/** Words of a direct quotation that name it in a chronology; the whole stands on the slide of quotations. */
const NAMING_WORDS = 4

/** `on August 20`, where the date stands beside the words; `by` and `since` say more and stay. */
export function onDate(text: string): Range | undefined {
  const match = ON_DATE.exec(text)
  if (!match) return undefined
  const end = match.index + match[0].length
  // `a meeting ending on 5 May`, `the plan submitted on 5 May for`: the date tells which.
  const before = /(\p{Ll}+) $/u.exec(text.slice(0, match.index))?.[1] ?? ''
  const tells = /ing$/.test(before) || (/ed$/.test(before) && !/^(?:that|to|a|an|the|[“"])/u.test(text.slice(end)))
  return tells ? undefined : {start: match.index, end}
}
const ON_DATE = /(?:(?<=\s)on|^On) (?:\d{1,2} \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+ \d{1,2})(?: \d{4}|, \d{4})?,? (?!\d{4})/u

/** A range without the part of it that goes. */
const without = (gone: Range | undefined, range: Range): readonly Range[] =>
  gone && gone.start >= range.start && gone.end <= range.end
    ? [
        {start: range.start, end: gone.start},
        {start: gone.end, end: range.end}
      ]
    : [range]

/** Who said it and how it begins: `Rahmon said that he would reject a government “created by humiliation …”`. */
export function occasion(statement: Statement, finding: Finding<'quotation'>): Shortened | undefined {
  const clause = spokenClause(statement, finding)
  if (!clause) return undefined
  const {text, start} = statement.sentence
  const {words, form} = finding.value
  const cut = form === 'direct' ? nameOf(words.text) : undefined
  const end = cut === undefined ? undefined : words.start - start + cut
  const said = without(onDate(text), {start: clause.said.start, end: end ?? clause.said.end})
  const kept = [clause.speaker, ...said]
  const shown = kept.map((range) => text.slice(range.start, range.end).trim()).join(' ')
  const first = shown.slice(0, 1).toUpperCase() + shown.slice(1)
  return {text: end === undefined ? first : `${first}\u00a0…”`, kept}
}
