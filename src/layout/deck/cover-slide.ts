// The title slide, and slides of a title alone: a heavy rule, the title below it, a subtitle.
import type {PhrasingContent, RootContent} from 'mdast'
import type {DeckBox} from '../../model/deck.ts'
import {firstFitting, fits, heightNeeded} from './fit.ts'
import {originsOf} from './inline.ts'
import {lookOf, sizesOf} from './look.ts'
import {hasWords, rule, text, textBox, words} from './paragraph.ts'
import type {Setting} from './setting.ts'
import {fittedTitle} from './title.ts'

const TITLE = {x: 48, y: 132, width: 790, height: 108}
const SUBTITLE = {x: 48, width: 790, height: 60}
const FOOT = 362

/** Boxes of title and subtitle; undefined when the words are too long for a slide of this form. */
export function coverBoxes(
  title: readonly PhrasingContent[],
  subtitle: readonly PhrasingContent[],
  setting: Setting
): readonly DeckBox[] | undefined {
  const fitted = fittedTitle(title, 'cover', TITLE, setting)
  const height = Math.ceil(heightNeeded(fitted.text, TITLE.width, setting))
  const rect = {...SUBTITLE, y: TITLE.y + height + 10}
  const below = firstFitting(
    sizesOf(setting.theme, 'coversub'),
    (size) => text([words(subtitle, lookOf(setting.theme, 'coversub', size), setting)]),
    (each) => fits(each, rect, setting)
  )
  const tooLong = fitted.rest !== undefined || !fits(below, rect, setting) || rect.y + rect.height > FOOT
  if (tooLong) return undefined
  return [
    textBox('title', {...fitted.rect, height}, fitted.text, originsOf(title), {placeholder: 'title'}),
    ...(hasWords(below) && subtitle.length > 0
      ? [textBox('subtitle', rect, below, originsOf(subtitle), {placeholder: 'subtitle'})]
      : []),
    rule('heavy rule', 48, 112, 864, 3, 'accent')
  ]
}

/** The subtitle among the first blocks of a slide: a paragraph of words or a second heading. */
export function subtitleOf(
  blocks: readonly RootContent[]
): Extract<RootContent, {type: 'paragraph' | 'heading'}> | undefined {
  const [first] = blocks
  const pictured = first?.type === 'paragraph' && first.children.some(({type}) => /^image/.test(type))
  if (pictured) return undefined
  return first?.type === 'paragraph' || first?.type === 'heading' ? first : undefined
}
