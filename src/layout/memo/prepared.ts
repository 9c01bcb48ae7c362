// Stretches as they will be set: words in place of what no font has, and the direction of each part.
import {levelled} from '../scripts/direction.ts'
import type {Inline, InlineStyle} from './inlines.ts'
import type {Setting} from './setting.ts'

/** A name in place of a sign is smaller than the words around it. */
const NAME_SCALE = 0.85

/** The stretches of one paragraph, ready to be broken into lines. */
export const prepared = (inlines: readonly Inline[], setting: Setting): readonly Inline[] =>
  levelled(
    inlines.flatMap((inline) => shown(inline, setting)),
    (style, level) => ({...style, level})
  )

function shown(inline: Inline, setting: Setting): readonly Inline[] {
  const {text, style} = inline
  const parts = setting.glyphs.standIns(text, style.font, style.lang)
  if (parts.every((part) => typeof part === 'string')) return [inline]
  return parts.map((part): Inline => {
    if (typeof part === 'string') return {text: part, style}
    const named: InlineStyle = {
      ...style,
      size: style.size * NAME_SCALE,
      color: 'second'
    }
    if (part.stands === undefined) return {text: part.shown, style: named}
    return {text: part.shown.replaceAll(' ', '\u00A0'), style: {...named, stands: part.stands}}
  })
}
