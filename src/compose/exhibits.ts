// What rows and fields each exhibit has: the contract between the directives that make them and the layouts that draw them.
import type {PhrasingContent, Root} from 'mdast'
import type {Exhibit, ExhibitKind, Field, Row} from '../model/draft.ts'

interface RowShape {
  /** Fields in reading order; every one is there, empty when the sources give nothing. */
  readonly fields: readonly string[]
  /** What is not words. */
  readonly values: readonly string[]
}

/** Exhibit, row name, its shape. */
export const EXHIBITS = {
  /** Three columns of the title slide; a missing datum has no row. The value `name` is date, prepared or sources. */
  cover: {column: {fields: ['label', 'value', 'note'], values: ['name']}},
  /** To, From, Date, Subject of a memo, or what its form has instead; `key` says which. A further value of a line has no label. */
  header: {line: {fields: ['label', 'value'], values: ['key']}},
  /** End of a memorandum; `part` is authority, signer, enclosure, distribution or copy, in this order. */
  closing: {line: {fields: ['text'], values: ['part']}},
  /**
   * One `claim`, then two or three `support`. `likelihood` is the line on yardstick and confidence.
   * On a slide the claim is the title: there is no heading beside it.
   */
  bottomLine: {
    claim: {fields: ['text', 'likelihood'], values: []},
    support: {fields: ['text', 'witnesses'], values: []}
  },
  /** `witnesses`: the marks (a citation), then in words how many sources: `1 of 2 sources`. Not marked elsewhere. */
  figures: {figure: {fields: ['qualifier', 'value', 'unit', 'measure', 'period', 'witnesses'], values: []}},
  points: {point: {fields: ['text'], values: []}},
  /** `bar`: one category with its numbers `value0`, `value1` …; the exhibit's caption row has unit and series names. */
  /** Numbers may be missing. `source` in the caption is the citation; `decimals` those of the numbers as printed. */
  chart: {
    caption: {fields: ['unit', 'source'], values: ['form', 'highlight', 'series0', 'series1', 'series2', 'decimals']},
    bar: {fields: ['name'], values: ['value0', 'value1', 'value2']}
  },
  /** `from` and `to` are ISO days, for the scale; `mark` is day, month or season; `implied` whether the year is. */
  timeline: {event: {fields: ['date', 'note', 'text'], values: ['from', 'to', 'mark', 'implied']}},
  /**
   * `form` is direct, fragment or reported; `kind` says the same in words.
   * `words` carries its own quotation marks and ellipses, then the citation: add none.
   */
  quotations: {quotation: {fields: ['speaker', 'role', 'date', 'kind', 'words'], values: ['form']}},
  /** `head` names the sources; each `claim` has a cell for each source; `says` lists per cell says, differs or silent: `says,silent`.
   * With over three sources `head` and `claim` have a cell for those who say so, and one for those who differ where any does; `witnesses` is how many say so. */
  agreement: {
    head: {fields: ['claim', 'source0', 'source1', 'source2', 'source3'], values: []},
    claim: {fields: ['claim', 'source0', 'source1', 'source2', 'source3'], values: ['says', 'witnesses']}
  },
  /** Two or more `value`, then one `panel`. */
  conflict: {
    value: {fields: ['qualifier', 'value', 'quotation', 'source'], values: []},
    panel: {fields: ['text'], values: []}
  },
  /** The `band` rows are the yardstick; `used` when a judgement stands in it. `onScale` when the word is the yardstick's;
   * a word that is not on it carries its quotation marks. In the memo there are no `band` rows. `band` is the number of the band from 0, -1 for none. */
  outlook: {
    band: {fields: ['word', 'range'], values: ['used']},
    judgement: {fields: ['word', 'text'], values: ['onScale', 'band']},
    note: {fields: ['text'], values: []}
  },
  /** `open`: what the sources leave open; `absent`: what they do not give. Each begins with a `head` row. */
  gaps: {
    head: {fields: ['text'], values: ['column']},
    open: {fields: ['text'], values: []},
    absent: {fields: ['text'], values: []}
  },
  picture: {picture: {fields: ['caption', 'credit'], values: ['path', 'alt']}},
  sources: {
    source: {fields: ['mark', 'title', 'citation', 'descriptor'], values: ['number']},
    summary: {fields: ['text'], values: []}
  },
  /** Place of the numbered endnotes in the memo; the layout fills it from the citations. */
  notes: {}
} as const satisfies Record<ExhibitKind, Record<string, RowShape>>

/** An exhibit of a kind with its rows. */
export const exhibit = (kind: ExhibitKind, rows: readonly Row[]): Exhibit => ({
  type: 'exhibit',
  kind,
  children: [...rows]
})

/** A row from its fields; text fields may be given as strings. */
export function row(
  name: string,
  fields: Readonly<Record<string, string | readonly PhrasingContent[]>>,
  values: Row['values'] = {}
): Row {
  return {
    type: 'row',
    name,
    values,
    children: Object.entries(fields).map(([field, content]) => fieldOf(field, content))
  }
}

const fieldOf = (name: string, content: string | readonly PhrasingContent[]): Field => ({
  type: 'field',
  name,
  children: typeof content === 'string' ? (content === '' ? [] : [{type: 'text', value: content}]) : [...content]
})

/** Content of a field of a row; empty when the row has none of that name. */
export const fieldNamed = (row: Row, name: string): readonly PhrasingContent[] =>
  row.children.find((field) => field.name === name)?.children ?? []

/** The exhibits of a draft, in order. */
export const exhibitsOf = (root: Root): readonly Exhibit[] =>
  root.children.filter((node): node is Exhibit => node.type === 'exhibit')
