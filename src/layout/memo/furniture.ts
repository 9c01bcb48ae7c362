// What every page has beside its text: markings, running head, page number. All artifacts.
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

/** The furniture of page `number` of `count`, both from 1. */
export function furniture(number: number, count: number, title: string, setting: Setting): readonly MemoItem[] {
  const {geometry, context} = setting
  const {leading} = styleOf(setting, 'marking')
  const markings = [MARKING_EDGE, geometry.height - MARKING_EDGE - leading].flatMap((y) =>
    context.marking === '' ? [] : words(context.marking, 'marking', 'center', y, setting)
  )
  const page = words(layoutWords.pageOf(number, count), 'note', 'right', geometry.bottom + NUMBER_GAP, setting)
  return [...markings, ...(number === 1 ? [] : runningHead(title, setting)), ...page]
}

function runningHead(title: string, setting: Setting): readonly MemoItem[] {
  const {full} = setting.geometry
  const {form, info} = setting.context
  const right = [form, dateWords(info.date)].filter((part) => part !== '').join(', ')
  const taken = right === '' ? 0 : naturalWidth(wordsIn(right, styleOf(setting, 'note')), setting) + HEAD_GAP
  const left = shortened(title, full.width - taken, setting)
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
function shortened(title: string, width: number, setting: Setting): string {
  const fits = (text: string) => naturalWidth(wordsIn(text, styleOf(setting, 'note')), setting) <= width
  if (fits(title)) return title
  const all = title.slice(0, 300).split(' ')
  for (let count = all.length - 1; count > 0; count--) {
    const text = `${all.slice(0, count).join(' ')} …`
    if (fits(text)) return text
  }
  return ''
}

function words(text: string, role: MemoRole, align: Side, y: number, setting: Setting): readonly MemoItem[] {
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
