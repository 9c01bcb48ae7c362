// The frame of every slide but the title slide: markings, label, title, foot rule, source line, slide number.

import type {PhrasingContent} from 'mdast'
import type {DeckBox, Rect, Slide} from '../../model/deck.ts'
import {layoutWords} from '../words.ts'
import type {Body} from './body.ts'
import {fits} from './fit.ts'
import {originsOf, run, runsOf} from './inline.ts'
import {lookOf} from './look.ts'
import {paragraph, ruleIn, text, textBox} from './paragraph.ts'
import type {Setting} from './setting.ts'
import type {FittedTitle} from './title.ts'

/** Between the letters of a marking, in points. */
export const TRACKING = 0.6

/** Marking bands at top and foot, as given. */
export function markingBoxes(marking: string, setting: Setting): readonly DeckBox[] {
  if (marking === '') return []
  const words = text([paragraph([run(marking, lookOf(setting.theme, 'mark'))], 100, {align: 'center'})])
  const foot = hasDate(marking, setting) ? betweenDates(setting.grid.markingBottom) : setting.grid.markingBottom
  return [
    textBox('marking, top', setting.grid.markingTop, words),
    textBox('marking, bottom', foot, words, [], {placeholder: 'footer'})
  ]
}

/** Width of the date's place in the band at the foot, and the gutter after it. */
const DATE_WIDTH = 198
const DATE_GUTTER = 24

/** The middle of the band at the foot, so that the marking stays in the middle of the slide. */
const betweenDates = (band: Rect): Rect => {
  const aside = DATE_WIDTH + DATE_GUTTER
  return {...band, x: band.x + aside, width: band.width - 2 * aside}
}

/** Whether there is a date, and room for it beside the marking. */
function hasDate(marking: string, {date, grid, measure, theme}: Setting): boolean {
  if (date === '') return false
  const {size} = lookOf(theme, 'mark')
  const width = measure.width(marking, theme.deck.body.bold, size) + TRACKING * marking.length
  return width <= betweenDates(grid.markingBottom).width
}

/** The date of the document at the foot of a slide. */
export function dateBoxes(marking: string, setting: Setting): readonly DeckBox[] {
  if (!hasDate(marking, setting)) return []
  const shown = text([paragraph([run(setting.date, lookOf(setting.theme, 'page'))], 100)])
  return [
    textBox('document date', {...setting.grid.markingBottom, width: DATE_WIDTH}, shown, [], {placeholder: 'date'})
  ]
}

/** Which slide of a run under one title. */
export interface Turn {
  readonly at: number
  readonly of: number
}

const shownTurn = ({at, of}: Turn): string => (of > 1 ? `${at}\u00A0${layoutWords.of}\u00A0${of}` : '')

export interface FittedLabel {
  readonly boxes: readonly DeckBox[]
  /** The whole label, when it had to be shortened. */
  readonly aside: readonly string[]
}

/** The section label with its place in the run, on one line; words that have no room are left to the notes. */
export function labelBoxes(nodes: readonly PhrasingContent[], turn: Turn, setting: Setting): FittedLabel {
  const look = lookOf(setting.theme, 'label')
  const words = runsOf(
    nodes.filter((node) => node.type !== 'citation'),
    look,
    setting
  )
    .map((each) => each.text)
    .join('')
  const made = (label: string) =>
    text([paragraph([run([label, shownTurn(turn)].filter((part) => part !== '').join(', '), look)], 100)])
  if (words === '' && turn.of === 1) return {boxes: [], aside: []}
  const parts = words.split(' ')
  let count = parts.length
  const label = () => (count === parts.length ? words : `${parts.slice(0, count).join(' ')}\u00A0…`)
  while (count > 1 && !fits(made(label()), setting.grid.label, setting)) count--
  const box = textBox('section label', setting.grid.label, made(label()), originsOf(nodes))
  return {boxes: [box], aside: count === parts.length ? [] : [words]}
}

/** The boxes around a body, in reading order. */
export function framed(
  title: FittedTitle,
  titleNodes: readonly PhrasingContent[],
  label: FittedLabel,
  body: Body,
  source: DeckBox | undefined,
  number: number,
  marking: string,
  setting: Setting
): Slide['boxes'] {
  const page = paragraph([run(String(number), lookOf(setting.theme, 'page'))], 100, {align: 'right'})
  const {titleRule} = setting.theme.deck
  const {grid} = setting
  return [
    textBox('title', title.rect, title.text, originsOf(titleNodes), {placeholder: 'title'}),
    ...label.boxes,
    ...body.boxes,
    ruleIn('foot rule', grid.footRule, 0.75, 'rule'),
    ...(titleRule > 0 ? [ruleIn('title rule', grid.titleRule, titleRule, 'rule')] : []),
    ...(source ? [source] : []),
    textBox('slide number', grid.number, text([page]), [], {placeholder: 'number'}),
    ...dateBoxes(marking, setting),
    ...markingBoxes(marking, setting)
  ]
}
