import type {Text} from 'mdast'
import type {Briefing} from '../../model/briefing.ts'
import {own, sourced} from '../cite.ts'
import {fillIn} from './fill-in.ts'

export const title = fillIn('title', 'Title of the briefing.', ({briefing}) =>
  briefing.title === '' ? '' : [titleText(briefing)]
)

/** A title that is that of a source keeps its place. */
export function titleText({title: words, sources}: Briefing): Text {
  const places = sources.flatMap(({meta}) => (meta.title?.value === words && meta.title.span ? [meta.title.span] : []))
  return places.length === 0 ? own(words) : sourced(words, places)
}
