import {expect, test} from 'vitest'
import {markdown} from './testing/drafts.ts'
import {laidOut} from './testing/lay-out.ts'

const lost = new Map([['gone.png', 'the file is damaged']])
const boxFor = (alt: string) =>
  laidOut(markdown(`# A quay\n\n![${alt}](gone.png)`), {lost}).deck.slides[0]?.boxes.find(
    ({name, type}) => type === 'text' && name.startsWith('picture')
  )
const wordsOf = (box: ReturnType<typeof boxFor>): readonly string[] =>
  box?.type === 'text' ? box.text.paragraphs.map(({runs}) => runs.map(({text}) => text).join('')) : []

test('a picture that cannot be shown is a frame that says what it was and why', () => {
  const box = boxFor('The quay at night')
  expect(wordsOf(box)).toEqual(['The quay at night', 'Picture not shown: the file is damaged'])
  expect(box?.type === 'text' && box.outline).toEqual({weight: 1, color: 'mid'})
})

test('its words are cut where they are longer than its place, and the reason never', () => {
  const [what, reason] = wordsOf(boxFor('The quay at night and in the rain. '.repeat(200)))
  expect(what).toMatch(/^The quay at night .*…$/)
  expect(reason).toBe('Picture not shown: the file is damaged')
})
