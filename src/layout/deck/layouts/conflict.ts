// Sources in conflict: columns equal in every respect, so that nothing says who is right.
import type {DeckBox, DeckText, Rect} from '../../../model/deck.ts'
import type {Row} from '../../../model/draft.ts'
import type {DeckRole} from '../../../model/theme.ts'
import {body, type ExhibitLayout} from '../body.ts'
import {firstFitting, fits} from '../fit.ts'
import {citationsOf, originsOf} from '../inline.ts'
import {sizesOf} from '../look.ts'
import {panelBox} from '../panel.ts'
import {hasWords, rule, textBox} from '../paragraph.ts'
import {fieldText, rowsNamed} from '../rows.ts'
import type {Setting} from '../setting.ts'
import {plainRows} from './plain-rows.ts'

/** `down` from the top of the body. */
const PARTS: readonly {
  readonly field: string
  readonly role: DeckRole
  readonly down: number
  readonly height: number
}[] = [
  {field: 'qualifier', role: 'meta', down: 20, height: 24},
  {field: 'value', role: 'value', down: 44, height: 54},
  {field: 'quotation', role: 'body', down: 106, height: 92},
  {field: 'source', role: 'meta', down: 202, height: 46}
]
/** Where mark, source and place end; the panel stands below. A quotation may have four lines at its floor. */
const BLOCK_HEIGHT = 248
const MOST_COLUMNS = 3

/** Up to three values side by side; more, or words too long for their boxes, as running text. */
export const conflict: ExhibitLayout = (exhibit, area, setting) => {
  const values = rowsNamed(exhibit, 'value')
  const [panel] = rowsNamed(exhibit, 'panel')
  const span = values.length === MOST_COLUMNS ? 4 : 6
  const {columnX, columns, bottom} = setting.grid
  const parts = PARTS.map((part) => {
    const rect = {x: 0, y: area.y + part.down, width: columns(span), height: part.height}
    const texts = shared(values, part.field, part.role, rect, setting)
    return {...part, rect, texts, stand: texts.every((each) => fits(each, rect, setting))}
  })
  const below = panel
    ? panelBox('panel', fieldText(panel, 'text', 'small', setting), originsOf(panel), setting)
    : undefined
  const high = area.y + BLOCK_HEIGHT > (below?.rect.y ?? bottom)
  if (values.length > MOST_COLUMNS || parts.some((part) => !part.stand) || high)
    return plainRows(exhibit, area, setting)
  const boxes = values.flatMap((row, index): readonly DeckBox[] => {
    const x = columnX(1 + span * index)
    const name = `value ${index + 1}`
    return [
      rule(`${name} rule`, x, area.y + 8, columns(span), setting.theme.deck.cardTop, 'accent'),
      ...parts.flatMap(({field, rect, texts}) => {
        const content = texts[index]
        return content && hasWords(content) ? [textBox(`${name} ${field}`, {...rect, x}, content, originsOf(row))] : []
      })
    ]
  })
  return [body([...boxes, ...(below ? [below] : [])], {cited: citationsOf(exhibit)})]
}

/** The texts of one field, all in one size. */
const shared = (
  rows: readonly Row[],
  field: string,
  role: DeckRole,
  rect: Rect,
  setting: Setting
): readonly DeckText[] =>
  firstFitting(
    sizesOf(setting.theme, role),
    (size) => rows.map((row) => fieldText(row, field, role, setting, size)),
    (texts) => texts.every((each) => fits(each, rect, setting))
  )
