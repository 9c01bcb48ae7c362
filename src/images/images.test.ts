// Pictures of every kind, sound and broken: each is shown, or is told and has a reason.
import {deflateSync} from 'node:zlib'
import sharp from 'sharp'
import {describe, expect, test} from 'vitest'
import type {Diagnostic} from '../model/stages.ts'
import {plain} from '../themes/plain.ts'
import {memoryWorld, ReadRefused} from '../world.ts'
import {loadImages} from './index.ts'
import {MOST_SHOWN} from './limits.ts'
import {blackPng, chunk, colourAt, loaded, photograph, pngOf} from './testing/pictures.ts'

describe('a picture that the writers know', () => {
  const lines = (height: number, bits: number, width: number) =>
    deflateSync(Buffer.alloc(height * (1 + Math.ceil((width * bits) / 8))))

  test.each([
    ['black and white', 1, 0, 1],
    ['grey', 8, 0, 8],
    ['grey of 16 bits', 16, 0, 16],
    ['colour', 8, 2, 24],
    ['colour of 16 bits', 16, 2, 48],
    ['a palette', 4, 3, 4],
    ['grey and transparent', 8, 4, 16],
    ['colour and transparent', 16, 6, 64]
  ])('a PNG in %s goes in as it is', async (_what, depth, type, bits) => {
    const png = pngOf({width: 21, height: 13, depth, type}, lines(13, bits, 21))
    const {image, said} = await loaded(png)
    expect(said).toEqual([])
    expect(image).toMatchObject({mime: 'image/png', width: 21, height: 13, words: ''})
    expect(Buffer.from(image?.bytes ?? []).equals(png)).toBe(true)
  })

  test('an interlaced PNG has the data of its seven passes, or is damaged', async () => {
    const shape = {width: 5, height: 3, depth: 8, type: 0, interlaced: true}
    // Passes 1, 4, 5, 6 and 7 of five columns and three rows: 2, 4+0, 4, 6 and 6 bytes … counted by hand.
    const sizes = [1 + 1, 1 + 1, 0, 1 + 1, 1 + 3, 2 * (1 + 2), 1 + 5]
    const length = sizes.reduce((sum, size) => sum + size, 0)
    expect((await loaded(pngOf(shape, deflateSync(Buffer.alloc(length))))).said).toEqual([])
    expect((await loaded(pngOf(shape, deflateSync(Buffer.alloc(length + 1))))).said[0]).toMatch(/damaged/)
  })

  test('keeps neither the place nor the thumbnail that a camera put into a JPEG', async () => {
    const exif = {IFD0: {Copyright: 'the harbour office'}, IFD3: {GPSLatitude: '51/1 30/1 0/1'}}
    const jpeg = await (await photograph()).jpeg().withExif(exif).toBuffer()
    expect(jpeg.toString('latin1')).toContain('the harbour office')
    const {image, said} = await loaded(jpeg)
    expect(said).toEqual([])
    expect(image?.mime).toBe('image/jpeg')
    expect(Buffer.from(image?.bytes ?? []).toString('latin1')).not.toContain('the harbour office')
    expect(await colourAt(image as never, 5, 5)).toBe('red')
  })

  test('goes by its content, whatever its name says', async () => {
    const jpeg = await (await photograph()).jpeg().toBuffer()
    expect((await loaded(jpeg, 'quay.png')).image?.mime).toBe('image/jpeg')
    expect((await loaded(blackPng(3, 3), 'quay.jpg')).image?.mime).toBe('image/png')
  })
})

