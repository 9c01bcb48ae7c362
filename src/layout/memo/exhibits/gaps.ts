// What the sources leave open and what they do not give: a head for each, then its sentences run on as a paragraph.
import type {PhrasingContent} from 'mdast'
import {fieldNamed} from '../../../compose/exhibits.ts'
import type {Row} from '../../../model/draft.ts'
import type {Surroundings} from '../blocks.ts'
import {listBlocks} from '../list.ts'
import type {Place, Setting} from '../setting.ts'
import type {Block} from '../strips.ts'
import {blockOf, stripsOf, UNIT} from '../strips.ts'
import type {ExhibitLayout} from './index.ts'
import {listOf} from './points.ts'
import {joined, paragraphStrips, plainField} from './rows.ts'

export const gaps: ExhibitLayout = (exhibit, place, around, setting) =>
  groupsOf(exhibit.children).flatMap(({head, rows}) => {
    const texts = rows.map((row) => fieldNamed(row, 'text')).filter((text) => text.length > 0)
    if (texts.length === 0) return []
    const title = head ? paragraphStrips(fieldNamed(head, 'text'), 'tableHead', place, setting) : []
    const sentences = rows.every((row) => /[.?!…][”’)]?$/.test(plainField(row, 'text')))
    const blocks = sentences
      ? runOn(texts, place, setting)
      : listBlocks(listOf(texts), place, around as Surroundings, setting)
    const [first, ...rest] = blocks
    if (!first || title.length === 0) return blocks
    const headed = stripsOf([{...blockOf(title.map((strip) => ({...strip, keep: true})))}, {...first, space: 2}])
    return [{...first, space: UNIT, strips: headed}, ...rest]
  })

const runOn = (texts: readonly (readonly PhrasingContent[])[], place: Place, setting: Setting): readonly Block[] => [
  blockOf(paragraphStrips(joined(texts), 'body', place, setting))
]

/** The rows under each head, in order; those before the first head have none. */
function groupsOf(rows: readonly Row[]): readonly {head: Row | undefined; rows: readonly Row[]}[] {
  const groups: {head: Row | undefined; rows: Row[]}[] = []
  for (const row of rows) {
    if (row.name === 'head') groups.push({head: row, rows: []})
    else {
      if (groups.length === 0) groups.push({head: undefined, rows: []})
      groups.at(-1)?.rows.push(row)
    }
  }
  return groups
}
