// Bottom line: the judgement is the title, two or three supports hang below it.
import {fieldNamed} from '../../../compose/exhibits.ts'
import type {DeckBox, Rect} from '../../../model/deck.ts'
import type {Row} from '../../../model/draft.ts'
import {type Body, body, type ExhibitLayout} from '../body.ts'
import {firstFitting, fits} from '../fit.ts'
import {BODY, columns, columnX} from '../grid.ts'
import {citationsOf, originsOf} from '../inline.ts'
import {sizesOf} from '../look.ts'
import {hasWords, rule, textBox} from '../paragraph.ts'
import {evenly, fieldText, rowsNamed} from '../rows.ts'
import type {Setting} from '../setting.ts'
import {points} from './points.ts'

const MOST_SUPPORTS = 3
/** Where a body begins below a title of three lines at 36. */
export const BIG_BODY_TOP = 186
const RULE = 236
const TEXT: Rect = {x: 0, y: 250, width: 0, height: 180}
const WITNESSES = {y: 434, height: 24}

const shiftOf = (area: Rect): number => area.y - BIG_BODY_TOP
const supportRect = (x: number, width: number, area: Rect): Rect => ({
  ...TEXT,
  x,
  width,
  y: TEXT.y + shiftOf(area),
  height: TEXT.height - shiftOf(area)
})

/** `area` begins below the big title. Supports that fit no column stand as points on a next slide. */
export const bottomLine: ExhibitLayout = (exhibit, area, setting) => {
  const [claim] = rowsNamed(exhibit, 'claim')
  const supports = rowsNamed(exhibit, 'support')
  const likelihood = claim ? likelihoodBoxes(claim, area, setting) : []
  const cited = citationsOf(fieldNamed(claim ?? emptyRow, 'likelihood'))
  if (supports.length === 0) return [body(likelihood, {cited})]
  const groups = evenly(supports, MOST_SUPPORTS)
  const made = groups.map((group) => supportBoxes(group, area, setting))
  if (made.every((boxes) => boxes !== undefined)) {
    return made.map(
      (boxes, index): Body =>
        body([...(index === 0 ? likelihood : []), ...boxes], {cited: [...cited, ...citationsOf(groups[index])]})
    )
  }
  const asPoints = supports.map((row): Row => ({...row, name: 'point', children: row.children.map(asText)}))
  const below = {...BODY, y: area.y + 30, height: BODY.y + BODY.height - area.y - 30}
  return [
    ...(likelihood.length > 0 ? [body(likelihood, {cited})] : []),
    ...points({...exhibit, kind: 'points', children: asPoints}, below, setting)
  ]
}

const emptyRow: Row = {type: 'row', name: '', values: {}, children: []}
const asText = (field: Row['children'][number], index: number, all: Row['children']): Row['children'][number] =>
  index === 0 ? {...field, name: 'text', children: all.flatMap((each) => each.children)} : {...field, children: []}

function likelihoodBoxes(claim: Row, area: Rect, setting: Setting): readonly DeckBox[] {
  const rect = {x: BODY.x, y: area.y, width: columns(12), height: 48}
  const content = fieldText(claim, 'likelihood', 'meta', setting)
  return hasWords(content) ? [textBox('likelihood', rect, content, originsOf(claim))] : []
}

function supportBoxes(rows: readonly Row[], area: Rect, setting: Setting): readonly DeckBox[] | undefined {
  const span = rows.length === MOST_SUPPORTS ? 4 : 6
  const width = columns(span)
  const passes = (texts: readonly ReturnType<typeof fieldText>[]) =>
    texts.every((each) => fits(each, supportRect(0, width, area), setting))
  const texts = firstFitting(
    sizesOf(setting.theme, 'body'),
    (size) => rows.map((row) => fieldText(row, 'text', 'body', setting, size)),
    passes
  )
  const witnesses = rows.map((row) => fieldText(row, 'witnesses', 'meta', setting))
  const stand = witnesses.every((each) => fits(each, {x: 0, width, ...WITNESSES}, setting))
  if (!passes(texts) || !stand) return undefined
  return rows.flatMap((row, index) => {
    const x = columnX(1 + span * index)
    const name = `support ${index + 1}`
    const content = texts[index]
    const below = witnesses[index]
    return [
      rule(`${name} rule`, x, RULE + shiftOf(area), width, setting.theme.deck.cardTop, 'accent'),
      ...(content ? [textBox(`${name} text`, supportRect(x, width, area), content, originsOf(row))] : []),
      ...(below && hasWords(below) ? [textBox(`${name} witnesses`, {x, width, ...WITNESSES}, below)] : [])
    ]
  })
}
