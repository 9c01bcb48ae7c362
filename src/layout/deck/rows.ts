// Reading the rows of an exhibit.
import type {PhrasingContent} from 'mdast'
import {fieldNamed} from '../../compose/exhibits.ts'
import type {DeckText} from '../../model/deck.ts'
import type {Exhibit, Row} from '../../model/draft.ts'
import type {DeckRole} from '../../model/theme.ts'
import {lookOf} from './look.ts'
import {text, words} from './paragraph.ts'
import type {Setting} from './setting.ts'

export const rowsNamed = (exhibit: Exhibit, name: string): readonly Row[] =>
  exhibit.children.filter((row) => row.name === name)

/** A field of a row as the text of one paragraph in a role; no paragraph when the field is empty. */
export function fieldText(row: Row, name: string, role: DeckRole, setting: Setting, size?: number): DeckText {
  return phrasingText(fieldNamed(row, name), role, setting, size)
}

export function phrasingText(
  nodes: readonly PhrasingContent[],
  role: DeckRole,
  setting: Setting,
  size?: number
): DeckText {
  const paragraph = words(nodes, lookOf(setting.theme, role, size), setting)
  return text(paragraph.runs.length === 0 ? [] : [paragraph])
}

/** A value of a row that is a number; undefined when it is none. */
export function numberOf(row: Row, name: string): number | undefined {
  const value = row.values[name]
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

export const stringOf = (row: Row, name: string): string => {
  const value = row.values[name]
  return typeof value === 'string' ? value : ''
}

/** The words of phrasing content, plain. */
export const plainOf = (nodes: readonly unknown[]): string =>
  nodes
    .map((node) => {
      const {type, value, children} = node as {type: string; value?: string; children?: readonly unknown[]}
      return type === 'citation' ? '' : (value ?? plainOf(children ?? []))
    })
    .join('')

/** As few groups as hold all, at most `most` in one, of nearly equal length. */
export function evenly<T>(items: readonly T[], most: number): readonly (readonly T[])[] {
  const groups = Math.ceil(items.length / most)
  const least = Math.floor(items.length / groups)
  const longer = items.length % groups
  let from = 0
  return Array.from({length: groups}, (_, index) => {
    const to = from + least + (index < longer ? 1 : 0)
    const group = items.slice(from, to)
    from = to
    return group
  })
}
