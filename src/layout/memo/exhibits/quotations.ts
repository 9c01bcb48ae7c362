// What was said: a solid bar for direct words, a dashed one for reported speech; speaker, date and kind in words below.
import type {PhrasingContent} from 'mdast'
import {fieldNamed} from '../../../compose/exhibits.ts'
import type {Row} from '../../../model/draft.ts'
import {barred, QUOTE_INDENT} from '../quote.ts'
import type {Place, Setting} from '../setting.ts'
import type {Block} from '../strips.ts'
import {blockOf, together} from '../strips.ts'
import type {ExhibitLayout} from './index.ts'
import {asText, joined, paragraphStrips, plainField, rowsNamed} from './rows.ts'

export const quotations: ExhibitLayout = (exhibit, place, _around, setting) =>
  rowsNamed(exhibit, 'quotation').map((row) => quotationBlock(row, place, setting))

function quotationBlock(row: Row, place: Place, setting: Setting): Block {
  const tag = setting.tags.add('BlockQuote', place.tag)
  const inner = {x: place.x + QUOTE_INDENT, width: place.width - QUOTE_INDENT, tag}
  const words = paragraphStrips(quoted(row), 'body', inner, setting)
  const speaker = paragraphStrips(speakerLine(row), 'note', inner, setting)
  const reported = row.values.form === 'reported'
  const bar = {color: reported ? 'mid' : 'accent', dashed: reported} as const
  return blockOf(together([...words, ...speaker]).map((strip) => barred(strip, place.x, bar, 0)))
}

/** `Name, role, date. Kind.` */
function speakerLine(row: Row): readonly PhrasingContent[] {
  const who = joined(
    ['speaker', 'role', 'date'].map((name) => fieldNamed(row, name)),
    ', '
  )
  const kind = fieldNamed(row, 'kind')
  const stop = (content: readonly PhrasingContent[]) => (content.length > 0 ? [...content, ...asText('.')] : [])
  return joined([stop(who), /[.!?]$/.test(plainField(row, 'kind')) ? kind : stop(kind)])
}

/** Direct words stand in quotation marks; they get them here when they come without. */
function quoted(row: Row): readonly PhrasingContent[] {
  const words = fieldNamed(row, 'words')
  if (row.values.form !== 'direct' || /^[“"‘«„]/.test(plainField(row, 'words'))) return words
  const marks = words.filter((node) => node.type === 'citation')
  const text = words.filter((node) => node.type !== 'citation')
  return [...asText('“'), ...text, ...asText('”'), ...marks]
}
