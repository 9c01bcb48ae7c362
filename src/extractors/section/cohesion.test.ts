import fc from 'fast-check'
import {expect, test} from 'vitest'
import {boundaries} from './cohesion.ts'

const keys = (...texts: readonly string[]) => texts.map((text) => new Set(text.split(' ')))

test('a section begins where the words change', () => {
  expect(boundaries(keys('ice lake', 'ice pilot lake', 'lake ice', 'tax vote', 'vote tax chair', 'tax chair'))).toEqual(
    [0, 3]
  )
})

test('a short text is one section', () => {
  expect(boundaries(keys('a', 'b', 'c'))).toEqual([0])
  expect(boundaries([])).toEqual([])
})

test('every section has two to six paragraphs, the same for the same words', () => {
  const words = fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), {maxLength: 4}), {
    minLength: 4,
    maxLength: 60
  })
  fc.assert(
    fc.property(words, (paragraphs) => {
      const sets = paragraphs.map((paragraph) => new Set(paragraph))
      const starts = boundaries(sets)
      const sizes = starts.map((start, at) => (starts[at + 1] ?? sets.length) - start)
      expect(starts[0]).toBe(0)
      expect(sizes.filter((size) => size < 2 || size > 6)).toEqual([])
      expect(boundaries(sets)).toEqual(starts)
    })
  )
})
