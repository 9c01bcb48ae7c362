import type {PhrasingContent} from 'mdast'
import type {BriefSource, Event} from '../../model/briefing.ts'
import type {Row} from '../../model/draft.ts'
import type {Directive} from '../../model/stages.ts'
import {claimWords, own} from '../cite.ts'
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
  attributes: {max},
  expand(_node, context) {
    const shown = first(context.briefing.chronology.items, context)
    if (shown.length === 0) return nothing()
    return [
      exhibit(
        'timeline',
        shown.map((event) => eventRow(event, context.briefing.sources))
      ),
      ...notesOf(
        shown.map(({claim}) => claim),
        context.shape
      )
    ]
  }
}

function eventRow({moment, claim, published}: Event, sources: readonly BriefSource[]): Row {
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
    {date: said(shortDate(moment)), note: said(yearNote(moment)), text: textOf(claim, published)},
    {from, to, mark, implied: moment.yearImplied}
  )
}

function textOf(claim: Event['claim'], published: Event['published']): PhrasingContent[] {
  if (claim !== undefined) return claimWords(claim)
  return published === undefined ? [] : [own(words.published(published))]
}
