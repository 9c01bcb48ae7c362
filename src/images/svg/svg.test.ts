// Drawings: drawn with the faces of the theme, and never anything run, fetched or multiplied.
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import sharp from 'sharp'
import {describe, expect, test, vi} from 'vitest'
import {loaded, photograph} from '../testing/pictures.ts'
import {clean} from './clean.ts'
import {parseSvg} from './parse.ts'

// The first drawing loads the library and its fonts.
vi.setConfig({testTimeout: 30_000})

const svg = (inside: string, attributes = 'width="300" height="200"'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`
const cleaned = (text: string) => clean(parseSvg(new TextEncoder().encode(text)))

/** Share of the pixels that are not empty. */
async function inkOf(bytes: Uint8Array): Promise<number> {
  const {data} = await sharp(bytes).ensureAlpha().extractChannel(3).raw().toBuffer({resolveWithObject: true})
  return data.filter((alpha) => alpha > 0).length / data.length
}

describe('a drawing', () => {
  test('becomes a PNG fine enough for a slide, with its own words as alternative text', async () => {
    const {image, said} = await loaded(
      svg('<rect width="300" height="200"/><text x="9" y="20">Ferries a day</text>'),
      'a.svg'
    )
    expect(said).toEqual([])
    expect(image).toMatchObject({mime: 'image/png', width: 1200, height: 800, words: 'Ferries a day'})
  })

  test('is told by its title and description before its words', async () => {
    const {image} = await loaded(svg('<title>Ferries</title><desc>A bar for each day.</desc><text>Mon</text>'), 'a.svg')
    expect(image?.words).toBe('Ferries. A bar for each day.')
  })

  test('has its words drawn whatever face it asks for, also in other scripts', async () => {
    const words = (family: string, text: string) =>
      loaded(svg(`<text x="9" y="99" font-size="60" font-family="${family}">${text}</text>`), 'a.svg')
    for (const [family, text] of [
      ['sans-serif', 'quay'],
      ['serif', 'quay'],
      ['Helvetica Neue', 'quay'],
      ['monospace', 'quay'],
      ['sans-serif', 'причал']
    ] as const) {
      expect(await inkOf((await words(family, text)).image?.bytes ?? new Uint8Array())).toBeGreaterThan(0.005)
    }
  })

  test('with a document type of the usual kind is drawn; one that defines entities is not', async () => {
    const usual = '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">'
    expect((await loaded(`<?xml version="1.0"?>${usual}${svg('<rect width="9" height="9"/>')}`, 'a.svg')).said).toEqual(
      []
    )
    for (const entity of ['<!ENTITY x SYSTEM "file:///etc/hostname">', '<!ENTITY x "xxxx">']) {
      const {image, said} = await loaded(`<!DOCTYPE svg [${entity}]>${svg('<text>&x;</text>')}`, 'a.svg')
      expect(image).toBeUndefined()
      expect(said[0]).toMatch(/image-is-supported: .* defines entities/)
    }
  })

  test('gives the same bytes each time', async () => {
    const text = svg('<circle cx="90" cy="90" r="50"/><text x="9" y="20">quay</text>')
    const [first, second] = [await loaded(text, 'a.svg'), await loaded(text, 'a.svg')]
    expect(Buffer.from(first.image?.bytes ?? []).equals(Buffer.from(second.image?.bytes ?? [1]))).toBe(true)
  })
})

describe('what runs or leads out of a drawing', () => {
  test('is left out, and listed', async () => {
    const png = (await (await photograph()).png().toBuffer()).toString('base64')
    const {svg: text, leftOut} = cleaned(
      svg(
        `<script>alert(1)</script><foreignObject><p>x</p></foreignObject><rect onclick="go()" id="r" fill="url(#g)"/>
        <image href="http://example.invalid/a.png"/><image xlink:href="file:///etc/hostname"/><image href="../b.png"/>
        <use href="#r"/><use href="other.svg#r"/><image href="data:image/png;base64,${png}"/>
        <image href="data:image/svg+xml;base64,PHN2Zy8+"/><style>@import url("x.css"); a{fill:url(http://example.invalid/#p)}</style>`,
        'onload="go()"'
      )
    )
    expect(text).not.toMatch(/script|foreignObject|onclick|onload|example\.invalid|etc|b\.png|other|x\.css|svg\+xml/)
    expect(text).toMatch(/href="#r"/)
    expect(text).toMatch(/fill="url\(#g\)"/)
    expect(text).toContain('data:image/png;base64,')
    expect(leftOut).toEqual([
      'a script',
      'a part that is no SVG',
      'a reference to http://example.invalid/a.png',
      'a reference to file:///etc/hostname',
      'a reference to ../b.png',
      'a reference to other.svg#r',
      'a reference to data:image/svg+xml;base64,PHN2Zy8+',
      'a reference to x.css',
      'a reference to http://example.invalid/#p'
    ])
  })

  test('cannot come back by the way its characters are written', () => {
    const {svg: text} = cleaned(svg('<text>&lt;script&gt;</text><image href="&#104;ttp://example.invalid/a.png"/>'))
    expect(text).toContain('&lt;script&gt;')
    expect(text).not.toMatch(/example/)
  })
})

describe('a drawing that would take for ever', () => {
  const doubling = (levels: number): string =>
    Array.from({length: levels}, (_, at) => `<g id="g${at + 1}">${`<use href="#g${at}"/>`.repeat(10)}</g>`).join('')
  const rect = '<rect width="9" height="9"/>'

  test.each([
    ['repeats its parts', `<defs><g id="g0">${rect}</g>${doubling(9)}</defs><use href="#g9"/>`, /repeats its parts/],
    [
      'fills patterns with patterns',
      `<pattern id="g0">${rect}</pattern>${Array.from({length: 9}, (_, at) => `<pattern id="g${at + 1}">${`<rect fill="url(#g${at})"/>`.repeat(10)}</pattern>`).join('')}<rect fill="url(#g9)"/>`,
      /repeats its parts/
    ],
    ['nests its elements', '<g>'.repeat(20_000) + '</g>'.repeat(20_000), /within each other/],
    ['has too many elements', rect.repeat(250_000), /more than 100000 elements|larger than/],
    ['makes noise for ever', '<filter id="f"><feTurbulence numOctaves="99999999"/></filter>', /filter/],
    ['is not closed', '<g><rect>', /no well-formed SVG/]
  ])('one that %s is refused', async (_what, inside, reason) => {
    const {image, said} = await loaded(svg(inside), 'a.svg')
    expect(image).toBeUndefined()
    expect(said[0]).toMatch(reason)
  })

  test('because it refers to itself is refused or drawn, and the next one is drawn all the same', async () => {
    await loaded(svg('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'), 'a.svg')
    expect((await loaded(svg(rect), 'a.svg')).image).toBeDefined()
  })

  test('because it says that it is very large is drawn as large as a slide', async () => {
    const {image} = await loaded(svg(rect, 'width="900000" height="900000"'), 'a.svg')
    expect(image?.width).toBe(1950)
  })
})

const hostile = new URL('../../../../shared/hostile/svg/', import.meta.url)
test.skipIf(!existsSync(hostile))(
  'the drawings that attack, beside the project, are refused or lose what attacks',
  async () => {
    for (const name of readdirSync(hostile)) {
      const {said} = await loaded(readFileSync(new URL(name, hostile)), name)
      expect([name, said.length]).not.toEqual([name, 0])
    }
  }
)