describe('a picture that has to be converted', () => {
  test.each(['webp', 'gif', 'avif', 'tiff'] as const)('a %s becomes a PNG', async (format) => {
    const bytes = await (await photograph()).toFormat(format).toBuffer()
    const {image, said} = await loaded(bytes, `quay.${format}`)
    expect(said).toEqual([])
    expect(image).toMatchObject({mime: 'image/png', width: 60, height: 40})
    expect([await colourAt(image as never, 5, 5), await colourAt(image as never, 5, 35)]).toEqual(['red', 'blue'])
  })

  test('of a film the first picture is shown, and that is told', async () => {
    const upright = await (await photograph()).png().toBuffer()
    const other = await sharp(upright).negate().png().toBuffer()
    const film = await sharp([upright, other, upright], {join: {animated: true}})
      .gif()
      .toBuffer()
    const {image, said} = await loaded(film)
    expect(image).toMatchObject({width: 60, height: 40})
    expect(await colourAt(image as never, 5, 5)).toBe('red')
    expect(said).toEqual([expect.stringMatching(/is shown as the first of its 3 pictures/)])
  })

  test.each([3, 6, 8])('a JPEG with orientation %i stands upright', async (orientation) => {
    // Turned back by what the orientation says, so that upright is red above.
    const degrees = {3: 180, 6: -90, 8: 90}[orientation] ?? 0
    const lying = await (await photograph()).rotate(degrees).jpeg({quality: 95}).toBuffer()
    const {image} = await loaded(await sharp(lying).withMetadata({orientation}).jpeg().toBuffer())
    expect(image).toMatchObject({mime: 'image/jpeg', width: 60, height: 40})
    expect([await colourAt(image as never, 5, 5), await colourAt(image as never, 5, 35)]).toEqual(['red', 'blue'])
  })

  test('a JPEG for a printing press becomes sRGB, and that is told', async () => {
    const {image, said} = await loaded(await (await photograph()).toColourspace('cmyk').jpeg().toBuffer())
    expect(said).toEqual([expect.stringMatching(/^image-is-shown-as-it-is: .* sRGB from those of a printing press/)])
    expect((await sharp(image?.bytes).metadata()).space).toBe('srgb')
  })

  test('colours of another profile become sRGB, and those of sRGB stay', async () => {
    const wide = await (await photograph()).withIccProfile('p3').png().toBuffer()
    expect((await loaded(wide)).said).toEqual([expect.stringMatching(/converted to sRGB from those of its profile/)])
    const usual = await (await photograph()).withIccProfile('srgb').png().toBuffer()
    expect((await loaded(usual)).said).toEqual([])
  })

  test('one with more pixels than anything shows is made smaller, and one that is heavy is packed anew', async () => {
    const {image, said} = await loaded(blackPng(6000, 3000))
    expect(image).toMatchObject({width: MOST_SHOWN.width, height: MOST_SHOWN.width / 2})
    expect(said).toEqual([expect.stringMatching(/is shown with 2940 by 1470 of its 6000 by 3000 pixels/)])
    const noise = new Uint8Array(1200 * 1000 * 3)
    let state = 1
    for (let at = 0; at < noise.length; at++) {
      state = (state * 48271) % 2147483647
      noise[at] = state & 255
    }
    const heavy = await sharp(noise, {raw: {width: 1200, height: 1000, channels: 3}})
      .png()
      .toBuffer()
    const packed = await loaded(heavy)
    expect(packed.image).toMatchObject({mime: 'image/jpeg', width: 1200, height: 1000})
    expect(packed.image?.bytes.length).toBeLessThan(heavy.length * 0.6)
    expect(packed.said).toEqual([expect.stringMatching(/packed as a JPEG/)])
  }, 30_000)

  test('gives the same bytes each time', async () => {
    const webp = await (await photograph()).webp().toBuffer()
    const [first, second] = [await loaded(webp), await loaded(webp)]
    expect(Buffer.from(first.image?.bytes ?? []).equals(Buffer.from(second.image?.bytes ?? [1]))).toBe(true)
  })
})

