import type {Directive} from '../../model/stages.ts'
import {claimWords, own, running} from '../cite.ts'
import {likelihoodLine} from '../judgements.ts'
import {nothing} from '../nothing.ts'
import {issueClaims} from '../parts.ts'

export const issue: Directive = {
  name: 'issue',
  form: 'leaf',
  doc: 'The issue: as `brief.yml` gives it, else what the bottom line says without what it recommends.',
  within: 'anywhere',
  attributes: {},
  expand(_node, {briefing}) {
    if (briefing.memo.issue !== '') return [{type: 'paragraph', children: [own(briefing.memo.issue)]}]
    const claims = issueClaims(briefing)
    if (claims.length === 0) return nothing()
    const judgement = briefing.bottomLine?.judgement
    const sentences = claims.flatMap((claim) => [
      claimWords(claim),
      ...(judgement?.claim.id === claim.id ? [likelihoodLine(judgement, briefing)] : [])
    ])
    return [{type: 'paragraph', children: running(sentences)}]
  }
}
