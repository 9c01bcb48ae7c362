import type {BriefingRule} from '../rule.ts'
import {ICD203, judgedIn} from './judgements.ts'

export const judgementHasConfidence: BriefingRule = {
  id: 'judgement-has-confidence',
  source: `${ICD203}(b)`,
  check(briefing) {
    const silent = new Set(
      briefing.absences.flatMap((absence) => (absence.what === 'confidence' ? absence.sources : []))
    )
    const judged = judgedIn(briefing).filter(({sentence}) => silent.has(sentence.source))
    const first = new Map(judged.toReversed().map(({sentence}) => [sentence.source, sentence.span]))
    return [...first]
      .sort(([a], [b]) => a - b)
      .map(([, span]) => ({
        message: 'This source judges likelihood and states no confidence.',
        hints: ['Give yours with its reason in a `note` in brief.yml.'],
        at: {span}
      }))
  }
}
