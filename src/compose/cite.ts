// Words with their sources: text nodes that keep their spans, and the marks behind them.
import type {PhrasingContent, Text} from 'mdast'
import type {Claim, Evidence} from '../model/briefing.ts'
import type {Citation} from '../model/draft.ts'
import type {Span} from '../model/source.ts'
import {words} from './words.ts'

/** Words of a source, with where they stand. */
export const sourced = (value: string, origin: readonly Span[]): Text => ({type: 'text', value, data: {origin}})

/** Words of the template or of `brief.yml`. */
export const own = (value: string): Text => ({type: 'text', value})

/** The mark of the sentences that support the words before it; `[1] [2]`, one mark a source. */
export function citation(evidence: readonly Evidence[]): Citation {
  const sources = [...new Set(evidence.map(({source}) => source))].sort((a, b) => a - b)
  return {
    type: 'citation',
    value: sources.map(words.mark).join(' '),
    evidence,
    data: {origin: evidence.map(({span}) => span)}
  }
}

/** The words of a claim as they may be shown; the human's own have no origin. */
export const claimText = (claim: Claim): Text =>
  claim.edited ? own(claim.text) : sourced(claim.text, claim.kept.length > 0 ? claim.kept : [claim.evidence[0].span])

/** A claim and its mark. */
export const claimWords = (claim: Claim): PhrasingContent[] => [claimText(claim), citation(claim.evidence)]

/** Words cut from a sentence, `''` when there are none. */
export const cut = (value: string, sentence: Evidence): PhrasingContent[] =>
  value === '' ? [] : [sourced(value, [sentence.span])]

/** Words that one of the sentences has, with that sentence as their place; words that stand elsewhere have none here. */
export function within(value: string, sentences: readonly Evidence[]): Text {
  const key = value.toLowerCase()
  const found = sentences.filter(({text}) => text.toLowerCase().includes(key))
  return found.length === 0
    ? own(value)
    : sourced(
        value,
        found.map(({span}) => span)
      )
}

/** Sentences one after the other, with a space between. */
export const running = (sentences: readonly PhrasingContent[][]): PhrasingContent[] =>
  sentences.flatMap((sentence, index) => (index === 0 ? sentence : [own(' '), ...sentence]))
