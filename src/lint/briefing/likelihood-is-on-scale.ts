import type {BriefingRule} from '../rule.ts'
import {ICD203} from './judgements.ts'

export const likelihoodIsOnScale: BriefingRule = {
  id: 'likelihood-is-on-scale',
  source: `${ICD203}(a)`,
  check({bottomLine, outlook}) {
    return [...outlook.items, ...(bottomLine?.judgement === undefined ? [] : [bottomLine.judgement])]
      .filter(({band}) => band === undefined)
      .map(({word, claim}) => ({
        message: `A judgement says “${word}”, which is no word of the scale.`,
        hints: ['It is shown in quotation marks; give your wording with `edit` in brief.yml.'],
        at: {span: claim.evidence[0].span}
      }))
  }
}
