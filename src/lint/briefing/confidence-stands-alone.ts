import type {BriefingRule} from '../rule.ts'
import {ICD203, judgedIn} from './judgements.ts'

const CONFIDENCE = /\b(?:high|moderate|low|medium) confidence\b/i

export const confidenceStandsAlone: BriefingRule = {
  id: 'confidence-stands-alone',
  source: `${ICD203}(b)`,
  check(briefing) {
    return judgedIn(briefing)
      .filter(({sentence}) => CONFIDENCE.test(sentence.text))
      .map(({word, sentence}) => ({
        message: `A sentence gives a confidence and says “${word}”: a reader takes one for the other.`,
        hints: ['Give them in two sentences, with `edit` in brief.yml.'],
        at: {span: sentence.span}
      }))
  }
}
