import {describe, expect, it} from 'vitest'
import type {MemoItem} from '../../model/memo.ts'
import {withLowerPicture} from './lower-picture.ts'
import {blockOf, heightOf, type Strip} from './strips.ts'

const picture: MemoItem = {
  type: 'image',
  rect: {x: 169, y: 0, width: 300, height: 200},
  bytes: new Uint8Array(),
  mime: 'image/png',
  tag: 3,
  origin: []
}
const strip = (height: number, ...items: readonly MemoItem[]): Strip => ({space: 0, height, keep: false, items})
const block = blockOf([strip(15), strip(200, picture), strip(12)])

describe('a picture at the foot of a page', () => {
  it('is drawn smaller, in its shape, where little is missing', () => {
    const lower = withLowerPicture(block, 187)
    expect(heightOf(lower?.strips ?? [])).toBeCloseTo(187, 1)
    const [item] = lower?.strips[1]?.items ?? []
    const rect = item?.type === 'image' ? item.rect : {width: 0, height: 1}
    expect(rect.height).toBeCloseTo(160, 1)
    expect(rect.width / rect.height).toBeCloseTo(1.5, 3)
  })
  it('goes to the next page where it would become small', () => {
    expect(withLowerPicture(block, 140)).toBeUndefined()
  })
  it('stays as it is where words stand beside it down to its foot', () => {
    expect(withLowerPicture(blockOf([strip(260, picture)]), 240)).toBeUndefined()
  })
  it('is none where there is no picture, or more than one', () => {
    expect(withLowerPicture(blockOf([strip(50)]), 40)).toBeUndefined()
    expect(withLowerPicture(blockOf([strip(200, picture), strip(200, picture)]), 380)).toBeUndefined()
  })
})
