// The title slide, and slides of a title alone: a heavy rule, the title below it, a subtitle.
import type {PhrasingContent, RootContent} from 'mdast'
import type {DeckBox} from '../../model/deck.ts'
import type {StackedCover} from '../../model/frame.ts'
import {firstFitting, fits, heightNeeded} from './fit.ts'
import {originsOf} from './inline.ts'
import {lookOf, sizesOf} from './look.ts'
import {hasWords, ruleIn, text, textBox, words} from './paragraph.ts'
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

/** The subtitle among the first blocks of a slide: a paragraph or a second heading. */
export function subtitleOf(
  blocks: readonly RootContent[]
): Extract<RootContent, {type: 'paragraph' | 'heading'}> | undefined {
  const [first] = blocks
  return first?.type === 'paragraph' || first?.type === 'heading' ? first : undefined
}
