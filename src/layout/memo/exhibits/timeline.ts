// Chronology: date and how its year is known in the left column, the event beside it.
import {fieldNamed} from '../../../compose/exhibits.ts'
import type {Row} from '../../../model/draft.ts'
import {inlinesOf} from '../inlines.ts'
import type {Place, Setting} from '../setting.ts'
import {styleOf} from '../setting.ts'
import type {Block} from '../strips.ts'
import {blockOf, stripsOf, UNIT} from '../strips.ts'
import type {ExhibitLayout} from './index.ts'
import {labelledStrips} from './labelled.ts'
import {asText, rowsNamed} from './rows.ts'

const DATE_WIDTH = 122
/** Between rows: a quarter of a line. */
const ROW_SPACE = UNIT / 2

export const timeline: ExhibitLayout = (exhibit, place, _around, setting) => {
  const rows = rowsNamed(exhibit, 'event')
  if (rows.length === 0) return []
  const list = setting.tags.add('L', place.tag, {ordered: false})
  const events = rows.map((row) => ({...eventBlock(row, {...place, tag: list}, setting), space: ROW_SPACE}))
  return [blockOf(stripsOf(events), UNIT)]
}

function eventBlock(row: Row, place: Place, setting: Setting): Block {
  const date = styleOf(setting, 'tableKey')
  const note = {...styleOf(setting, 'table'), color: styleOf(setting, 'note').color}
  const textStyle = styleOf(setting, 'body')
  return blockOf(
    labelledStrips(
      {
        label: (tag) => [
          ...inlinesOf(fieldNamed(row, 'date'), date, tag, setting),
          ...inlinesOf(asText('  '), note, tag, setting),
          ...inlinesOf(fieldNamed(row, 'note'), note, tag, setting)
        ],
        labelStyle: date,
        text: (tag) => inlinesOf(fieldNamed(row, 'text'), textStyle, tag, setting),
        textStyle,
        indent: DATE_WIDTH
      },
      place,
      setting
    )
  )
}
