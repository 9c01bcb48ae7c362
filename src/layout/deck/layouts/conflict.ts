// Sources in conflict: columns equal in every respect, so that nothing says who is right.
import type {DeckBox, DeckText} from '../../../model/deck.ts'
import type {Row} from '../../../model/draft.ts'
import type {DeckRole} from '../../../model/theme.ts'
import {body, type ExhibitLayout} from '../body.ts'
import {firstFitting, fits, heightNeeded} from '../fit.ts'
import {citationsOf, originsOf} from '../inline.ts'
import {sizesOf} from '../look.ts'
import {panelBox} from '../panel.ts'
import {hasWords, rule, textBox} from '../paragraph.ts'
import {fieldText, rowsNamed} from '../rows.ts'
import type {Setting} from '../setting.ts'
import {plainRows} from './plain-rows.ts'

interface Part {
  readonly field: string
  readonly role: DeckRole
  readonly height: number
  /** Air above it. */
  readonly air: number
}
/** From the top of the body to the first part. */
const TOP = 20
const PARTS: readonly Part[] = [
  {field: 'qualifier', role: 'meta', height: 24, air: 0},
  {field: 'value', role: 'value', height: 54, air: 0},
  {field: 'quotation', role: 'body', height: 92, air: 8},
  {field: 'source', role: 'meta', height: 46, air: 4}
]
/** A body that is lower has no room for four lines of quotation at their floor: then each part is as high as its words. */
const USUAL_BODY = 318
const MOST_COLUMNS = 3

/** Up to three values side by side; more, or words too long for their boxes, as running text. */
export const conflict: ExhibitLayout = (exhibit, area, setting) => {
  const values = rowsNamed(exhibit, 'value')
  const [panel] = rowsNamed(exhibit, 'panel')
  const span = values.length === MOST_COLUMNS ? 4 : 6
  const {columnX, columns, bottom} = setting.grid
  const width = columns(span)
  const tight = setting.grid.body.height < USUAL_BODY
  let y = area.y + TOP
  const parts = PARTS.map((part) => {
    const texts = shared(values, part, width, setting)
    const needed = Math.max(0, ...texts.map((each) => Math.ceil(heightNeeded(each, width, setting))))
    const rect = {x: 0, y: y + part.air, width, height: tight ? Math.min(needed, part.height) : part.height}
    y = rect.y + rect.height
    return {...part, rect, texts, stand: needed <= part.height}
  })
  const below = panel
    ? panelBox('panel', fieldText(panel, 'text', 'small', setting), originsOf(panel), setting)
    : undefined
  const high = y > (below?.rect.y ?? bottom)
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
  {field, role, height}: Part,
  width: number,
  setting: Setting
): readonly DeckText[] =>
  firstFitting(
    sizesOf(setting.theme, role),
    (size) => rows.map((row) => fieldText(row, field, role, setting, size)),
    (texts) => texts.every((each) => fits(each, {x: 0, y: 0, width, height}, setting))
  )
