import type {Root, Table} from 'mdast'
import type {BriefTable} from '../../model/briefing.ts'
import type {Directive} from '../../model/stages.ts'
import {citation, cut, own, sourced} from '../cite.ts'
import {comparesOptions} from '../compares-options.ts'
import {first, max} from '../max.ts'
import {nothing} from '../nothing.ts'
import {isChartable, tableChart} from '../table-chart.ts'
import {words} from '../words.ts'
import {tableRow} from './terms.ts'

export const tables: Directive = {
  name: 'tables',
  form: 'leaf',
  doc: 'The tables of the section. A small table of numbers is a chart.',
  within: 'section',
  attributes: {
    max,
    but: {
      type: 'string',
      choices: ['options'],
      doc: 'Without the tables that compare options, where these stand elsewhere.'
    }
  },
  expand(_node, context) {
    const {section, attributes} = context
    const all = section?.tables ?? []
    const wanted = all.filter((table) => attributes.but !== 'options' || !comparesOptions(table.header))
    const shown = first(wanted, context)
    if (section === undefined || shown.length === 0) return nothing()
    return shown
      .map(named)
      .flatMap((table) => (isChartable(table) ? [tableChart(table, section.title.text)] : captioned(table)))
  }
}

/** A table without a caption is cited by its head. */
export function named(table: BriefTable): BriefTable {
  const text = table.evidence.text || table.caption || table.header.filter((cell) => cell !== '').join(words.comma)
  return {...table, evidence: {...table.evidence, text}}
}

/** The caption with its mark, then the table. */
export function captioned(table: BriefTable): Root['children'] {
  const {caption, evidence} = table
  const mark = citation([evidence])
  const place = caption === '' ? [own(words.table), mark] : [...cut(caption, evidence), mark]
  return [{type: 'paragraph', children: place}, tableNode(table)]
}

function tableNode({header, rows, align, evidence}: BriefTable): Table {
  const origin = [evidence.span]
  const cells = (texts: readonly string[]) =>
    tableRow(texts.map((text) => (text === '' ? [] : [sourced(text, origin)])))
  return {type: 'table', align: [...align], data: {origin}, children: [cells(header), ...rows.map(cells)]}
}
