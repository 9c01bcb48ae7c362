import type {Paragraph, RootContent} from 'mdast'
import type {Exhibit, Row} from '../../../model/draft.ts'
import type {ExhibitLayout} from '../body.ts'
import {flow} from '../flow/index.ts'

/** A row of an exhibit as Markdown: one paragraph, its fields one after the other. */
export function rowAsParagraph(row: Row): Paragraph {
  const fields = row.children.filter((field) => field.children.length > 0)
  return {
    type: 'paragraph',
    children: fields.flatMap((field, index) =>
      index === 0 ? field.children : [{type: 'text' as const, value: ' '}, ...field.children]
    )
  }
}

/**
 * An exhibit as running text: for words that are longer than the boxes of its own layout,
 * and for the kinds that have none on slides.
 */
export const plainRows: ExhibitLayout = (exhibit: Exhibit, area, setting) => {
  const blocks: readonly RootContent[] = exhibit.children.map(rowAsParagraph).filter((each) => each.children.length > 0)
  return flow(blocks, area, setting)
}
