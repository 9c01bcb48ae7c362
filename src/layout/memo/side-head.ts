// Side heads: in the side column on the baseline of the first line beside them, or above where there is no room.
import type {MemoItem} from '../../model/memo.ts'
import type {Head} from './heads.ts'
import type {Inline} from './inlines.ts'
import {inlinesOf} from './inlines.ts'
import type {Line} from './set-lines.ts'
import {alignedAt, baselineIn, lineItem, linesOf, naturalWidth, sideOf, textStrips} from './set-lines.ts'
import type {Setting} from './setting.ts'
import {styleOf} from './setting.ts'
import type {Block, Strip} from './strips.ts'
import {blockOf, heightOf, UNIT} from './strips.ts'

export interface SideHead {
  readonly tag: number
  /** Its lines in the side column; undefined when it is too long for that. */
  readonly beside: readonly Line[] | undefined
  /** Its lines above the text; made only when they are shown, as they may hold note marks. */
  above(): readonly Strip[]
}

/** More lines than this do not stand in the side column. */
const SIDE_LINES = 3
/** From a head to a table, or to the text below it. */
const BELOW_HEAD = 4

/** A head both ways; which one is shown depends on what follows. */
export function sideHeadStrips(head: Head, parent: number, setting: Setting): SideHead {
  const style = styleOf(setting, 'sideHead')
  const {side, full} = setting.geometry
  const tag = setting.tags.add(head.role, parent)
  const inlines = inlinesOf(head.node.children, style, tag, setting)
  const words = inlines.flatMap((inline) => inline.text.split(' ').map((text) => ({...inline, text})))
  const fits = side.width > 0 && words.every((word) => naturalWidth([word], setting) <= side.width)
  const lines = fits ? linesOf(inlines, side.width, setting) : []
  const beside = fits && lines.length <= SIDE_LINES ? lines : undefined
  const above = () =>
    side.width === 0 || beside ? textStrips(inlines, style, {...full, tag}, setting) : longHead(inlines, tag, setting)
  return {tag, beside, above: () => above().map((strip) => ({...strip, keep: true}))}
}

/** A head too long for the side column stands in the text column, in the size of a claim. */
function longHead(inlines: readonly Inline[], tag: number, setting: Setting): readonly Strip[] {
  const {font, size, leading} = styleOf(setting, 'claimHead')
  const style = {font, size, leading, color: styleOf(setting, 'sideHead').color}
  const enlarged = inlines.map((inline) =>
    inline.style.mark === undefined && inline.style.raised === 0
      ? {...inline, style: {...inline.style, font, size}}
      : inline
  )
  return textStrips(enlarged, style, {...setting.geometry.text, tag}, setting)
}

/** The blocks of a section with its head. */
export function headedBlocks(head: SideHead, blocks: readonly Block[], setting: Setting): readonly Block[] {
  const [first, ...rest] = blocks
  if (!first) return [blockOf(head.above())]
  const {leading} = styleOf(setting, 'sideHead')
  if (head.beside && !first.turned && head.beside.length * leading <= first.clear)
    return [withSideHead(first, head.beside, head.tag, setting), ...rest]
  const [strip, ...others] = first.strips
  const gap = first.strips[0]?.height === styleOf(setting, 'bottomLine').leading ? 0 : BELOW_HEAD
  const above = head.above()
  const strips = strip ? [...above, {...strip, space: gap}, ...others] : above
  return [{...first, clear: 0, strips}, ...rest]
}

function withSideHead(block: Block, lines: readonly Line[], tag: number, setting: Setting): Block {
  const style = styleOf(setting, 'sideHead')
  const firstLine = block.strips[0]?.items.find((item) => item.type === 'line')
  const baseline = firstLine?.type === 'line' ? firstLine.baseline : baselineIn(style, setting)
  const {rtl} = setting.geometry
  const {x, width} = setting.geometry.side
  const xOf = (line: Line) => alignedAt(x, width, line.width, rtl ? 'right' : sideOf('start', line.stretches))
  const items = lines.map(
    (line, index): MemoItem => lineItem(line, xOf(line), baseline + index * style.leading, tag, setting)
  )
  const missing = lines.length * style.leading - heightOf(block.strips)
  const strips = block.strips.map((strip, index): Strip => {
    const last = index === block.strips.length - 1
    return {
      ...strip,
      height: strip.height + (last && missing > 0 ? missing : 0),
      keep: strip.keep || (!last && index < lines.length - 1),
      items: index === 0 ? [...items, ...strip.items] : strip.items
    }
  })
  return {...block, space: Math.max(block.space, UNIT), strips}
}
