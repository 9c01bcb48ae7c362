// Columns side by side, at one size of type.
import type {RootContent} from 'mdast'
import type {DeckBox, Rect} from '../../../model/deck.ts'
import type {Column, Columns} from '../../../model/draft.ts'
import type {DeckStyle, Theme} from '../../../model/theme.ts'
import {columnShares} from '../../column-shares.ts'
import type {Setting} from '../setting.ts'
import {joined, namedAs, type Region, regionOf} from './region.ts'

/** Between two columns, as on the grid. */
const GUTTER = 24
/** Narrower ones hold no line of words at the floor. */
const LEAST_WIDTH = 180

/** Columns in a rectangle; undefined when one of them is too long for it or too narrow for words. */
export function columnsRegion({children}: Columns, rect: Rect, setting: Setting): Region | undefined {
  const room = rect.width - GUTTER * (children.length - 1)
  const widths = columnShares(children).map((share) => share * room)
  if (widths.some((width) => width < LEAST_WIDTH)) return undefined
  const made = all(children, widths, rect, setting)
  if (made === undefined) return undefined
  // The size of the column that had to be set smallest is that of all.
  const size = Math.min(...made.flatMap(({boxes}) => boxes.flatMap(sizesIn)))
  const even = Number.isFinite(size) ? all(children, widths, rect, capped(setting, size)) : undefined
  const parts = asBodies(even ?? made)
  const boxes = parts.flatMap((part, index) => namedAs(`column ${index + 1}`, part))
  return {...joined(parts, boxes), height: Math.max(...parts.map(({height}) => height))}
}

/** Two columns that are one thing each: their words are bodies of the slide. */
const asBodies = (parts: readonly Region[]): readonly Region[] =>
  parts.length === 2 && parts.every(({boxes}) => boxes.length === 1)
    ? parts.map((part) => ({...part, boxes: part.boxes.map(asBody)}))
    : parts

const asBody = (box: DeckBox): DeckBox =>
  box.type === 'text' && box.fill === undefined && box.outline === undefined ? {...box, placeholder: 'body'} : box

function all(
  columns: readonly Column[],
  widths: readonly number[],
  rect: Rect,
  setting: Setting
): readonly Region[] | undefined {
  let {x} = rect
  const parts: Region[] = []
  for (const [index, {children}] of columns.entries()) {
    const width = widths[index] ?? 0
    const part = regionOf(children, {...rect, x, width}, setting)
    if (part === undefined) return undefined
    parts.push(part)
    x += width + GUTTER
  }
  return parts
}

const sizesIn = (box: DeckBox): readonly number[] =>
  box.type === 'text' && !box.name.startsWith('caption')
    ? box.text.paragraphs.flatMap(({runs}) => runs.filter(({face}) => face !== 'mono').map(({size}) => size))
    : []

/** A setting in which running text is no larger than a size. */
function capped(setting: Setting, size: number): Setting {
  const {theme} = setting
  const {list, body, ...others} = theme.deck.styles
  const cap = (style: DeckStyle): DeckStyle => ({...style, size: Math.max(style.floor, Math.min(style.size, size))})
  const styles: Theme['deck']['styles'] = {...others, list: cap(list), body: cap(body)}
  return {...setting, theme: {...theme, deck: {...theme.deck, styles}}, report: () => {}}
}

/** Blocks parted in two columns: at the second heading of the highest level, at the second list, else in the middle of a list or of all. */
export function inTwo(blocks: readonly RootContent[]): Columns | undefined {
  const at = partedAt(blocks)
  const halves = at === undefined ? halvesOfList(blocks) : [blocks.slice(0, at), blocks.slice(at)]
  if (halves === undefined || halves.some((half) => half.length === 0)) return undefined
  return {
    type: 'columns',
    children: halves.map((half): Column => ({type: 'column', share: undefined, children: [...half]}))
  }
}

function partedAt(blocks: readonly RootContent[]): number | undefined {
  const indexes = (passes: (node: RootContent) => boolean) =>
    blocks.flatMap((node, index) => (passes(node) ? [index] : []))
  const depth = Math.min(...blocks.flatMap((node) => (node.type === 'heading' ? [node.depth] : [])))
  const heads = indexes((node) => node.type === 'heading' && node.depth === depth)
  if (heads.length >= 2 && heads[0] === 0) return heads[Math.ceil(heads.length / 2)]
  const lists = indexes((node) => node.type === 'list')
  if (lists.length === 2) return lists[1]
  return blocks.length > 1 ? Math.ceil(blocks.length / 2) : undefined
}

/** One list as two, the second going on with the numbers of the first. */
function halvesOfList(blocks: readonly RootContent[]): readonly (readonly RootContent[])[] | undefined {
  const [list, ...others] = blocks
  if (list?.type !== 'list' || others.length > 0 || list.children.length < 2) return undefined
  const middle = Math.ceil(list.children.length / 2)
  const start = list.ordered ? {start: (list.start ?? 1) + middle} : {}
  return [
    [{...list, children: list.children.slice(0, middle)}],
    [{...list, ...start, children: list.children.slice(middle)}]
  ]
}
