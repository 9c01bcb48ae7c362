import type {Directive} from '../../model/stages.ts'
import {claimWords} from '../cite.ts'
import {exhibit, row} from '../exhibits.ts'
import {first, max} from '../max.ts'
import {nothing} from '../nothing.ts'
import {recommendations as recommended} from '../parts.ts'
import {notesOf} from '../speaker-notes.ts'

export const recommendations: Directive = {
  name: 'recommendations',
  form: 'leaf',
  doc: 'What the authors of the sources recommend, in their words.',
  within: 'anywhere',
  attributes: {
    max,
    but: {type: 'string', choices: ['bottom-line'], doc: 'Without the bottom line, where it stands elsewhere.'}
  },
  expand(_node, context) {
    const {briefing, attributes, shape} = context
    const {bottomLine} = briefing
    const said = new Set(bottomLine ? [bottomLine.claim, ...bottomLine.supports].map(({id}) => id) : [])
    const shown = first(
      recommended(briefing).filter(({id}) => attributes.but !== 'bottom-line' || !said.has(id)),
      context
    )
    if (shown.length === 0) return nothing()
    return [
      exhibit(
        'points',
        shown.map((claim) => row('point', {text: claimWords(claim)}))
      ),
      ...notesOf(shown, shape)
    ]
  }
}
