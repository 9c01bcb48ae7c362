// The clause in which something is said: its speaker, and from the verb of saying to the end of the sentence.
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
  const between = text.slice(speaker.end - start, cue.start - start)
  const from = AUXILIARIES.test(between) ? speaker.end + 1 : cue.start
  return {
    speaker: {start: titleStart(text, speaker.start - start), end: speaker.end - start},
    said: {start: from - start, end: text.length}
  }
}

/** Back over the title before a name. */
function titleStart(text: string, at: number): number {
  const before = /(?:\p{Lu}[\p{L}’'-]* )+$/u.exec(text.slice(0, at))
  return before && !/^(?:On|In|At|By|For|As|When|After|Before) /.test(before[0]) ? at - before[0].length : at
}

/** Words of a direct quotation that name it in a chronology; the whole stands on the slide of quotations. */
const NAMING_WORDS = 4

/** Who said it and how it begins: `Rahmon said that he would reject a government “created by humiliation …”`. */
export function occasion(statement: Statement, finding: Finding<'quotation'>): Shortened | undefined {
  const clause = spokenClause(statement, finding)
  if (!clause) return undefined
  const {text, start} = statement.sentence
  const {words, form} = finding.value
  const cut = form === 'direct' ? tokensOf(words.text)[NAMING_WORDS - 1] : undefined
  const end = cut && tokensOf(words.text).length > NAMING_WORDS + 2 ? words.start - start + cut.end : undefined
  const said = {start: clause.said.start, end: end ?? clause.said.end}
  const shown = `${text.slice(clause.speaker.start, clause.speaker.end)} ${text.slice(said.start, said.end)}`
  const first = shown.slice(0, 1).toUpperCase() + shown.slice(1)
  return {text: end === undefined ? first : `${first}\u00a0…”`, kept: [clause.speaker, said]}
}
