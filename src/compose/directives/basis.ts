import type {PhrasingContent} from 'mdast'
import type {Briefing} from '../../model/briefing.ts'
import type {Directive} from '../../model/stages.ts'
import {own, running} from '../cite.ts'
import {dateText} from '../dated.ts'
import {nothing} from '../nothing.ts'
import {independent} from '../witnesses.ts'
import {words} from '../words.ts'

export const basis: Directive = {
  name: 'basis',
  form: 'leaf',
  doc: 'One paragraph on what the briefing rests on: texts, dates, implied years, conflicts, names.',
  within: 'anywhere',
  attributes: {},
  expand(_node, {briefing}) {
    if (briefing.sources.length === 0) return nothing()
    return [{type: 'paragraph', children: running(sentences(briefing))}]
  }
}

function sentences(briefing: Briefing): readonly PhrasingContent[][] {
  const {sources, conflicts, variants} = briefing
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
  const dated = sources.filter(({meta}) => meta.date !== undefined && !meta.date.implied).length
  const used = words.used(sum(sources.map((source) => source.used)), sum(sources.map(({paragraphs}) => paragraphs)))
  return [
    [own(words.base(sources.length, independent(briefing)))],
    [own(words.dated(dated, sources.length))],
    [own(used)],
    ...impliedYears(briefing),
    [own(conflicts.length === 0 ? words.noConflict : words.conflicts(conflicts.length))],
    ...variants.map(({name, variant, confirmed}) => [own(words.oneName(name, variant, confirmed))])
  ]
}

/** Every year that a source's date gave to dates without one, once. */
function impliedYears({chronology, quotations, sources}: Briefing): readonly PhrasingContent[][] {
  const moments = [...chronology.items, ...quotations.items].flatMap(({moment}) =>
    moment === undefined ? [] : [moment]
  )
  const said = new Map<string, PhrasingContent[]>()
  for (const {value, impliedFrom} of moments) {
    const date = sources.find(({number}) => number === impliedFrom)?.meta.date
    if (impliedFrom === undefined || date === undefined) continue
    const year = value.slice(0, 4)
    said.set(`${year} ${impliedFrom}`, [own(words.theYear), dateText(year, date), own(words.yearImplied(impliedFrom))])
  }
  return [...said].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sentence]) => sentence)
}
