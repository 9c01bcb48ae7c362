import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {bestPages} from './best-pages.ts'

/** Pages of things of given heights, 100 high. */
const pagesOf = (heights: readonly number[], cost: (at: number) => number = () => 0) => {
  const left = (from: number, to: number) => 100 - heights.slice(from, to).reduce((sum, height) => sum + height, 0)
  return bestPages(heights.length, 100, left, cost).ranges.map(([from, to]) => to - from)
}
const times = (count: number, height: number) => Array.from({length: count}, () => height)

describe('things parted over slides', () => {
  it('are filled alike, not one slide full and the next nearly empty', () => {
    expect(pagesOf(times(11, 10))).toEqual([6, 5])
    expect(pagesOf(times(21, 10))).toEqual([7, 7, 7])
  })
  it('are parted where it costs least', () => {
    expect(pagesOf(times(12, 10), (at) => (at === 4 ? 0 : 90))).toEqual([4, 8])
  })
  it('take a slide more only to end what reads badly', () => {
    expect(pagesOf([60, 30, 60], (at) => (at === 2 ? 1000 : 0))).toEqual([1, 2])
    expect(pagesOf([50, 40, 20, 50], (at) => (at === 2 ? 30 : 0))).toEqual([2, 2])
  })
  it('stand alone when they are higher than a slide', () => {
    expect(pagesOf([300, 20, 20])).toEqual([1, 2])
  })
  it('are none on no slide', () => {
    expect(pagesOf([])).toEqual([])
  })
  it('all stand on one slide each, in order, and fit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({min: 1, max: 130})),
        fc.array(fc.integer({min: 0, max: 300})),
        (heights, costs) => {
          const pages = pagesOf(heights, (at) => costs[at] ?? 0)
          expect(pages.reduce((sum, count) => sum + count, 0)).toBe(heights.length)
          let from = 0
          for (const count of pages) {
            const height = heights.slice(from, from + count).reduce((sum, each) => sum + each, 0)
            expect(count === 1 || height <= 100).toBe(true)
            from += count
          }
        }
      )
    )
  })
})
