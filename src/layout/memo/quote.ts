// Block quotes: indented, with a bar where their lines begin.
import type {Blockquote} from 'mdast'
import {toString as plainText} from 'mdast-util-to-string'
import type {ColorToken} from '../../model/theme.ts'
import {runsRightToLeft} from '../scripts/direction.ts'
import type {Surroundings} from './blocks.ts'
import {blocksOf} from './blocks.ts'
import type {Place, Setting} from './setting.ts'
import type {Block, Strip} from './strips.ts'

export const QUOTE_INDENT = 12
export const BAR_WEIGHT = 1.5
/** Text does not get narrower than this, however deep the quotes. */
const LEAST_WIDTH = 130

export interface Bar {
  readonly color: ColorToken
  readonly dashed: boolean
}

/** The blocks of a quote with its bar. */
export function quoteBlocks(quote: Blockquote, place: Place, around: Surroundings, setting: Setting): readonly Block[] {
  const tag = setting.tags.add('BlockQuote', place.tag)
  const indent = place.width - QUOTE_INDENT < LEAST_WIDTH ? 0 : QUOTE_INDENT
  const rtl = runsRightToLeft(plainText(quote))
  const inner = {x: place.x + (rtl ? 0 : indent), width: place.width - indent}
  const barAt = rtl ? place.x + place.width - BAR_WEIGHT : place.x
  const blocks = quote.children.flatMap((child) => blocksOf(child, {...inner, tag}, {...around, full: inner}, setting))
  if (indent === 0) return blocks
  return blocks.map((block, index) => ({
    ...block,
    wide: false,
    strips: block.strips.map((strip, at) =>
      barred(strip, barAt, {color: 'mid', dashed: false}, at > 0 ? strip.space : index > 0 ? block.space : 0)
    )
  }))
}

/** A strip with a bar at the left over its height, and over the space above it. */
export function barred(strip: Strip, x: number, bar: Bar, above: number): Strip {
  const center = x + BAR_WEIGHT / 2
  return {
    ...strip,
    items: [
      {
        type: 'rule',
        from: [center, -above],
        to: [center, strip.height],
        weight: BAR_WEIGHT,
        color: bar.color,
        ...(bar.dashed ? {dashed: true} : {}),
        tag: 'artifact',
        origin: []
      },
      ...strip.items
    ]
  }
}
