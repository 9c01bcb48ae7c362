// The frame of every slide but the title slide: markings, label, title, foot rule, source line, slide number.

import type {PhrasingContent} from 'mdast'
import type {DeckBox, DeckText, Rect, Slide} from '../../model/deck.ts'
import {clustersOf} from '../scripts/clusters.ts'
import {layoutWords} from '../words.ts'
import type {Body} from './body.ts'
import {heightNeeded, linesOf} from './fit.ts'
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
  const {markingTop, markingFill} = setting.grid
  const painted = markingFill ? {fill: markingFill} : {}
  const words = text([paragraph([run(marking, lookOf(setting.theme, 'mark'))], 100, {align: 'center'})])
  const place = footPlace(marking, setting)
  const held = setting.grid.footer === undefined ? ({placeholder: 'footer'} as const) : {}
  return [
    textBox('marking, top', markingTop, words, [], painted),
    textBox('marking, bottom', place, words, [], {...painted, ...held})
  ]
}

/** Between the date and the marking beside it. */
const DATE_GUTTER = 24

/** The middle of a band that has the date at its left, so that the marking stays in the middle of the slide. */
const besideDate = (band: Rect, date: Rect): Rect => {
  const aside = date.width + DATE_GUTTER
  return {...band, x: band.x + aside, width: band.width - 2 * aside}
}

const isIn = (date: Rect, band: Rect): boolean => date.y < band.y + band.height && band.y < date.y + date.height

/** Where a marking stands at the foot: beside the date where both have room, else in all of its band. */
function footPlace(marking: string, setting: Setting): Rect {
  const {date, markingBottom} = setting.grid
  return date && hasDate(marking, setting) && isIn(date, markingBottom)
    ? besideDate(markingBottom, date)
    : markingBottom
}

/** Whether a slide shows the date: there is one, a place for it, and room for it beside the marking. */
function hasDate(marking: string, {date: shown, grid, measure, theme}: Setting): boolean {
  const {date, markingBottom} = grid
  if (shown === '' || date === undefined) return false
  const {size} = lookOf(theme, 'mark')
  const width = measure.width(marking, theme.deck.body.bold, size) + TRACKING * marking.length
  return !isIn(date, markingBottom) || width <= besideDate(markingBottom, date).width
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

/**
 * The section label with its place in the run, on one line; words that have no room are left to the notes.
 * Where it stands below the title it is `lower` by what that takes more.
 */
export function labelBoxes(
  nodes: readonly PhrasingContent[],
  turn: Turn,
  lower: number,
  setting: Setting
): FittedLabel {
  const {grid} = setting
  const rect = grid.label.y > grid.title.y ? {...grid.label, y: grid.label.y + lower} : grid.label
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
  let label = words
  for (label of shorterForms(words)) if (isOneLine(made(label), rect.width, setting)) break
  const content = made(label)
  // Some scripts stand higher than their place; a label above the title grows away from it.
  const height = Math.max(rect.height, heightNeeded(content, rect.width, setting))
  const y = rect.y < grid.title.y ? rect.y + rect.height - height : rect.y
  const box = textBox('section label', {...rect, y, height}, content, originsOf(nodes))
  return {boxes: [box], aside: label === words ? [] : [words]}
}

const isOneLine = ({paragraphs}: DeckText, width: number, setting: Setting): boolean =>
  paragraphs.every((each) => linesOf(each, width, setting).length === 1)

/** No label has room for more letters of one word. */
const MOST_LETTERS = 200

/** A label, longest first: whole, then without its last words, then with the first letters of its first word. */
function* shorterForms(words: string): Generator<string> {
  yield words
  const parts = words.split(' ')
  for (let count = parts.length - 1; count > 0; count--) yield `${parts.slice(0, count).join(' ')}\u00A0…`
  const letters = clustersOf(parts[0] ?? '').slice(0, MOST_LETTERS)
  for (let count = letters.length - 1; count > 0; count--) yield `${letters.slice(0, count).join('')}…`
}

/** Slide number, and date and footer where the frame has places for them. */
function footers(number: number, marking: string, setting: Setting): readonly DeckBox[] {
  const {grid, theme, date} = setting
  const words = (value: string, align: 'left' | 'right') =>
    text([paragraph([run(value, lookOf(theme, 'page'))], 100, {align})])
  return [
    ...(grid.footer
      ? [textBox('footer', grid.footer.rect, words(grid.footer.words, 'right'), [], {placeholder: 'footer'})]
      : []),
    ...(grid.number
      ? [textBox('slide number', grid.number, words(String(number), 'right'), [], {placeholder: 'number'})]
      : []),
    ...(grid.date && hasDate(marking, setting)
      ? [textBox('document date', grid.date, words(date, 'left'), [], {placeholder: 'date'})]
      : [])
  ]
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
  const {titleRule} = setting.theme.deck
  const {grid} = setting
  return [
    textBox('title', title.rect, title.text, originsOf(titleNodes), {placeholder: 'title'}),
    ...label.boxes,
    ...body.boxes,
    ...(grid.footRule ? [ruleIn('foot rule', grid.footRule, 0.75, 'rule')] : []),
    ...(titleRule > 0 ? [ruleIn('title rule', grid.titleRule, titleRule, 'rule')] : []),
    ...(source ? [source] : []),
    ...footers(number, marking, setting),
    ...markingBoxes(marking, setting)
  ]
}
