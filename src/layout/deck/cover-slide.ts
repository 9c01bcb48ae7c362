// The title slide, and slides of a title alone: a heavy rule, the title below it, a subtitle.
import type {PhrasingContent, RootContent} from 'mdast'
import type {DeckBox} from '../../model/deck.ts'
import type {StackedCover} from '../../model/frame.ts'
import {firstFitting, fits, heightNeeded} from './fit.ts'
import {citationsOf, originsOf} from './inline.ts'
import {lookOf, sizesOf} from './look.ts'
import {hasWords, ruleIn, text, textBox, words} from './paragraph.ts'
import {plainOf} from './rows.ts'
import type {Setting} from './setting.ts'
import {fittedTitle} from './title.ts'

/** From the title to the subtitle. */
const AIR = 10

/** Boxes of title and subtitle; undefined when the words are too long for a slide of this form. */
export function coverBoxes(
  title: readonly PhrasingContent[],
  subtitle: readonly PhrasingContent[],
  cover: StackedCover,
  setting: Setting
): readonly DeckBox[] | undefined {
  const fitted = fittedTitle(title, 'cover', cover.title, setting)
  const height = Math.ceil(heightNeeded(fitted.text, cover.title.width, setting))
  const rect = {...cover.subtitle, y: cover.title.y + height + AIR}
  const below = firstFitting(
    sizesOf(setting.theme, 'coversub'),
    (size) => text([words(subtitle, lookOf(setting.theme, 'coversub', size), setting)]),
    (each) => fits(each, rect, setting)
  )
  const tooLong = fitted.rest !== undefined || !fits(below, rect, setting) || rect.y + rect.height > cover.foot
  if (tooLong) return undefined
  return [
    textBox('title', {...fitted.rect, height}, fitted.text, originsOf(title), {placeholder: 'title'}),
    ...(hasWords(below) && subtitle.length > 0
      ? [textBox('subtitle', rect, below, originsOf(subtitle), {placeholder: 'subtitle'})]
      : []),
    ruleIn('heavy rule', cover.rule, 3, 'accent')
  ]
}

/** A line of a cover: a paragraph of words or a heading. */
export type Line = Extract<RootContent, {type: 'paragraph' | 'heading'}>

/** Lines of a cover below its title: more are no cover. */
const MOST_LINES = 4
/** Characters of one of several lines: names and places, no prose. */
const LONGEST_LINE = 90

/** The lines at the beginning of some blocks. */
export function linesBelow(blocks: readonly RootContent[]): readonly Line[] {
  const end = blocks.findIndex((node) => !isLine(node))
  const lines = blocks.slice(0, end < 0 ? blocks.length : end).filter(isLine)
  const short = lines.every((line) => plainOf(line.children).length <= LONGEST_LINE && citationsOf(line).length === 0)
  return lines.length < 2 || (lines.length <= MOST_LINES && short) ? lines : []
}

const isLine = (node: RootContent): node is Line =>
  node.type === 'heading' ||
  (node.type === 'paragraph' && node.children.every(({type}) => type !== 'image' && type !== 'imageReference'))

/** Lines below the subtitle, where the columns of a cover stand; undefined when there are none, or no room for them. */
export function coverFoot(
  lines: readonly (readonly PhrasingContent[])[],
  cover: StackedCover,
  setting: Setting
): readonly DeckBox[] | undefined {
  if (lines.length === 0) return undefined
  const look = lookOf(setting.theme, 'meta')
  const content = text(lines.map((line) => words(line, look, setting, {spaceAfter: 4})))
  const rect = {...cover.columns, width: cover.title.width}
  if (!fits(content, rect, setting)) return undefined
  return [ruleIn('hairline', cover.hairline, 0.75, 'rule'), textBox('lines', rect, content, originsOf(lines))]
}
