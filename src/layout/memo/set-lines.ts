// Stretches broken into lines, and lines as strips: what every text of the memo goes through.
import type {MemoItem, MemoRun} from '../../model/memo.ts'
import type {Span} from '../../model/source.ts'
import type {MemoStyle} from '../../model/theme.ts'
import type {BrokenLine} from '../lines.ts'
import {breakLines} from '../lines.ts'
import type {Segment} from './glyphs.ts'
import {hyphenated, SOFT_HYPHEN} from './hyphenated.ts'
import type {Inline, InlineStyle} from './inlines.ts'
import type {Setting} from './setting.ts'
import type {Strip} from './strips.ts'
import {visualOrder, visualSegments} from './visual-order.ts'

export type Line = BrokenLine<InlineStyle>
export type Align = 'left' | 'right' | 'center'

/** Lines that stay together at the start and at the end of a paragraph. */
const ORPHANS = 2
/** Sums of widths differ in their last bits; less than a hair. */
const ROUNDING = 0.01

/** What is drawn for a text: no joiners, no soft hyphens but at its end, where it becomes a hyphen. */
const drawn = (text: string): string =>
  text.replaceAll(SOFT_HYPHEN, '').replaceAll('\u00A0', ' ') + (text.endsWith(SOFT_HYPHEN) ? '-' : '')

const segmentsOf = (text: string, style: InlineStyle, setting: Setting): readonly Segment[] =>
  setting.glyphs.segments(drawn(text), style.font)

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
  return hyphenated(inlines, broken, measure, width, setting.context.info.lang)
}

/** Width of the widest line of a text that is not broken, in points. */
export const naturalWidth = (inlines: readonly Inline[], setting: Setting): number =>
  Math.max(
    0,
    ...breakLines(
      inlines,
      (text, style) => widthOf(text, style, setting),
      () => 1e6
    ).map((line) => line.width)
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
  const runs: MemoRun[] = []
  for (const stretch of visualOrder(line.stretches)) {
    for (const segment of visualSegments(segmentsOf(stretch.text, stretch.style, setting), stretch.text)) {
      const previous = runs.at(-1)
      runs.push(runOf(segment, stretch, previous ? previous.x + previous.width : 0, setting))
    }
  }
  const marks = line.stretches.flatMap(({style}) => (style.mark === undefined ? [] : [style.mark]))
  const anchor = marks.length > 0 ? setting.endnotes.marked(marks) : undefined
  const origin = [...new Set(line.stretches.flatMap(({style}): readonly Span[] => style.origin))]
  return {type: 'line', x, baseline, runs, tag, origin, ...(anchor === undefined ? {} : {anchor})}
}

function runOf(segment: Segment, stretch: Inline, x: number, setting: Setting): MemoRun {
  const {style} = stretch
  const hyphen = stretch.text.endsWith(SOFT_HYPHEN) && segment.text.endsWith('-')
  const actual = hyphen ? `${segment.text.slice(0, -1)}${SOFT_HYPHEN}` : segment.actual
  return {
    text: segment.text,
    font: segment.font,
    size: style.size,
    color: style.color,
    x,
    width: setting.context.measure.width(segment.text, segment.font, style.size) + style.tracking * segment.text.length,
    raised: style.raised,
    tracking: style.tracking,
    ...(style.tag === undefined ? {} : {tag: style.tag}),
    ...(style.link === undefined ? {} : {link: style.link}),
    ...(actual === undefined ? {} : {actualText: actual})
  }
}

/** The left edge of a line of a width that is set in a column. */
export const alignedAt = (x: number, room: number, width: number, align: Align): number =>
  align === 'left' ? x : align === 'right' ? x + room - width : x + (room - width) / 2

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
  return lines
    .map((line, index) => ({
      space: 0,
      height: style.leading,
      keep: index < ORPHANS - 1 || index >= lines.length - ORPHANS,
      items:
        line.stretches.length === 0
          ? []
          : [
              lineItem(
                line,
                alignedAt(place.x, place.width, line.width, place.align ?? 'left'),
                baseline,
                place.tag,
                setting
              )
            ]
    }))
    .map((strip, index, all) => (index === all.length - 1 ? {...strip, keep: false} : strip))
}
