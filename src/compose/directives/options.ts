import type {Root} from 'mdast'
import type {Directive} from '../../model/stages.ts'
import {own} from '../cite.ts'
import {comparesOptions} from '../compares-options.ts'
import {nothing} from '../nothing.ts'
import {captioned, named} from './tables.ts'

export const options: Directive = {
  name: 'options',
  form: 'leaf',
  doc: 'The options between which a decision is asked: those of `brief.yml`, then the tables of the sources that compare options.',
  within: 'anywhere',
  attributes: {},
  expand(_node, {briefing}) {
    const tables = briefing.sections.flatMap((section) => section.tables.filter(({header}) => comparesOptions(header)))
    const shown = [...ownOptions(briefing.memo.options), ...tables.map(named).flatMap(captioned)]
    return shown.length === 0 ? nothing() : shown
  }
}

const ownOptions = (list: readonly string[]): Root['children'] =>
  list.length === 0
    ? []
    : [
        {
          type: 'list',
          ordered: true,
          spread: false,
          children: list.map((option) => ({
            type: 'listItem',
            spread: false,
            children: [{type: 'paragraph', children: [own(option)]}]
          }))
        }
      ]
