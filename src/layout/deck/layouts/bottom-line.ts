// Bottom line: the judgement is the title, two or three supports hang below it.
import {fieldNamed} from '../../../compose/exhibits.ts'
import type {DeckBox, Rect} from '../../../model/deck.ts'
import type {Exhibit, Row} from '../../../model/draft.ts'
import {type Body, body, type ExhibitLayout} from '../body.ts'
import {firstFitting, fits} from '../fit.ts'
import {flow} from '../flow/index.ts'
import {citationsOf, originsOf} from '../inline.ts'
import {sizesOf} from '../look.ts'
import {hasWords, rule, textBox} from '../paragraph.ts'
import {evenly, fieldText, rowsNamed} from '../rows.ts'
import type {Setting} from '../setting.ts'
import {points} from './points.ts'

const MOST_SUPPORTS = 3
/** Of the likelihood line, two lines of 18. */
const LIKELIHOOD_HEIGHT = 48
/** From the top of the body to the rules over the supports, and to their words. */
const RULE = 50
const TEXT = 64
/** The witnesses' line ends so far above the lower edge of the body. */
const WITNESSES = {up: 28, height: 24, air: 4}

const supportRect = (x: number, width: number, area: Rect): Rect => ({
  x,
  width,
  y: area.y + TEXT,
  height: area.height - TEXT - WITNESSES.up - WITNESSES.air
})
const witnessRect = (x: number, width: number, area: Rect): Rect => ({
  x,
  width,
  y: area.y + area.height - WITNESSES.up,
  height: WITNESSES.height
})

/** `area` begins below the big title. Supports that fit no column stand as points on a next slide. */
export const bottomLine: ExhibitLayout = (exhibit, area, setting) => {
  const [claim] = rowsNamed(exhibit, 'claim')
  const supports = rowsNamed(exhibit, 'support')
  const likelihood = claim ? likelihoodBoxes(claim, area, setting) : []
  if (likelihood === undefined)
    return [...likelihoodBodies(claim ?? emptyRow, area, setting), ...asPoints(exhibit, area, setting)]
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
  return [...(likelihood.length > 0 ? [body(likelihood, {cited})] : []), ...asPoints(exhibit, area, setting)]
}

/** The supports on slides of their own, one below the other. */
function asPoints(exhibit: Exhibit, area: Rect, setting: Setting): readonly Body[] {
  const supports = rowsNamed(exhibit, 'support')
  const children = supports.map((row): Row => ({...row, name: 'point', children: row.children.map(asText)}))
  if (children.length === 0) return []
  return points({...exhibit, kind: 'points', children}, setting.grid.bodyFrom(area.y + 30), setting)
}

const emptyRow: Row = {type: 'row', name: '', values: {}, children: []}
const asText = (field: Row['children'][number], index: number, all: Row['children']): Row['children'][number] =>
  index === 0 ? {...field, name: 'text', children: all.flatMap((each) => each.children)} : {...field, children: []}

/** None where there are no words; undefined where they are longer than their two lines. */
function likelihoodBoxes(claim: Row, area: Rect, setting: Setting): readonly DeckBox[] | undefined {
  const rect = {...area, height: LIKELIHOOD_HEIGHT}
  const content = fieldText(claim, 'likelihood', 'meta', setting)
  if (!hasWords(content)) return []
  return fits(content, rect, setting) ? [textBox('likelihood', rect, content, originsOf(claim))] : undefined
}

/** A likelihood of many words, as running text that takes the place of the supports. */
const likelihoodBodies = (claim: Row, area: Rect, setting: Setting): readonly Body[] =>
  flow([{type: 'paragraph', children: [...fieldNamed(claim, 'likelihood')]}], area, setting)

function supportBoxes(rows: readonly Row[], area: Rect, setting: Setting): readonly DeckBox[] | undefined {
  const span = rows.length === MOST_SUPPORTS ? 4 : 6
  const {columnX} = setting.grid
  const width = setting.grid.columns(span)
  const passes = (texts: readonly ReturnType<typeof fieldText>[]) =>
    texts.every((each) => fits(each, supportRect(0, width, area), setting))
  const texts = firstFitting(
    sizesOf(setting.theme, 'body'),
    (size) => rows.map((row) => fieldText(row, 'text', 'body', setting, size)),
    passes
  )
  const witnesses = rows.map((row) => fieldText(row, 'witnesses', 'meta', setting))
  const stand = witnesses.every((each) => fits(each, witnessRect(0, width, area), setting))
  if (!passes(texts) || !stand) return undefined
  return rows.flatMap((row, index) => {
    const x = columnX(1 + span * index)
    const name = `support ${index + 1}`
    const content = texts[index]
    const below = witnesses[index]
    return [
      rule(`${name} rule`, x, area.y + RULE, width, setting.theme.deck.cardTop, 'accent'),
      ...(content ? [textBox(`${name} text`, supportRect(x, width, area), content, originsOf(row))] : []),
      ...(below && hasWords(below) ? [textBox(`${name} witnesses`, witnessRect(x, width, area), below)] : [])
    ]
  })
}
