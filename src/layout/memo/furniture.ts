// What every page has beside its text: markings, running head, page number. All artifacts.
import type {Root} from 'mdast'
import {dateWords} from '../../compose/dates.ts'
import type {MemoItem} from '../../model/memo.ts'
import type {MemoRole} from '../../model/theme.ts'
import {layoutWords} from '../words.ts'
import {wordsIn} from './inlines.ts'
import type {Side} from './set-lines.ts'
import {alignedAt, baselineIn, lineItem, linesOf, naturalWidth} from './set-lines.ts'
import type {Setting} from './setting.ts'
import {styleOf} from './setting.ts'

/** Distance of the markings from the top and the foot of the page, to their outer edge. */
const MARKING_EDGE = 24
const HEAD_TOP = 45
const HEAD_RULE = {y: 62, weight: 0.5}
/** From the text area to the page number. */
const NUMBER_GAP = 8
/** Between the title and the form in the running head. */
const HEAD_GAP = 24

/** A page as its furniture sees it. */
export interface PageAt {
  /** From 1. */
  readonly number: number
  readonly count: number
  readonly title: string
  readonly root: Root
  readonly banner: string
}

/** The furniture of a page. */
export function furniture({number, count, title, banner}: PageAt, setting: Setting): readonly MemoItem[] {
  return [
    ...markingItems(banner, setting),
    ...(number === 1 ? [] : runningHead(title, setting)),
    ...pageNumber(layoutWords.pageOf(number, count), 'right', setting)
  ]
}

/** The marking of a page at its head and foot. */
export function markingItems(banner: string, setting: Setting): readonly MemoItem[] {
  const {geometry} = setting
  const {leading} = styleOf(setting, 'marking')
  return [MARKING_EDGE, geometry.height - MARKING_EDGE - leading].flatMap((y) =>
    banner === '' ? [] : words(banner, 'marking', 'center', y, setting)
  )
}

/** The number of a page, below the text area. */
export const pageNumber = (text: string, align: Side, setting: Setting): readonly MemoItem[] =>
  words(text, 'note', align, setting.geometry.bottom + NUMBER_GAP, setting)

function runningHead(title: string, setting: Setting): readonly MemoItem[] {
  const {full} = setting.geometry
  const {form, info} = setting.context
  const right = [form.title, dateWords(info.date)].filter((part) => part !== '').join(', ')
  const taken = right === '' ? 0 : naturalWidth(wordsIn(right, styleOf(setting, 'note')), setting) + HEAD_GAP
  const left = shortened(title, 'note', full.width - taken, setting)
  const rule: MemoItem = {
    type: 'rule',
    from: [full.x, HEAD_RULE.y],
    to: [full.x + full.width, HEAD_RULE.y],
    weight: HEAD_RULE.weight,
    color: 'rule',
    tag: 'artifact',
    origin: []
  }
  return [...words(left, 'note', 'left', HEAD_TOP, setting), ...words(right, 'note', 'right', HEAD_TOP, setting), rule]
}

/** The words of a title that fit, an ellipsis for the rest: it stands in full on page 1. */
export function shortened(title: string, role: MemoRole, width: number, setting: Setting): string {
  const fits = (text: string) => naturalWidth(wordsIn(text, styleOf(setting, role)), setting) <= width
  if (fits(title)) return title
  const all = title.slice(0, 300).split(' ')
  for (let count = all.length - 1; count > 0; count--) {
    const text = `${all.slice(0, count).join(' ')} …`
    if (fits(text)) return text
  }
  return ''
}

/** Words on one line of the page, as furniture; `y` is the top of the line. */
export function words(text: string, role: MemoRole, align: Side, y: number, setting: Setting): readonly MemoItem[] {
  const style = styleOf(setting, role)
  const {full, width} = setting.geometry
  const room = align === 'center' ? {x: 0, width} : full
  return linesOf(wordsIn(text, style), room.width, setting)
    .slice(0, 1)
    .filter((line) => line.stretches.length > 0)
    .map((line) =>
      lineItem(
        line,
        alignedAt(room.x, room.width, line.width, align),
        y + baselineIn(style, setting),
        'artifact',
        setting
      )
    )
}
