// Pictures in the memo's file: once each, in one order, in the structure or decoration.
import {expect, test} from 'vitest'
import {clearPng} from '../../images/testing/pictures.ts'
import {laidOut, markdownDraft, testContext} from '../../layout/memo/testing/laid-out.ts'
import {plain} from '../../themes/plain.ts'
import {packagedFont, sha256} from '../../world.ts'
import {writePdf} from './index.ts'

const names = Array.from({length: 8}, (_, index) => `quay-${index}.png`)
const images = new Map(names.map((name, index) => [name, clearPng(30 * index, 400 - 40 * index)]))
const context = testContext(plain, {images, lost: new Map([['gone.png', 'there is no such file']])})
const written = (text: string) => writePdf(laidOut(markdownDraft(text), context).memo, packagedFont)
const count = (bytes: Uint8Array, pattern: RegExp): number =>
  Buffer.from(bytes).toString('latin1').match(pattern)?.length ?? 0

test('several pictures with alpha channels are written in the same order each time', async () => {
  const text = names.map((name) => `![A quay](${name})`).join('\n\n')
  const hashes = await Promise.all([written(text), written(text), written(text)])
  expect(new Set(hashes.map(sha256)).size).toBe(1)
}, 30_000)

test('a picture that is shown three times is in the file once', async () => {
  const bytes = await written(Array.from({length: 3}, () => '![A quay](quay-1.png)').join('\n\n'))
  // The picture and its alpha channel.
  expect(count(bytes, /\/Subtype \/Image/g)).toBe(2)
  expect(count(bytes, /\/S \/Figure/g)).toBe(3)
})

test('a picture of which nothing is said is decoration; one that cannot be shown says what it was and why', () => {
  const silent = laidOut(markdownDraft('Words.\n\n![](quay-1.png)'), context).memo
  expect(silent.tags.filter(({role}) => role === 'Figure')).toEqual([])
  expect(silent.pages[0]?.items.filter(({type}) => type === 'image').map(({tag}) => tag)).toEqual(['artifact'])
  const {memo} = laidOut(markdownDraft('Words.\n\n![The quay at night](gone.png)'), context)
  expect(memo.tags.find(({role}) => role === 'Figure')?.alt).toBe(
    'The quay at night. Picture not shown: there is no such file'
  )
  const shown = memo.pages[0]?.items.flatMap((item) => (item.type === 'line' ? item.runs.map(({text}) => text) : []))
  expect(shown).toContain('Picture not shown: there is no such file')
})

test('a drawing without an alternative text is told by its own words', () => {
  const drawing = {...clearPng(9), words: 'Ferries a day'}
  const {memo} = laidOut(markdownDraft('![](a.svg)'), {...context, images: new Map([['a.svg', drawing]])})
  expect(memo.tags.find(({role}) => role === 'Figure')?.alt).toBe('Ferries a day')
})
