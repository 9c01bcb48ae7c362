// Points as a list.
import type {BlockContent, PhrasingContent} from 'mdast'
import {fieldNamed} from '../../../compose/exhibits.ts'
import {listBlocks} from '../list.ts'
import type {ExhibitLayout} from './index.ts'

/** Contents as a list of Markdown, without the empty ones. */
export const listOf = (items: readonly (readonly PhrasingContent[])[]) => ({
  type: 'list' as const,
  ordered: false,
  spread: true,
  children: items
    .filter((item) => item.length > 0)
    .map((item) => ({
      type: 'listItem' as const,
      children: [{type: 'paragraph' as const, children: [...item]}] as BlockContent[]
    }))
})

export const points: ExhibitLayout = (exhibit, place, around, setting) =>
  listBlocks(listOf(exhibit.children.map((row) => fieldNamed(row, 'text'))), place, around, setting)
