// The zip of a package: read back by another reader, whole and in order.
import {unzipSync} from 'fflate'
import {expect, test} from 'vitest'
import {entryOf, zipped} from './zip.ts'

const PARTS: readonly (readonly [string, string | Uint8Array])[] = [
  ['[Content_Types].xml', '<Types/>'],
  ['ppt/slides/slide1.xml', '<p:sld>wörds</p:sld>'.repeat(1000)],
  ['ppt/media/image-1.png', Uint8Array.from({length: 5000}, (_, index) => (index * 7919) % 251)],
  ['empty.xml', '']
]

const read = (zip: Uint8Array) =>
  Object.entries(unzipSync(zip)).map(([path, content]) => [path, Buffer.from(content).toString('hex')])

test('another reader finds every part, in its order and as it was', () => {
  const zip = zipped(PARTS.map(([path, content]) => entryOf(path, content)))
  expect(read(zip)).toEqual(PARTS.map(([path, content]) => [path, Buffer.from(content).toString('hex')]))
})

test('text is packed, pictures and parts that would grow are kept as they are', () => {
  const methods = PARTS.map(([path, content]) => entryOf(path, content).method)
  expect(methods).toEqual([0, 8, 0, 0])
})

test('more parts than a zip can list are refused', () => {
  const entry = entryOf('a.xml', '')
  expect(() => zipped(Array.from({length: 0x10000}, () => entry))).toThrow(RangeError)
})
