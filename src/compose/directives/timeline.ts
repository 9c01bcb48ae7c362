import type {PhrasingContent} from 'mdast'
import type {Event, Evidence} from '../../model/briefing.ts'
import type {Row} from '../../model/draft.ts'
import type {Directive, DirectiveContext} from '../../model/stages.ts'
import {claimWords, own, within} from '../cite.ts'
import {dateText, momentText} from '../dated.ts'
import {dayRange, shortDate, yearNote} from '../dates.ts'
import {exhibit, row} from '../exhibits.ts'
import {first, max} from '../max.ts'
import {nothing} from '../nothing.ts'
import {notesOf} from '../speaker-notes.ts'
import {words} from '../words.ts'

export const timeline: Directive = {
  name: 'timeline',
  form: 'leaf',
  doc: 'Dated events in their order, to scale on a slide.',
  within: 'anywhere',
  attributes: {
    max,
    when: {
      type: 'string',
      choices: ['ahead', 'past'],
      doc: 'Only what is still ahead on the date of the briefing, or only what is past.'
    }
  },
  expand(_node, context) {
    const shown = first(context.briefing.chronology.items.filter(inTime(context)), context)
    if (shown.length === 0) return nothing()
    return [
      exhibit(
        'timeline',
        shown.map((event) => eventRow(event, context))
      ),
      ...notesOf(
        shown.map(({claim}) => claim),
        context.shape
      )
    ]
  }
}

/** Whether an event is wanted: it is ahead until its last day is over. Without a date of the briefing everything is past. */
const inTime =
  ({attributes, briefing: {date}}: DirectiveContext) =>
  ({moment}: Event): boolean => {
    const last = dayRange(moment.end ?? moment.value)?.[1] ?? ''
    const ahead = date !== '' && last >= date
    return attributes.when === undefined || (attributes.when === 'ahead') === ahead
  }

function eventRow(event: Event, context: DirectiveContext): Row {
  const {moment, claim, published} = event
  const {sources} = context.briefing
  const [from, first] = dayRange(moment.value) ?? ['', '']
  const to = moment.end === undefined ? first : (dayRange(moment.end)?.[1] ?? first)
  const mark = from === to ? 'day' : moment.precision === 'season' ? 'season' : 'month'
  const publication = sources.find(({number}) => number === published)?.meta.date
  const said = (value: string) =>
    publication !== undefined && value !== ''
      ? [dateText(value, publication)]
      : momentText(value, moment, claim?.evidence[0], sources)
  return row(
    'event',
    {
      date: said(shortDate(moment)),
      note: said(yearNote(moment)),
      text: referenceTo(event, context) ?? textOf(claim, published)
    },
    {from, to, mark, implied: moment.yearImplied}
  )
}

/** In a memo the words of a quotation stand a few lines below: the chronology only says whose they are. */
function referenceTo({claim}: Event, {briefing, shape}: DirectiveContext): PhrasingContent[] | undefined {
  if (shape !== 'memo' || claim === undefined) return undefined
  const place = ({span}: Evidence) => `${span.start} ${span.source}`
  const said = briefing.quotations.items.find(({evidence}) => place(evidence[0]) === place(claim.evidence[0]))
  return said && [within(said.speaker, said.evidence), own(words.below[said.form])]
}

function textOf(claim: Event['claim'], published: Event['published']): PhrasingContent[] {
  if (claim !== undefined) return claimWords(claim)
  return published === undefined ? [] : [own(words.published(published))]
}
