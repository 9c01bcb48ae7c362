import type {Directive} from '../../model/stages.ts'
import {claimText, claimWords} from '../cite.ts'
import {exhibit, row} from '../exhibits.ts'
import {likelihoodLine} from '../judgements.ts'
import {nothing} from '../nothing.ts'
import {SUPPORTS} from '../parts.ts'
import {notesOf} from '../speaker-notes.ts'
import {witnessWords} from '../witnesses.ts'

export const bottomLine: Directive = {
  name: 'bottom-line',
  form: 'leaf',
  doc: 'The main judgement, its likelihood, and two or three claims that support it. On a slide it is the title.',
  within: 'anywhere',
  attributes: {},
  expand(_node, {briefing, shape}) {
    if (briefing.bottomLine === undefined) return nothing()
    const {claim, judgement} = briefing.bottomLine
    const supports = briefing.bottomLine.supports.slice(0, SUPPORTS)
    const likelihood = judgement === undefined ? [] : likelihoodLine(judgement, briefing)
    return [
      exhibit('bottomLine', [
        row('claim', {text: claimWords(claim), likelihood}),
        ...supports.map((support) =>
          row('support', {text: [claimText(support)], witnesses: witnessWords(briefing, support)})
        )
      ]),
      ...notesOf([claim, ...supports], shape)
    ]
  }
}
