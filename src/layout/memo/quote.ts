// Block quotes: indented, with a bar where their lines begin.
import type {Blockquote} from 'mdast'
import {toString as plainText} from 'mdast-util-to-string'
import type {ColorToken} from '../../model/theme.ts'
import {attributes} from '../keeping.ts'
import {runsRightToLeft} from '../scripts/direction.ts'
import type {Surroundings} from './blocks.ts'
import {blocksOf} from './blocks.ts'
import type {Place, Setting} from './setting.ts'
import type {Block, Strip} from './strips.ts'
import {blockOf, stripsOf, together} from './strips.ts'

export const QUOTE_INDENT = 12
export const BAR_WEIGHT = 1.5
/** Text does not get narrower than this, however deep the quotes. */
const LEAST_WIDTH = 130

/** Lines of a quotation that is not parted. */
const WHOLE_LINES = 6

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
  const bar = {color: 'mid', dashed: false} as const
  const strips = stripsOf(blocks).map((strip, index) =>
    indent === 0 ? strip : barred(strip, barAt, bar, index === 0 ? 0 : strip.space)
  )
  if (blocks.some((block) => block.continued)) return withBars(blocks, indent === 0 ? undefined : barAt, bar)
  const last = quote.children.at(-1)
  const named = last?.type === 'paragraph' && attributes(plainText(last))
  return strips.length === 0
    ? []
    : [blockOf(strips.length <= WHOLE_LINES ? together(strips) : named ? endKept(strips) : strips)]
}

/** A quotation with tables in it: they go on under their heads, so each of its blocks is parted by itself. */
const withBars = (blocks: readonly Block[], x: number | undefined, bar: Bar): readonly Block[] =>
  blocks.map((block, index) => ({
    ...block,
    strips: block.strips.map((strip, at) =>
      x === undefined ? strip : barred(strip, x, bar, at > 0 ? strip.space : index > 0 ? block.space : 0)
    )
  }))

/** The name of the speaker stays with the last two lines of the words. */
const endKept = (strips: readonly Strip[]): readonly Strip[] =>
  strips.map((strip, index) =>
    index >= strips.length - 3 && index < strips.length - 1 ? {...strip, keep: true} : strip
  )

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
