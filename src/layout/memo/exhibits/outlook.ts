// Judgements: the likelihood word, then the sentence; a note on the yardstick below.
import {fieldNamed} from '../../../compose/exhibits.ts'
import type {Row} from '../../../model/draft.ts'
import {inlinesOf, wordsIn} from '../inlines.ts'
import type {Place, Setting} from '../setting.ts'
import {styleOf} from '../setting.ts'
import type {Block} from '../strips.ts'
import {blockOf} from '../strips.ts'
import type {ExhibitLayout} from './index.ts'
import {labelledStrips} from './labelled.ts'
import {paragraphStrips, plainField, rowsNamed} from './rows.ts'

const WORD_WIDTH = 54
/** From the last judgement to the note on the yardstick. */
const NOTE_SPACE = 5

export const outlook: ExhibitLayout = (exhibit, place, _around, setting) => {
  const judgements = rowsNamed(exhibit, 'judgement')
  const list = judgements.length > 0 ? setting.tags.add('L', place.tag, {ordered: false}) : place.tag
  const blocks = judgements.map((row) => judgementBlock(row, {...place, tag: list}, setting))
  const notes = rowsNamed(exhibit, 'note').flatMap((row) =>
    paragraphStrips(fieldNamed(row, 'text'), 'note', place, setting)
  )
  const last = blocks.at(-1)
  if (!last || notes.length === 0) return notes.length > 0 ? [...blocks, blockOf(notes)] : blocks
  const strips = [
    ...last.strips.map((strip) => ({...strip, keep: true})),
    ...notes.map((strip, index) => (index === 0 ? {...strip, space: NOTE_SPACE} : strip))
  ]
  return [...blocks.slice(0, -1), {...last, strips}]
}

function judgementBlock(row: Row, place: Place, setting: Setting): Block {
  const labelStyle = styleOf(setting, 'likelihood')
  const textStyle = styleOf(setting, 'body')
  return blockOf(
    labelledStrips(
      {
        label: () => wordsIn(labelOf(row), labelStyle),
        labelStyle,
        text: (tag) => inlinesOf(fieldNamed(row, 'text'), textStyle, tag, setting),
        textStyle,
        indent: WORD_WIDTH
      },
      place,
      setting
    )
  )
}

/** The word with a capital; in quotation marks when it is not the yardstick's. */
function labelOf(row: Row): string {
  const word = plainField(row, 'word').replace(/^“(.*)”$/, '$1')
  const capital = word.slice(0, 1).toUpperCase() + word.slice(1)
  return row.values.onScale === false ? `“${capital}”` : capital
}
