import type {PhrasingContent} from 'mdast'
import type {Row} from '../../model/draft.ts'
import type {Directive} from '../../model/stages.ts'
import {own} from '../cite.ts'
import {briefingDate} from '../dated.ts'
import {exhibit, row} from '../exhibits.ts'
import {nothing} from '../nothing.ts'
import {words} from '../words.ts'

export const cover: Directive = {
  name: 'cover',
  form: 'leaf',
  doc: 'The columns of the title slide: date, who prepared it for whom, sources.',
  within: 'anywhere',
  attributes: {},
  expand(_node, {briefing}) {
    const {date, dateFrom, from, to, sources} = briefing
    const columns: Row[] = []
    const column = (name: string, label: string, value: PhrasingContent[], note: string) => {
      columns.push(row('column', {label, value, note}, {name}))
    }
    if (date !== '') column('date', words.date, briefingDate(briefing), words.dateFrom[dateFrom])
    if (from !== '') column('prepared', words.preparedBy, [own(from)], to === '' ? '' : words.preparedFor(to))
    if (sources.length > 0) {
      const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
      const used = words.paragraphsUsed(sum(sources.map((s) => s.used)), sum(sources.map((s) => s.paragraphs)))
      column('sources', words.sources, [own(words.texts(sources.length))], used)
    }
    return columns.length === 0 ? nothing() : [exhibit('cover', columns)]
  }
}
