// The judgement in larger type, the line on its likelihood, then each support as a paragraph.
import {fieldNamed} from '../../../compose/exhibits.ts'
import type {Row} from '../../../model/draft.ts'
import {blockOf, together} from '../strips.ts'
import type {ExhibitLayout} from './index.ts'
import {citationsIn, paragraphStrips} from './rows.ts'

/** The words of a row with its marks; the witnesses' marks where the words bring none of their own. */
const wordsOf = (row: Row) => {
  const text = fieldNamed(row, 'text')
  return text.some((node) => node.type === 'citation') ? text : [...text, ...citationsIn(row, 'witnesses')]
}

export const bottomLine: ExhibitLayout = (exhibit, place, _around, setting) =>
  exhibit.children.flatMap((row) => {
    const claim = row.name === 'claim'
    const words = paragraphStrips(wordsOf(row), claim ? 'bottomLine' : 'body', place, setting)
    const likelihood = paragraphStrips(claim ? fieldNamed(row, 'likelihood') : [], 'note', place, setting)
    const strips = claim ? together([...words, ...likelihood]) : words
    return strips.length > 0 ? [blockOf(strips)] : []
  })
