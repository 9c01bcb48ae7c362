// A few slides and pages as pictures: `npm run gallery -- --keep` draws them anew, for somebody to look at.
import pixelmatch from 'pixelmatch'
import type {PNG} from 'pngjs'
import {describe, expect, it} from 'vitest'
import {drawsSlidesAlike} from './draw.ts'
import {drawn, type Kept, keptPages, keptPicture, keptSlides} from './kept.ts'

/** Share of the pixels that may differ. Versions of LibreOffice draw the edges of letters differently. */
const MAY_DIFFER = {memo: 0.001, deck: 0.02}

const nameOf = ({theme, shape, piece, page}: Kept): string => `${theme}, ${shape} of ${piece}, ${page}`

/** Share of the pixels of two pictures that differ for the eye; 1 when they are of different sizes. */
function difference(before: PNG, now: PNG): number {
  if (before.width !== now.width || before.height !== now.height) return 1
  return pixelmatch(before.data, now.data, undefined, now.width, now.height) / (now.width * now.height)
}

async function differences(wanted: readonly Kept[]): Promise<readonly string[]> {
  const pictures = await drawn(wanted)
  return wanted.flatMap((one, index) => {
    const share = difference(keptPicture(one), pictures[index] as PNG)
    return share > MAY_DIFFER[one.shape] ? [`${nameOf(one)}: ${(100 * share).toFixed(2)} percent`] : []
  })
}

describe('pictures that are kept', () => {
  it('are those of the pages of the memo', async () => {
    expect(await differences(keptPages)).toEqual([])
  }, 120_000)

  it.skipIf(!drawsSlidesAlike())(
    'are those of the slides (skipped where LibreOffice or its fonts are missing)',
    async () => {
      expect(await differences(keptSlides)).toEqual([])
    },
    180_000
  )

  it('are found to differ when a line has moved by two points', () => {
    const page = keptPicture(keptPages[0] as Kept)
    const moved = keptPicture(keptPages[0] as Kept)
    moved.data.copyWithin(4 * moved.width * 101, 4 * moved.width * 100, 4 * moved.width * 200)
    expect(difference(page, moved)).toBeGreaterThan(MAY_DIFFER.memo)
  })
})