describe('a file that is no picture, or a broken one', () => {
  const png = pngOf({width: 60, height: 40, depth: 8, type: 6}, deflateSync(Buffer.alloc(40 * 241)))
  const flipped = Buffer.from(png)
  flipped[60] = (flipped[60] ?? 0) ^ 0xff

  test.each<[string, Uint8Array | string, RegExp]>([
    ['an empty file', '', /the file is empty/],
    ['a text', 'The quay at night.\n', /no picture; it is text/],
    ['a PDF', '%PDF-1.7\n', /it is a PDF/],
    ['a BMP', 'BM\0\0\0\0', /it is a BMP/],
    ['a web page', '<!doctype html><title>Not found</title>', /it is a web page/],
    ['a PNG that is cut off', png.subarray(0, png.length - 20), /ends too early/],
    ['a PNG that is only its first bytes', png.subarray(0, 12), /ends too early/],
    ['a PNG with a wrong byte', flipped, /a checksum is wrong/],
    [
      'a PNG with too few lines',
      pngOf({width: 60, height: 40, depth: 8, type: 6}, deflateSync(Buffer.alloc(99))),
      /damaged/
    ],
    ['a PNG whose data are none', pngOf({width: 6, height: 4, depth: 8, type: 6}, Buffer.from('no')), /damaged/],
    [
      'a PNG of a kind that does not exist',
      pngOf({width: 6, height: 4, depth: 3, type: 2}, Buffer.alloc(9)),
      /no sense/
    ],
    ['a PNG without any width', pngOf({width: 0, height: 4, depth: 8, type: 2}, Buffer.alloc(9)), /no sense/]
  ])('%s is not shown, and the reason is told', async (_what, bytes, reason) => {
    const {image, said} = await loaded(bytes)
    expect(image).toBeUndefined()
    expect(said).toEqual([expect.stringMatching(/^image-is-supported: The picture quay\.png is not shown: /)])
    expect(said[0]).toMatch(reason)
  })

  test('a PNG without its palette is damaged', async () => {
    const whole = pngOf({width: 6, height: 4, depth: 8, type: 3}, deflateSync(Buffer.alloc(28)))
    const at = whole.indexOf('PLTE') - 4
    const without = Buffer.concat([whole.subarray(0, at), whole.subarray(at + 18)])
    expect((await loaded(whole)).said).toEqual([])
    expect((await loaded(without)).said[0]).toMatch(/no palette/)
  })

  test.each(['jpeg', 'webp', 'gif', 'avif', 'tiff'] as const)('a %s that is cut off is not shown', async (format) => {
    const whole = await (await photograph(300, 200)).toFormat(format).toBuffer()
    for (const share of [0.05, 0.5, 0.9]) {
      const {image, said} = await loaded(whole.subarray(0, Math.floor(whole.length * share)))
      expect([share, image, said.length]).toEqual([share, undefined, 1])
    }
  })

  test('a progressive JPEG that is cut off between its scans is not shown', async () => {
    const whole = await (await photograph(300, 200)).jpeg({progressive: true}).toBuffer()
    const lastScan = whole.lastIndexOf(Buffer.from([0xff, 0xda]))
    expect((await loaded(whole)).said).toEqual([])
    expect((await loaded(whole.subarray(0, lastScan))).said[0]).toMatch(/ends too early/)
  })

  test('a bomb is refused by what it says, and one that lies by what it holds', async () => {
    const said = {width: 50_000, height: 50_000, depth: 8, type: 6}
    expect((await loaded(pngOf(said, deflateSync(Buffer.alloc(3000))))).said[0]).toMatch(/50000 by 50000 pixels/)
    const packed = deflateSync(Buffer.alloc(200_000_000), {level: 1})
    expect((await loaded(pngOf({...said, width: 10, height: 10}, packed))).said[0]).toMatch(/damaged/)
    const interlaced = pngOf(
      {width: 9000, height: 9000, depth: 8, type: 2, interlaced: true},
      deflateSync(Buffer.alloc(9))
    )
    expect((await loaded(interlaced)).said[0]).toMatch(/9000 by 9000 pixels/)
  }, 30_000)

  test('comments and further frames of a PNG are left out', async () => {
    const plainPng = blackPng(4, 4)
    const noted = Buffer.concat([
      plainPng.subarray(0, 33),
      chunk('tEXt', Buffer.from('Author\0the harbour office')),
      plainPng.subarray(33)
    ])
    expect(Buffer.from((await loaded(noted)).image?.bytes ?? []).equals(plainPng)).toBe(true)
  })
})

