// Fits: no text leaves its box, its slide or its page, whatever the sources hold.
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {measureWith} from '../../layout/measure.ts'
import {memoryWorld} from '../../world.ts'
import {deckOverflow, memoOverflow} from '../checks/overflow.ts'
import {project, runs} from '../generate.ts'
import {type Made, make} from '../make.ts'

const measure = measureWith(memoryWorld({}))

/** Every so often a word is as long as a web address, which no line can hold. */
const stretched = fc.tuple(project, fc.integer({min: 1, max: 240}), fc.boolean()).map(([{files}, length, stretch]) => {
  if (!stretch) return files
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, text.replaceAll('harbour', `harbour${'x'.repeat(length)}`)])
  )
})

const never = (overflow: (made: Made) => readonly string[]): Promise<void> =>
  fc.assert(
    fc.asyncProperty(stretched, async (files) => {
      expect(overflow(await make(files))).toEqual([])
    }),
    runs(20)
  )

test(
  'text stays in its box and on its slide, and no type is under the smallest size',
  () => never(({deck}) => deckOverflow(deck, measure)),
  60_000
)

test('the lines of a memo stay on their page', () => never(({memo}) => memoOverflow(memo)), 60_000)

test('a deck has a slide for each part and a memo has a page', async () => {
  await fc.assert(
    fc.asyncProperty(project, async ({files}) => {
      const {deck, memo} = await make(files)
      expect(deck.slides.length).toBeGreaterThan(2)
      expect(memo.pages.length).toBeGreaterThan(0)
      expect(deck.slides.filter(({title}) => title.trim() === '')).toEqual([])
    }),
    runs(10)
  )
}, 60_000)
