// A slide that parts a deck: its title large in the middle, a short rule above it, a line below it.
import type {PhrasingContent} from 'mdast'
import type {Divider} from '../../model/frame.ts'
import {type Body, body} from './body.ts'
import {fits, heightNeeded} from './fit.ts'
import {citationsOf, originsOf} from './inline.ts'
import {lookOf} from './look.ts'
import {ruleIn, text, textBox, words} from './paragraph.ts'
import type {Setting} from './setting.ts'
import {type FittedTitle, fittedTitle} from './title.ts'

/** From the title to the line below it. */
const ABOVE_SUBTITLE = 12

/** Title and body of a divider; undefined when the words are too long for one. */
export function sectionSlide(
  title: readonly PhrasingContent[],
  subtitle: readonly PhrasingContent[],
  place: Divider,
  setting: Setting
): {readonly fitted: FittedTitle; readonly body: Body} | undefined {
  const fitted = fittedTitle(title, 'big', place.title, setting)
  const height = Math.ceil(heightNeeded(fitted.text, place.title.width, setting))
  const rect = {...place.subtitle, y: place.title.y + height + ABOVE_SUBTITLE}
  const below = text(subtitle.length === 0 ? [] : [words(subtitle, lookOf(setting.theme, 'coversub'), setting)])
  if (fitted.rest !== undefined || fitted.lower > 0 || !fits(below, rect, setting)) return undefined
  const boxes = [
    ruleIn('section rule', place.rule, 3, 'accent'),
    ...(subtitle.length === 0 ? [] : [textBox('subtitle', rect, below, originsOf(subtitle), {placeholder: 'subtitle'})])
  ]
  return {
    fitted: {...fitted, rect: {...place.title, height}},
    body: body(boxes, {cited: citationsOf(subtitle)})
  }
}
