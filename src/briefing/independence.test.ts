// What counts as one witness, and that the reader is told.
import {describe, expect, test} from 'vitest'
import {find} from '../testing/make.ts'

const text = (facts: string, body: string) => `---\n${facts}\n---\n\n${body}\n`
const WELLS = 'Drought has emptied two thirds of the village wells on the plateau.'
const EMPTIED = 'Two thirds of the village wells on the plateau have been emptied by drought.'
const RAIN = 'The winter rain has filled the tanks of the upper valley again.'

/** What the build says of two texts and of their independence. */
async function told(first: string, second: string) {
  const {briefing, diagnostics} = await find({'sources/a.md': first, 'sources/b.md': second})
  const notes = diagnostics.filter(({rule}) => rule === 'sources-are-independent').map(({message}) => message)
  const {copyOf, boundTo} = briefing.sources[1] ?? {}
  return {notes, copyOf, boundTo}
}

describe('the reader is told of texts that count as one witness', () => {
  test('for they have an author in common', async () => {
    expect(
      await told(text('author: Jonna Fell', WELLS), text('author: Karel Ostrey and Jonna Fell', `${EMPTIED} ${RAIN}`))
    ).toEqual({
      notes: ['An author of it has also written a.md.'],
      copyOf: undefined,
      boundTo: {source: 1, by: 'author'}
    })
  })
  test('for they are of one house', async () => {
    const house = 'publisher: Institute for Coastal Studies'
    expect(await told(text(house, WELLS), text(house, `${EMPTIED} ${RAIN}`))).toEqual({
      notes: ['It is of the same house as a.md.'],
      copyOf: undefined,
      boundTo: {source: 1, by: 'house'}
    })
  })
  test('for one repeats the other, whoever signs it', async () => {
    const body = `${WELLS} ${RAIN} The herds are moving to the coast for want of fodder.`
    expect(await told(text('publisher: Corvane Courier', body), text('publisher: Harrowgate Herald', body))).toEqual({
      notes: ['More than half of one text stands word for word in the other: a.md.'],
      copyOf: 1,
      boundTo: undefined
    })
  })
})

describe('nothing is said of texts that', () => {
  test('have another author and another house', async () => {
    expect(
      await told(
        text('author: Jonna Fell\npublisher: Corvane Courier', WELLS),
        text('author: Karel Ostrey\npublisher: Harrowgate Herald', EMPTIED)
      )
    ).toEqual({notes: [], copyOf: undefined, boundTo: undefined})
  })
  test('are signed by nobody in particular', async () => {
    expect(await told(text('author: Staff reporters', WELLS), text('author: Staff reporters', EMPTIED))).toEqual({
      notes: [],
      copyOf: undefined,
      boundTo: undefined
    })
  })
})
