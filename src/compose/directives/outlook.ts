import type {Directive} from '../../model/stages.ts'
import {exhibit} from '../exhibits.ts'
import {bandRows, judgementRow, otherJudgements, scaleNote} from '../judgements.ts'
import {first, max} from '../max.ts'
import {nothing} from '../nothing.ts'
import {notesOf} from '../speaker-notes.ts'

export const outlook: Directive = {
  name: 'outlook',
  form: 'leaf',
  doc: 'The whole scale of likelihood, then judgements with their words on it or off it.',
  within: 'anywhere',
  attributes: {max},
  expand(_node, context) {
    const {briefing, shape} = context
    const shown = first(otherJudgements(briefing, shape), context)
    if (shown.length === 0) return nothing()
    const rows = shown.map((judgement) => judgementRow(judgement, briefing))
    return [
      exhibit('outlook', [...bandRows(shown, briefing), ...rows, scaleNote(shown, briefing)]),
      ...notesOf(
        shown.map(({claim}) => claim),
        shape
      )
    ]
  }
}
