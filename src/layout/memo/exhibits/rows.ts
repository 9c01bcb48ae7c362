// What the exhibits share: fields set as text, cells of tables, notes below.

import type {PhrasingContent} from 'mdast'
import {toString as plainText} from 'mdast-util-to-string'
import {fieldNamed} from '../../../compose/exhibits.ts'
import type {Exhibit, Row} from '../../../model/draft.ts'
import type {TagRole} from '../../../model/memo.ts'
import type {MemoRole} from '../../../model/theme.ts'
import {inlinesOf, wordsIn} from '../inlines.ts'
import type {Align} from '../set-lines.ts'
import {textStrips} from '../set-lines.ts'
import type {Place, Setting} from '../setting.ts'
import {styleOf} from '../setting.ts'
import type {Strip} from '../strips.ts'
import type {TableCell} from '../table.ts'

/** The rows of an exhibit that have a name. */
export const rowsNamed = (exhibit: Exhibit, name: string): readonly Row[] =>
  exhibit.children.filter((row) => row.name === name)

/** The words of a field as plain text, without its marks. */
export const plainField = (row: Row, name: string): string =>
  plainText(fieldNamed(row, name).filter((node) => node.type !== 'citation')).trim()

/** The marks of a field without its words. */
export const citationsIn = (row: Row, name: string): readonly PhrasingContent[] =>
  fieldNamed(row, name).filter((node) => node.type === 'citation')

/** Whether a field has words or marks. */
export const hasContent = (row: Row, name: string): boolean => fieldNamed(row, name).length > 0

/** Content set as a paragraph in a role; no strips when there is none. */
export function paragraphStrips(
  content: readonly PhrasingContent[],
  role: MemoRole,
  place: Place,
  setting: Setting,
  tagRole: TagRole = 'P'
): readonly Strip[] {
  if (content.length === 0) return []
  const style = styleOf(setting, role)
  const tag = setting.tags.add(tagRole, place.tag)
  return textStrips(inlinesOf(content, style, tag, setting), style, {...place, tag}, setting)
}

/** A cell with phrasing content. */
export const contentCell = (content: readonly PhrasingContent[], role: MemoRole, setting: Setting): TableCell => ({
  style: styleOf(setting, role),
  inlines: (tag) => inlinesOf(content, styleOf(setting, role), tag, setting)
})

/** A cell with words of the layout. */
export const wordCell = (text: string, role: MemoRole, setting: Setting): TableCell => ({
  style: styleOf(setting, role),
  inlines: () => wordsIn(text, styleOf(setting, role))
})

/** Header cells. */
export const headCells = (names: readonly string[], setting: Setting): readonly TableCell[] =>
  names.map((name) => wordCell(name, 'tableHead', setting))

/** All left but the last column. */
export const lastRight = (columns: number): readonly Align[] =>
  Array.from({length: columns}, (_, index) => (index === columns - 1 ? 'right' : 'left'))

/** Contents in order with a space, or other words, between those that are not empty. */
export function joined(parts: readonly (readonly PhrasingContent[])[], between = ' '): readonly PhrasingContent[] {
  const space: PhrasingContent = {type: 'text', value: between}
  return parts.filter((part) => part.length > 0).flatMap((part, index) => (index === 0 ? part : [space, ...part]))
}

/** Plain words as phrasing content. */
export const asText = (value: string): readonly PhrasingContent[] => (value === '' ? [] : [{type: 'text', value}])
