import type {Directive} from '../../model/stages.ts'
import {exhibit} from '../exhibits.ts'
import {judgementRow, otherJudgements, scaleNote} from '../judgements.ts'
import {first, max} from '../max.ts'
import {nothing} from '../nothing.ts'
import {notesOf} from '../speaker-notes.ts'

export const judgements: Directive = {
  name: 'judgements',
  form: 'leaf',
  doc: 'Judgements with their likelihood words, but for the bottom line, and a note on the scale.',
  within: 'anywhere',
  attributes: {max},
  expand(_node, context) {
    const {briefing, shape} = context
    const shown = first(otherJudgements(briefing, shape), context)
    if (shown.length === 0) return nothing()
    const rows = shown.map((judgement) => judgementRow(judgement, briefing))
    return [
      exhibit('outlook', [...rows, scaleNote(shown, briefing)]),
      ...notesOf(
        shown.map(({claim}) => claim),
        shape
      )
    ]
  }
}
