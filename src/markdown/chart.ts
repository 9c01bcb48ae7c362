// `:::chart` around a table: the chart of its numbers, by the rules that charts of sources have.
import type {RootContent, Table} from 'mdast'
import type {ContainerDirective} from 'mdast-util-directive'
import {toString as plainText} from 'mdast-util-to-string'
import {nameHint} from '../compose/nearest.ts'
import {chartOf, type NumberTable, whyNoChart} from '../compose/table-chart.ts'
import {timeAxis} from '../compose/time-axis.ts'
import {numberIn} from '../extractors/table/number.ts'
import {unitOf} from '../extractors/table/unit.ts'
import {isCaption} from './captions.ts'
import {type Reading, reportAt} from './reading.ts'
import {noteUnused} from './take-attributes.ts'

const FORMS = ['bar', 'column', 'line'] as const
type Form = (typeof FORMS)[number]

/** The blocks of a `:::chart`: its first table as a chart where the rules allow it, else as it is, and why. */
export function chartBlocks(
  node: ContainerDirective,
  blocks: readonly RootContent[],
  title: string,
  reading: Reading
): RootContent[] {
  const {form: asked, highlight, unit, title: named, id: _, class: __, ...others} = node.attributes ?? {}
  const values = Object.fromEntries(Object.entries(others).map(([key, value]) => [key, value ?? '']))
  noteUnused({id: '', classes: [], values}, node, reading)
  const at = blocks.findIndex((block) => block.type === 'table')
  const found = blocks[at]
  if (found?.type !== 'table') return refused(node, 'there is no table in it', blocks, reading)
  const above = blocks[at - 1]
  const captioned = isCaption(above)
  const table = numbersOf(found, named ?? (captioned ? plainText(above) : ''), unit ?? '')
  const form = formOf(asked ?? undefined, table, node, reading)
  const why = whyNoChart(table)
  if (why !== undefined) return refused(node, why, blocks, reading)
  const chart = chartOf(table, highlight ?? title, {
    name: (text) => [{type: 'text', value: text}],
    unit: [{type: 'text', value: unitLine(table)}],
    source: [],
    ...(form === undefined ? {} : {form})
  })
  const placed = {
    ...chart,
    ...(node.position ? {position: node.position} : {}),
    ...(node.data?.from === undefined ? {} : {data: {from: node.data.from}})
  }
  return [...blocks.slice(0, captioned ? at - 1 : at), placed, ...blocks.slice(at + 1)]
}

function refused(
  node: ContainerDirective,
  why: string,
  blocks: readonly RootContent[],
  reading: Reading
): RootContent[] {
  reportAt(node, reading, {
    rule: 'table-is-chartable',
    message: 'The table is shown as a table, not as a chart.',
    note: `For a chart: ${why}.`,
    hints: [
      'A chart takes three to eight rows with a name each, or points in time, and one or two columns of numbers in one unit.'
    ]
  })
  return [...blocks]
}

/** The cells of a table with their numbers. */
function numbersOf(table: Table, caption: string, unit: string): NumberTable {
  const [header = [], ...rows] = table.children.map((row) => row.children.map((cell) => plainText(cell).trim()))
  const numbers = rows.map((cells) => cells.map(numberIn))
  const units = header.map((name, column) => {
    const cells = rows.flatMap((row, index) => (numbers[index]?.[column] === undefined ? [] : [row[column] ?? '']))
    return cells.length === 0 ? '' : unit || unitOf(name, cells)
  })
  return {caption, header, rows, numbers, units}
}

/** The form that was asked for, where it says the truth: a line joins points in time that stand evenly. */
function formOf(
  asked: string | undefined,
  table: NumberTable,
  node: ContainerDirective,
  reading: Reading
): Form | undefined {
  if (asked === undefined) return undefined
  const form = FORMS.find((each) => each === asked)
  const even = timeAxis(table.rows.map((cells) => cells[0] ?? ''))?.even === true
  if (form !== undefined && (form !== 'line' || even)) return form
  reportAt(node, reading, {
    rule: 'chart-form-fits',
    message: `The chart is not drawn as \`${asked}\`.`,
    note:
      form === 'line'
        ? 'A line joins points in time that stand evenly, and these do not.'
        : 'There is no such form; lengths are compared better than angles.',
    hints: [
      form === 'line' ? 'Leave `form` away, or write `form=bar`.' : nameHint(asked, FORMS, (name) => `\`form=${name}\``)
    ]
  })
  return undefined
}

/** What is measured, its unit, and by what it is parted: `Backlog, orders, by site`. */
function unitLine({caption, header, units}: NumberTable): string {
  const parts = [caption, ...(header.length === 2 ? [header[1] ?? ''] : []), units[1] ?? '']
  const said: string[] = []
  for (const part of parts) if (part !== '' && !includes(said.join(' '), part)) said.push(part)
  const [by = ''] = header
  return (
    said.join(', ') + (by === '' || includes(said.join(' '), by) ? '' : `${said.length > 0 ? ', by ' : 'By '}${by}`)
  )
}

const includes = (text: string, words: string): boolean => text.toLowerCase().includes(words.toLowerCase())
