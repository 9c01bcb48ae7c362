// A picture that would go to the next page and leave the rest of this one empty, drawn somewhat smaller.
import type {MemoItem} from '../../model/memo.ts'
import {type Block, heightOf, type Strip} from './strips.ts'

/** A picture is drawn at this part of its size at least; what is smaller is no longer the same picture. */
const LEAST = 0.6
/** Sums of heights differ in their last bits. */
const ROUNDING = 0.01

type Picture = Extract<MemoItem, {type: 'image'}>
const isPicture = (item: MemoItem): item is Picture => item.type === 'image'

/** The block with its one picture as much smaller as a height asks; undefined where that is too small, or there is none. */
export function withLowerPicture(block: Block, height: number): Block | undefined {
  const missing = heightOf(block.strips) - height
  const pictures = block.strips.flatMap((strip) => strip.items.filter(isPicture))
  const [picture] = pictures
  if (picture === undefined || pictures.length > 1 || missing <= 0) return undefined
  const scale = 1 - (missing + ROUNDING) / picture.rect.height
  const at = block.strips.findIndex((strip) => strip.items.includes(picture))
  const strip = block.strips[at] as Strip
  // Of a strip only the picture may reach to its foot: what stands beside it must have room too.
  const ends = Math.abs(picture.rect.y + picture.rect.height - strip.height) < 1
  if (scale < LEAST || !ends) return undefined
  const {x, y, width, height: high} = picture.rect
  const lower: MemoItem = {...picture, rect: {x, y, width: width * scale, height: high * scale}}
  const items = strip.items.map((item) => (item === picture ? lower : item))
  return {
    ...block,
    strips: block.strips.map((each, index) =>
      index === at ? {...strip, height: strip.height - missing - ROUNDING, items} : each
    )
  }
}
