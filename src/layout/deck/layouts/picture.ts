// A picture with its caption and credit at the right.
import type {DeckBox, Rect} from '../../../model/deck.ts'
import type {Row} from '../../../model/draft.ts'
import {body, type ExhibitLayout} from '../body.ts'
import {firstFitting, fits, heightNeeded} from '../fit.ts'
import {citationsOf, originsOf} from '../inline.ts'
import {sizesOf} from '../look.ts'
import {hasWords, rule, text, textBox} from '../paragraph.ts'
import {pictureBox} from '../picture.ts'
import {fieldText, stringOf} from '../rows.ts'
import type {Setting} from '../setting.ts'
import {plainRows} from './plain-rows.ts'

const CREDIT_HEIGHT = 100
const RULE_AND_AIR = 12

/** One slide a picture. A caption that is too long for its column goes on as running text. */
export const picture: ExhibitLayout = (exhibit, area, setting) =>
  exhibit.children.flatMap((row) => {
    const boxes = pictureBoxes(row, area, setting)
    const cited = citationsOf(row)
    const image = pictureBox(
      'picture',
      stringOf(row, 'path'),
      stringOf(row, 'alt'),
      {...area, width: setting.grid.columns(8)},
      originsOf(row),
      setting
    )
    return boxes
      ? [body(boxes, {cited})]
      : [body([image], {cited}), ...plainRows({...exhibit, children: [row]}, area, setting)]
  })

function pictureBoxes(row: Row, area: Rect, setting: Setting): readonly DeckBox[] | undefined {
  const {columns, columnX} = setting.grid
  const [path, alt] = [stringOf(row, 'path'), stringOf(row, 'alt')]
  const pixels = setting.images.get(path)
  const portrait = pixels !== undefined && pixels.height > pixels.width
  const span = portrait ? 6 : 8
  const left = {...area, width: columns(span)}
  const right = {x: columnX(span + 1), width: columns(12 - span)}
  const credit = fieldText(row, 'credit', 'meta', setting)
  const creditHeight = hasWords(credit)
    ? Math.max(CREDIT_HEIGHT, Math.ceil(heightNeeded(credit, right.width, setting)))
    : 0
  const captionRect = {...right, y: area.y + RULE_AND_AIR, height: area.height - RULE_AND_AIR - creditHeight - 8}
  const caption = firstFitting(
    sizesOf(setting.theme, 'body'),
    (size) => fieldText(row, 'caption', 'body', setting, size),
    (each) => fits(each, captionRect, setting)
  )
  if (captionRect.height < 0 || !fits(caption, captionRect, setting)) return undefined
  const creditRect = {...right, y: area.y + area.height - creditHeight, height: creditHeight}
  const words = hasWords(caption) || hasWords(credit)
  return [
    pictureBox('picture', path, alt, left, originsOf(row), setting),
    ...(words ? [rule('picture rule', right.x, area.y, right.width, setting.theme.deck.cardTop, 'accent')] : []),
    ...(hasWords(caption) ? [textBox('caption', captionRect, caption, originsOf(row))] : []),
    ...(hasWords(credit) ? [textBox('credit', creditRect, text(credit.paragraphs, {anchor: 'bottom'}))] : [])
  ]
}
