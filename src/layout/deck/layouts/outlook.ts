// Outlook: the yardstick as a strip, the judgements below it with their word.
import {fieldNamed} from '../../../compose/exhibits.ts'
import type {DeckBox, DeckText, Rect} from '../../../model/deck.ts'
import type {Exhibit, Row} from '../../../model/draft.ts'
import {type Body, body, type ExhibitLayout} from '../body.ts'
import {heightNeeded} from '../fit.ts'
import {citationsOf, originsOf} from '../inline.ts'
import {type Look, lookOf} from '../look.ts'
import {text, textBox, words} from '../paragraph.ts'
import {fieldText, plainOf, rowsNamed} from '../rows.ts'
import type {Setting} from '../setting.ts'
import {pageRows} from '../split.ts'
import {plainRows} from './plain-rows.ts'

/** The strip is as high as its words need: three lines of 18, or four where the bands are narrow. */
const STRIP = {least: 72, most: 96}
/** From the strip to the first judgement. */
const AIR = 18
const TAG = {width: 124, height: 28}
/** From the left edge to the words of a judgement. */
const TEXT_LEFT = 148
const ROW = 50
const GAP = 8
const MOST_ROWS = 4

export const outlook: ExhibitLayout = (exhibit, area, setting) => {
  const bands = rowsNamed(exhibit, 'band')
  const judgements = rowsNamed(exhibit, 'judgement')
  const remark = rowsNamed(exhibit, 'note')
    .map((row) => plainOf(fieldNamed(row, 'text')).trim())
    .join(' ')
  const strip = stripBoxes(bands, area, setting)
  if (strip === undefined) return asText(exhibit, area, setting, remark)
  const top = area.y + (strip.length > 0 ? heightOf(strip) + AIR : 0)
  const texts = judgements.map((row) => fieldText(row, 'text', 'small', setting))
  const tags = judgements.map((row) => tagText(row, setting))
  const heights = texts.map((each, index) => {
    const tag = tags[index]
    const needed = [
      heightNeeded(each, area.width - TEXT_LEFT, setting),
      tag ? heightNeeded(tag, TAG.width, setting) : 0
    ]
    return Math.max(ROW, ...needed.map(Math.ceil))
  })
  const capacity = area.y + area.height - top
  if (heights.some((height) => height > capacity)) return asText(exhibit, area, setting, remark)
  if (judgements.length === 0) return [body(strip, {remark})]
  return pageRows(heights, GAP, capacity, MOST_ROWS).map((page): Body => {
    let y = top
    const boxes = page.flatMap((index) => {
      const [row, content] = [judgements[index], texts[index]]
      const made =
        row && content ? judgementBoxes(row, content, index, {...area, y, height: heights[index] ?? ROW}, setting) : []
      y += (heights[index] ?? ROW) + GAP
      return made
    })
    return body([...strip, ...boxes], {cited: citationsOf(page.map((index) => judgements[index])), remark})
  })
}

const asText = (exhibit: Exhibit, area: Rect, setting: Setting, remark: string): readonly Body[] =>
  plainRows({...exhibit, children: exhibit.children.filter((row) => row.name !== 'note')}, area, setting).map(
    (each) => ({
      ...each,
      remark
    })
  )

const heightOf = (strip: readonly DeckBox[]): number => Math.max(...strip.map((box) => box.rect.height))

/** One rectangle a band with its own text: word, then range. Undefined when a word is too long for its band. */
function stripBoxes(bands: readonly Row[], area: Rect, setting: Setting): readonly DeckBox[] | undefined {
  const width = area.width / Math.max(1, bands.length)
  const texts = bands.map((band): DeckText => {
    const used = band.values.used === true
    const look: Look = {...lookOf(setting.theme, 'small'), bold: used, color: used ? 'onAccent' : 'ink'}
    const centred = (name: string) =>
      [words(fieldNamed(band, name), look, setting, {align: 'center'})].filter((each) => each.runs.length > 0)
    return text([...centred('word'), ...centred('range')], {
      anchor: 'middle',
      inset: {left: 4, top: 0, right: 4, bottom: 0}
    })
  })
  const needed = Math.max(0, ...texts.map((each) => Math.ceil(heightNeeded(each, width, setting))))
  if (needed > STRIP.most) return undefined
  const height = Math.max(STRIP.least, needed)
  return bands.map((band, index): DeckBox => {
    const used = band.values.used === true
    const rect = {x: area.x + width * index, y: area.y, width, height}
    const outline = {weight: 1, color: used ? ('accent' as const) : ('mid' as const)}
    return textBox(
      `band ${index + 1}`,
      rect,
      texts[index] ?? text([]),
      [],
      used ? {fill: 'accent', outline} : {outline}
    )
  })
}

/** The word of a judgement, in the look of its tag. */
function tagText(row: Row, setting: Setting): DeckText {
  const color = row.values.onScale === true ? 'onAccent' : 'ink'
  const look: Look = {...lookOf(setting.theme, 'strong'), color}
  return text([words(fieldNamed(row, 'word'), look, setting, {align: 'center'})], {
    anchor: 'middle',
    inset: {left: 2, top: 0, right: 2, bottom: 0}
  })
}

function judgementBoxes(row: Row, content: DeckText, index: number, place: Rect, setting: Setting): readonly DeckBox[] {
  const {x, y, width, height} = place
  const tag = tagText(row, setting)
  const tagHeight = Math.max(TAG.height, Math.ceil(heightNeeded(tag, TAG.width, setting)))
  const look = row.values.onScale === true ? {fill: 'accent' as const} : {outline: {weight: 1, color: 'mid' as const}}
  return [
    textBox(`likelihood ${index + 1}`, {...TAG, x, y, height: tagHeight}, tag, [], look),
    textBox(
      `judgement ${index + 1}`,
      {x: x + TEXT_LEFT, width: width - TEXT_LEFT, y: y + 2, height: height + 2},
      content,
      originsOf(row)
    )
  ]
}
