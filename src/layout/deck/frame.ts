// The frame of every slide but the title slide: markings, label, title, foot rule, source line, slide number.

import type {PhrasingContent} from 'mdast'
import type {DeckBox, Slide} from '../../model/deck.ts'
import {layoutWords} from '../words.ts'
import type {Body} from './body.ts'
import {fits} from './fit.ts'
import {originsOf, run, runsOf} from './inline.ts'
import {lookOf} from './look.ts'
import {paragraph, ruleIn, text, textBox} from './paragraph.ts'
import type {Setting} from './setting.ts'
import type {FittedTitle} from './title.ts'

/** Marking bands at top and foot, as given. */
export function markingBoxes(marking: string, setting: Setting): readonly DeckBox[] {
  if (marking === '') return []
  const {markingTop, markingBottom, markingFill} = setting.grid
  const painted = markingFill ? {fill: markingFill} : {}
  const words = text([paragraph([run(marking, lookOf(setting.theme, 'mark'))], 100, {align: 'center'})])
  return [
    textBox('marking, top', markingTop, words, [], painted),
    textBox('marking, bottom', markingBottom, words, [], painted)
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
  const parts = words.split(' ')
  let count = parts.length
  const label = () => (count === parts.length ? words : `${parts.slice(0, count).join(' ')}\u00A0…`)
  while (count > 1 && !fits(made(label()), rect, setting)) count--
  const box = textBox('section label', rect, made(label()), originsOf(nodes))
  return {boxes: [box], aside: count === parts.length ? [] : [words]}
}

/** Slide number, and date and footer where the frame has places for them. */
function footers(number: number, {grid, theme, date}: Setting): readonly DeckBox[] {
  const words = (value: string) => text([paragraph([run(value, lookOf(theme, 'page'))], 100, {align: 'right'})])
  return [
    ...(grid.date && date !== '' ? [textBox('date', grid.date, words(date), [], {placeholder: 'date'})] : []),
    ...(grid.footer
      ? [textBox('footer', grid.footer.rect, words(grid.footer.words), [], {placeholder: 'footer'})]
      : []),
    ...(grid.number ? [textBox('slide number', grid.number, words(String(number)), [], {placeholder: 'number'})] : [])
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
    ...footers(number, setting),
    ...markingBoxes(marking, setting)
  ]
}
