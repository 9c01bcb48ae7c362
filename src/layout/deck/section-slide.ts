// A slide that parts a deck: its title large in the middle, a short rule above it, a line below it.
import type {PhrasingContent} from 'mdast'
import {type Body, body} from './body.ts'
import {fits, heightNeeded} from './fit.ts'
import {citationsOf, originsOf} from './inline.ts'
import {lookOf} from './look.ts'
import {rule, text, textBox, words} from './paragraph.ts'
import type {Setting} from './setting.ts'
import {type FittedTitle, fittedTitle} from './title.ts'

/** From the top of the body to the title: with a title of two lines, the middle of the slide. */
const TITLE_BELOW = 64
const TITLE_HEIGHT = 108
/** From the rule to the title. */
const BELOW_RULE = 22
const SUBTITLE_HEIGHT = 90
const ABOVE_SUBTITLE = 12

/** Title and body of a divider; undefined when the words are too long for one. */
export function sectionSlide(
  title: readonly PhrasingContent[],
  subtitle: readonly PhrasingContent[],
  setting: Setting
): {readonly fitted: FittedTitle; readonly body: Body} | undefined {
  const {body: area, line, columns} = setting.grid
  const place = {x: area.x, y: area.y + TITLE_BELOW, width: line, height: TITLE_HEIGHT}
  const fitted = fittedTitle(title, 'big', place, setting)
  const height = Math.ceil(heightNeeded(fitted.text, line, setting))
  const rect = {...place, y: place.y + height + ABOVE_SUBTITLE, height: SUBTITLE_HEIGHT}
  const below = text(subtitle.length === 0 ? [] : [words(subtitle, lookOf(setting.theme, 'coversub'), setting)])
  const low = rect.y + rect.height > setting.grid.bottom
  if (fitted.rest !== undefined || fitted.lower > 0 || low || !fits(below, rect, setting)) return undefined
  const boxes = [
    rule('section rule', place.x, place.y - BELOW_RULE, columns(2), 3, 'accent'),
    ...(subtitle.length === 0 ? [] : [textBox('subtitle', rect, below, originsOf(subtitle))])
  ]
  return {
    fitted: {...fitted, rect: {...place, height}},
    body: body(boxes, {cited: citationsOf(subtitle)})
  }
}