describe('an address that holds its picture', () => {
  const load = async (key: string) => {
    const said: string[] = []
    const requests = [{key, path: key, place: {file: 'talk.md', line: 1, column: 1}}]
    const {images} = await loadImages(memoryWorld({}), requests, plain, ({message}) => said.push(message))
    return {image: images.get(key), said}
  }

  test('is shown as a file would be', async () => {
    const {image, said} = await load(`data:image/png;base64,${blackPng(5, 4).toString('base64')}`)
    expect([image?.width, image?.height, said]).toEqual([5, 4, []])
    const drawing = encodeURIComponent(
      '<svg xmlns="http://www.w3.org/2000/svg" width="5" height="4"><text>Quay</text></svg>'
    )
    expect((await load(`data:image/svg+xml,${drawing}`)).image?.words).toBe('Quay')
  })

  test.each(['data:text/html,<script>alert(1)</script>', 'data:image/png;base64,AAAA', 'data:image/svg+xml,%E0%A4%A'])(
    'is not shown when it is none: %s',
    async (address) => {
      const {image, said} = await load(address)
      expect([image, said.length]).toEqual([undefined, 1])
    }
  )

  test('is cut in the message', async () => {
    expect((await load(`data:image/png;base64,${'A'.repeat(9000)}`)).said[0]?.length).toBeLessThan(250)
  })
})

describe('several pictures', () => {
  const at = (line: number) => ({file: 'talk.md', line, column: 1})

  test('a file is read once, and the same content is one picture; each place that asks for a lost one is told', async () => {
    const asked: string[] = []
    const inner = memoryWorld({'a.png': blackPng(2, 2), 'b.png': blackPng(2, 2), 'no.png': ''})
    const world = {
      ...inner,
      read(path: string) {
        asked.push(path)
        return inner.read(path)
      }
    }
    const reported: Diagnostic[] = []
    const requests = ['a.png', 'a.png', 'b.png', 'no.png', 'no.png'].map((path, index) => ({
      key: `${path}?${path === 'a.png' ? index : ''}`,
      path,
      place: at(index + 1)
    }))
    const {images, lost} = await loadImages(world, requests, plain, (each) => reported.push(each))
    expect(asked).toEqual(['a.png', 'b.png', 'no.png'])
    expect(new Set([...images.values()].map(({bytes}) => bytes)).size).toBe(1)
    expect([...lost]).toEqual([['no.png?', 'the file is empty']])
    expect(reported.map(({line}) => line)).toEqual([4, 5])
  })

  test('what is not there, leads out, is a folder or an address is told and never fetched', async () => {
    const world = {
      ...memoryWorld({}),
      async read(path: string) {
        if (path === 'folder.png') throw new ReadRefused(path, 'it is a folder')
        return memoryWorld({}).read(path)
      }
    }
    const paths = [
      'gone.png',
      'folder.png',
      '../out.png',
      '/etc/hostname',
      'https://example.invalid/a.png',
      '//host/a.png'
    ]
    const {lost} = await loadImages(
      world,
      paths.map((path, index) => ({key: path, path, place: at(index + 1)})),
      plain,
      () => undefined
    )
    expect(Object.fromEntries(lost)).toEqual({
      'gone.png': 'there is no such file',
      'folder.png': 'it is a folder',
      '../out.png': 'it leads out of the project folder',
      '/etc/hostname': 'it is not a path from the project folder',
      'https://example.invalid/a.png': 'it is an address outside the project, and nothing is fetched',
      '//host/a.png': 'it is an address outside the project, and nothing is fetched'
    })
  })
})
