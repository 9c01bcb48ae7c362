// A slide that parts a deck: its title large in the middle, a short rule above it, a line below it.
import type {PhrasingContent} from 'mdast'
import {type Body, body} from './body.ts'
import {fits, heightNeeded} from './fit.ts'
import {columns} from './grid.ts'
import {citationsOf, originsOf} from './inline.ts'
import {lookOf} from './look.ts'
import {rule, text, textBox, words} from './paragraph.ts'
import type {Setting} from './setting.ts'
import {type FittedTitle, fittedTitle} from './title.ts'

const TITLE = {x: 48, y: 208, width: 790, height: 108}
/** From the rule to the title. */
const BELOW_RULE = 22
const SUBTITLE = {x: 48, width: 790, height: 90}
const ABOVE_SUBTITLE = 12

/** Title and body of a divider; undefined when the words are too long for one. */
export function sectionSlide(
  title: readonly PhrasingContent[],
  subtitle: readonly PhrasingContent[],
  setting: Setting
): {readonly fitted: FittedTitle; readonly body: Body} | undefined {
  const fitted = fittedTitle(title, 'big', TITLE, setting)
  const height = Math.ceil(heightNeeded(fitted.text, TITLE.width, setting))
  const rect = {...SUBTITLE, y: TITLE.y + height + ABOVE_SUBTITLE}
  const below = text(subtitle.length === 0 ? [] : [words(subtitle, lookOf(setting.theme, 'coversub'), setting)])
  if (fitted.rest !== undefined || fitted.lower > 0 || !fits(below, rect, setting)) return undefined
  const boxes = [
    rule('section rule', TITLE.x, TITLE.y - BELOW_RULE, columns(2), 3, 'accent'),
    ...(subtitle.length === 0 ? [] : [textBox('subtitle', rect, below, originsOf(subtitle))])
  ]
  return {
    fitted: {...fitted, rect: {...TITLE, height}},
    body: body(boxes, {cited: citationsOf(subtitle)})
  }
}
