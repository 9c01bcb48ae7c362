// An exhibit without a form of its own in the memo: every field a paragraph.
import {fieldNamed} from '../../../compose/exhibits.ts'
import {blockOf} from '../strips.ts'
import type {ExhibitLayout} from './index.ts'
import {paragraphStrips} from './rows.ts'

/** Each field of each row as a paragraph. */
export const plainRows: ExhibitLayout = (exhibit, place, _around, setting) =>
  exhibit.children.flatMap((row) =>
    row.children.flatMap((field) => {
      const strips = paragraphStrips(fieldNamed(row, field.name), 'body', place, setting)
      return strips.length > 0 ? [blockOf(strips)] : []
    })
  )
