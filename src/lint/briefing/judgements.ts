import {evidenceIn} from '../../briefing/evidence.ts'
import {judgementsIn} from '../../extractors/judgement.ts'
import {yardstickBand} from '../../lexicon/yardstick-words.ts'
import type {Band, Briefing, Evidence} from '../../model/briefing.ts'

/** ICD 203, Analytic Standards, section D.6.e(2). */
export const ICD203 = 'ICD 203 (2 Jan 2015), D.6.e(2)'

export interface Judged {
  readonly word: string
  readonly band: Band
  readonly sentence: Evidence
}

/** Words of likelihood with a band, in all sentences that are shown or stand in the notes, each sentence once. */
export function judgedIn(briefing: Briefing): readonly Judged[] {
  const sentences = new Map(evidenceIn(briefing).map((each) => [`${each.span.start} ${each.span.source}`, each]))
  return [...sentences.values()].flatMap((sentence) =>
    judgementsIn(sentence.text).flatMap(({form, start, end}): readonly Judged[] => {
      const word = sentence.text.slice(start, end)
      const band = form === 'likelihood' ? yardstickBand(word, briefing.yardstick) : undefined
      return band === undefined ? [] : [{word, band, sentence}]
    })
  )
}
