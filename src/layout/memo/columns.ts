// Columns side by side, where they are short and wide enough; else one below the other.
import type {Column, Columns} from '../../model/draft.ts'
import {columnShares} from '../column-shares.ts'
import type {Surroundings} from './blocks.ts'
import {blocksOf} from './blocks.ts'
import type {Place, Setting} from './setting.ts'
import type {Block, Strip} from './strips.ts'
import {blockOf, oneStrip, stripsOf} from './strips.ts'
import {tagTree} from './tags.ts'

/** Between two columns. */
const GUTTER = 15
/** Narrower ones have too few words on a line. */
const LEAST_WIDTH = 130
/** Part of the text area's height that columns may take: they do not break over pages. */
const HEIGHT_SHARE = 0.5

/** The blocks of columns. They are tried apart from the memo, so that what is not used leaves no tags in it. */
export function columnsBlocks(
  {children}: Columns,
  place: Place,
  around: Surroundings,
  setting: Setting
): readonly Block[] {
  const places = placesOf(children, place)
  const {top, bottom} = setting.geometry
  const apart: Setting = {...setting, tags: tagTree(), report: () => {}}
  const fits =
    places.every(({width}) => width >= LEAST_WIDTH) &&
    children.every((column, index) => {
      const [strip] = columnStrip(column, {...(places[index] ?? place), tag: 0}, around, apart)
      return strip === undefined || strip.height <= (bottom - top) * HEIGHT_SHARE
    })
  if (!fits)
    return children.flatMap((column) => column.children.flatMap((node) => blocksOf(node, place, around, setting)))
  const strips = children.flatMap((column, index) => columnStrip(column, places[index] ?? place, around, setting))
  const height = Math.max(0, ...strips.map((strip) => strip.height))
  return [blockOf([{space: 0, height, keep: false, items: strips.flatMap(({items}) => items)}])]
}

function placesOf(columns: readonly Column[], place: Place): readonly Place[] {
  const room = place.width - GUTTER * (columns.length - 1)
  const shares = columnShares(columns)
  let {x} = place
  return shares.map((share) => {
    const width = room * share
    const at = {...place, x, width}
    x += width + GUTTER
    return at
  })
}

function columnStrip(column: Column, place: Place, around: Surroundings, setting: Setting): readonly Strip[] {
  const full = {x: place.x, width: place.width}
  const blocks = column.children.flatMap((node) => blocksOf(node, place, {...around, full}, setting))
  return oneStrip(stripsOf(blocks).map((strip, index) => (index === 0 ? {...strip, space: 0} : strip)))
}
