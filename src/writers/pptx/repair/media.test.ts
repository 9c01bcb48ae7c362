import {expect, test} from 'vitest'
import {markdown} from '../../../layout/deck/testing/drafts.ts'
import {laidOut} from '../../../layout/deck/testing/lay-out.ts'
import {built, repaired} from '../index.ts'

const mediaIn = (parts: ReadonlyMap<string, unknown>): readonly string[] =>
  [...parts.keys()].filter((path) => path.startsWith('ppt/media/'))

test('a picture that three slides show is one part, and all of them refer to it', async () => {
  const slide = '# A quay\n\n![The quay at night](sources/quay.png)'
  const {deck} = laidOut(markdown([slide, slide, slide].join('\n\n---\n\n')))
  const before = await built(deck)
  const after = repaired(new Map(before), deck)
  expect(mediaIn(before).length).toBe(3)
  const [kept = '', ...others] = mediaIn(after)
  expect(others).toEqual([])
  const links = [...after].flatMap(([path, xml]) =>
    path.endsWith('.rels') && typeof xml === 'string'
      ? [...xml.matchAll(/media\/([^"]+)"/g)].map(([, name]) => name)
      : []
  )
  expect(links).toEqual(Array(3).fill(kept.slice('ppt/media/'.length)))
})
