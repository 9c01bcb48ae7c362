// Stretches broken into lines, and lines as strips: what every text of the memo goes through.
import type {MemoItem, MemoRun} from '../../model/memo.ts'
import type {Span} from '../../model/source.ts'
import type {MemoStyle} from '../../model/theme.ts'
import type {BrokenLine} from '../lines.ts'
import {breakLines, unbroken} from '../lines.ts'
import {hasRightToLeft, inVisualOrder, runsRightToLeft} from '../scripts/direction.ts'
import type {Segment} from './glyphs.ts'
import {hyphenated, SOFT_HYPHEN} from './hyphenated.ts'
import type {Inline, InlineStyle} from './inlines.ts'
import {prepared} from './prepared.ts'
import type {Setting} from './setting.ts'
import type {Strip} from './strips.ts'

export type Line = BrokenLine<InlineStyle>
/** `start` is where the words begin: left, or right where they run from right to left. */
export type Align = Side | 'start'
export type Side = 'left' | 'right' | 'center'

/** Lines that stay together at the start and at the end of a paragraph. */
const ORPHANS = 2
/** Sums of widths differ in their last bits; less than a hair. */
const ROUNDING = 0.01

/** What is drawn for a text: no joiners, no soft hyphens but at its end, where it becomes a hyphen. */
const drawn = (text: string): string =>
  text.replaceAll(SOFT_HYPHEN, '').replaceAll('\u00A0', ' ') + (text.endsWith(SOFT_HYPHEN) ? '-' : '')

const segmentsOf = (text: string, style: InlineStyle, setting: Setting): readonly Segment[] =>
  setting.glyphs.segments(drawn(text), style.font, style.lang)

/** Width of a text in a style, in points, as it will be drawn. */
export function widthOf(text: string, style: InlineStyle, setting: Setting): number {
  let width = 0
  for (const segment of segmentsOf(text, style, setting))
    width +=
      setting.context.measure.width(segment.text, segment.font, style.size) + style.tracking * segment.text.length
  return width
}

/** The text in lines of a width; words are hyphenated where a line would else stay very short. */
export function linesOf(inlines: readonly Inline[], width: number, setting: Setting): readonly Line[] {
  const measure = (text: string, style: InlineStyle) => widthOf(text, style, setting)
  const broken = (text: readonly Inline[]) => breakLines(text, measure, () => width + ROUNDING)
  return hyphenated(prepared(inlines, setting), broken, measure, width, setting.context.info.lang)
}

/** Width of the widest line of a text that is not broken, in points. */
export const naturalWidth = (inlines: readonly Inline[], setting: Setting): number =>
  Math.max(
    0,
    ...unbroken(prepared(inlines, setting), (text, style) => widthOf(text, style, setting)).map((line) => line.width)
  )

/** From the top of a line to its baseline, in points. */
export function baselineIn(style: MemoStyle, setting: Setting): number {
  const {ascent, descent} = setting.context.measure.metrics(style.font)
  return (style.leading - (ascent + descent) * style.size) / 2 + ascent * style.size
}

/** A line as an item whose baseline is at `baseline`. */
export function lineItem(
  line: Line,
  x: number,
  baseline: number,
  tag: number | 'artifact',
  setting: Setting
): MemoItem {
  const runs = placedRuns(line, setting)
  const marks = line.stretches.flatMap(({style}) => (style.mark === undefined ? [] : [style.mark]))
  const anchor = marks.length > 0 ? setting.endnotes.marked(marks) : undefined
  const origin = [...new Set(line.stretches.flatMap(({style}): readonly Span[] => style.origin))]
  return {type: 'line', x, baseline, runs, tag, origin, ...(anchor === undefined ? {} : {anchor})}
}

/** The runs of a line in the order in which they are read, each at the place where it is drawn. */
function placedRuns({stretches}: Line, setting: Setting): readonly MemoRun[] {
  const runs = stretches.flatMap((stretch) =>
    segmentsOf(stretch.text, stretch.style, setting).map((segment) => ({
      level: stretch.style.level,
      run: runOf(segment, stretch, setting)
    }))
  )
  const lefts = new Map<MemoRun, number>()
  let x = 0
  for (const {run} of inVisualOrder(runs, ({level}) => level)) {
    lefts.set(run, x)
    x += run.width
  }
  return runs.map(({run}) => ({...run, x: lefts.get(run) ?? 0}))
}

function runOf(segment: Segment, stretch: Inline, setting: Setting): MemoRun {
  const {style} = stretch
  const hyphen = stretch.text.endsWith(SOFT_HYPHEN) && segment.text.endsWith('-')
  const actual = hyphen ? `${segment.text.slice(0, -1)}${SOFT_HYPHEN}` : (style.stands ?? segment.actual)
  return {
    text: segment.text,
    font: segment.font,
    size: style.size,
    color: style.color,
    x: 0,
    width: setting.context.measure.width(segment.text, segment.font, style.size) + style.tracking * segment.text.length,
    raised: style.raised,
    tracking: style.tracking,
    ...(style.level % 2 === 1 ? {rtl: true as const} : {}),
    ...(style.tag === undefined ? {} : {tag: style.tag}),
    ...(style.link === undefined ? {} : {link: style.link}),
    ...(actual === undefined ? {} : {actualText: actual})
  }
}

/** The left edge of a line of a width that is set in a column. */
export const alignedAt = (x: number, room: number, width: number, align: Side): number =>
  align === 'left' ? x : align === 'right' ? x + room - width : x + (room - width) / 2

/** Whether a text runs from right to left: its first letter does. */
export const isRightToLeft = (inlines: readonly Inline[]): boolean =>
  inlines.some(({text}) => hasRightToLeft(text)) && runsRightToLeft(inlines.map(({text}) => text).join(''))

/** An alignment by sides, for a text. */
export const sideOf = (align: Align, inlines: readonly Inline[]): Side =>
  align !== 'start' ? align : isRightToLeft(inlines) ? 'right' : 'left'

export interface TextPlace {
  readonly x: number
  readonly width: number
  readonly tag: number | 'artifact'
  readonly align?: Align
}

/** A paragraph as one strip a line; breaks leave two lines on each page. */
export function textStrips(
  inlines: readonly Inline[],
  style: MemoStyle,
  place: TextPlace,
  setting: Setting
): readonly Strip[] {
  const lines = linesOf(inlines, place.width, setting)
  const baseline = baselineIn(style, setting)
  const align = sideOf(place.align ?? 'start', inlines)
  return lines
    .map((line, index) => ({
      space: 0,
      height: style.leading,
      keep: index < ORPHANS - 1 || index >= lines.length - ORPHANS,
      items:
        line.stretches.length === 0
          ? []
          : [lineItem(line, alignedAt(place.x, place.width, line.width, align), baseline, place.tag, setting)]
    }))
    .map((strip, index, all) => (index === all.length - 1 ? {...strip, keep: false} : strip))
}
