// Exhibits that are read as sentences: what each row says, and what stands before the rows. Others keep their own look.
import type {PhrasingContent} from 'mdast'
import {fieldNamed} from '../../../../compose/exhibits.ts'
import type {Exhibit, ExhibitKind, Row} from '../../../../model/draft.ts'
import {citationsIn, joined} from '../../exhibits/rows.ts'

type Words = readonly PhrasingContent[]

export interface Read {
  /** Text of the paragraph. */
  readonly lead: Words
  readonly parts: readonly Words[]
}

const field = (name: string) => (row: Row) => fieldNamed(row, name)
const rows = (exhibit: Exhibit, ...names: string[]): readonly Row[] =>
  exhibit.children.filter(({name}) => names.includes(name))

const brackets = (words: Words): Words =>
  words.length === 0 ? [] : [{type: 'text', value: '('}, ...words, {type: 'text', value: ')'}]

/** A witness’s mark behind the words that bring none of their own. */
function marked(row: Row): Words {
  const text = fieldNamed(row, 'text')
  return text.some(({type}) => type === 'citation') ? text : [...text, ...citationsIn(row, 'witnesses')]
}

const readers: Partial<Record<ExhibitKind, (exhibit: Exhibit) => Read>> = {
  bottomLine: (exhibit) => ({
    lead: rows(exhibit, 'claim').flatMap((row) => joined([marked(row), fieldNamed(row, 'likelihood')])),
    parts: rows(exhibit, 'support').map(marked)
  }),
  outlook: (exhibit) => ({
    lead: [],
    parts: rows(exhibit, 'judgement', 'note').map(field('text'))
  }),
  points: (exhibit) => ({lead: [], parts: exhibit.children.map(field('text'))}),
  gaps: (exhibit) => ({lead: [], parts: rows(exhibit, 'open', 'absent').map(field('text'))}),
  timeline: (exhibit) => ({
    lead: [],
    parts: exhibit.children.map((row) => {
      const date = joined([fieldNamed(row, 'date'), brackets(fieldNamed(row, 'note'))])
      return joined([date, fieldNamed(row, 'text')], ': ')
    })
  }),
  quotations: (exhibit) => ({
    lead: [],
    parts: exhibit.children.map((row) =>
      joined([
        fieldNamed(row, 'words'),
        brackets(
          joined(
            ['speaker', 'role', 'date'].map((name) => fieldNamed(row, name)),
            ', '
          )
        )
      ])
    )
  })
}

/** What an exhibit says in sentences; undefined when it keeps its own look. Parts without words are left out. */
export function readRows(exhibit: Exhibit): Read | undefined {
  const read = readers[exhibit.kind]?.(exhibit)
  return read && {...read, parts: read.parts.filter((part) => part.length > 0)}
}
