import type {PhrasingContent} from 'mdast'
import type {Briefing} from '../../model/briefing.ts'
import type {Directive} from '../../model/stages.ts'
import {own} from '../cite.ts'
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
    const children: PhrasingContent[] = [own(sentences(briefing).join(' '))]
    return [{type: 'paragraph', children}]
  }
}

function sentences(briefing: Briefing): readonly string[] {
  const {sources, conflicts, variants} = briefing
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
  const dated = sources.filter(({meta}) => meta.date !== undefined && !meta.date.implied).length
  return [
    words.base(sources.length, independent(briefing)),
    words.dated(dated, sources.length),
    words.used(sum(sources.map(({used}) => used)), sum(sources.map(({paragraphs}) => paragraphs))),
    ...impliedYears(briefing),
    conflicts.length === 0 ? words.noConflict : words.conflicts(conflicts.length),
    ...variants.map(({name, variant, confirmed}) => words.oneName(name, variant, confirmed))
  ]
}

/** Every year that a source's date gave to dates without one, once. */
function impliedYears({chronology, quotations}: Briefing): readonly string[] {
  const moments = [...chronology.items, ...quotations.items].flatMap(({moment}) =>
    moment === undefined ? [] : [moment]
  )
  const said = moments.flatMap(({value, impliedFrom}) =>
    impliedFrom === undefined ? [] : [words.yearImplied(value.slice(0, 4), impliedFrom)]
  )
  return [...new Set(said)].sort()
}
