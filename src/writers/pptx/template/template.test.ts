// Slides on a template: on its layouts, in its placeholders, in a package in which nothing dangles.
import {posix} from 'node:path'
import {describe, expect, it} from 'vitest'
import {draftOf, exhibits, label, markdown, pageStart, title} from '../../../layout/deck/testing/drafts.ts'
import {laidOut} from '../../../layout/deck/testing/lay-out.ts'
import type {Draft} from '../../../model/stages.ts'
import {readTemplate} from '../../../office/index.ts'
import {painted, type TemplateParts, templateBytes, usual} from '../../../office/testing/package.ts'
import {memoryWorld} from '../../../world.ts'
import {writePptx} from '../index.ts'
import {type Parts, unpacked, xmlOf} from '../package.ts'

const draft: Draft = markdown(
  [
    '# The night ferry',
    'What three letters say',
    '---',
    '# A list that stands in the body',
    '- one\n- two',
    '---',
    '# A table, which stands in no placeholder',
    '| a | b |\n|---|---|\n| 1 | 2 |',
    '---',
    '# A section'
  ].join('\n\n')
)

async function written(changes: Partial<TemplateParts> = {}, made: Draft = draft) {
  const {template} = await readTemplate('brand.potx', templateBytes(changes), memoryWorld({}))
  const {deck} = laidOut(made, {theme: template.theme, frame: template.frame})
  const bytes = await writePptx(deck, template)
  return {bytes, parts: unpacked(bytes), deck, template}
}

/** A large deck on a busy machine. */
const TIME = 30_000

/** The exhibit of a draft of one, without its title. */
const exhibitIn = (name: string) => (exhibits[name]?.root.children ?? []).filter((node) => node.type === 'exhibit')

const layoutNames = (parts: Parts, count: number): readonly string[] =>
  Array.from({length: count}, (_, index) => {
    const rels = xmlOf(parts, `ppt/slides/_rels/slide${index + 1}.xml.rels`)
    const layout = /\.\.\/slideLayouts\/(slideLayout\d+\.xml)/.exec(rels)?.[1]
    return /<p:cSld name="([^"]*)"/.exec(xmlOf(parts, `ppt/slideLayouts/${layout}`))?.[1] ?? ''
  })
const shapeNamed = (xml: string, name: string): string =>
  [...xml.matchAll(/<p:sp>.*?<\/p:sp>/gs)].map(([shape]) => shape).find((shape) => shape.includes(`name="${name}"`)) ??
  ''

/** Relationships of all parts whose target is not in the package. */
function dangling(parts: Parts): readonly string[] {
  return [...parts.keys()]
    .filter((path) => path.endsWith('.rels'))
    .flatMap((path) => {
      const from = posix.join(posix.dirname(path), '..')
      return [...xmlOf(parts, path).matchAll(/<Relationship [^>]*>/g)].flatMap(([each]) => {
        const target = / Target="([^"]*)"/.exec(each)?.[1] ?? ''
        const inside = !each.includes('TargetMode="External"') && !target.startsWith('#')
        const at = target.startsWith('/') ? target.slice(1) : posix.join(from, target)
        return inside && !parts.has(at) ? [`${path} to ${target}`] : []
      })
    })
}

describe('a deck on a template', () => {
  it('has each slide on the layout for what it is', async () => {
    const {parts, deck} = await written()
    expect(layoutNames(parts, deck.slides.length)).toEqual(['Beta', 'Delta', 'Zeta', 'Epsilon'])
  })

  it('has its titles in the layouts’ placeholders, by their type and number, at their places', async () => {
    const {parts} = await written()
    expect(shapeNamed(xmlOf(parts, 'ppt/slides/slide1.xml'), 'title')).toContain('<p:ph type="ctrTitle"/>')
    expect(shapeNamed(xmlOf(parts, 'ppt/slides/slide1.xml'), 'subtitle')).toContain('<p:ph type="subTitle" idx="1"/>')
    const content = xmlOf(parts, 'ppt/slides/slide2.xml')
    expect(shapeNamed(content, 'title')).toMatch(/<p:ph type="title"\/>.*<p:spPr\/>/s)
    expect(shapeNamed(content, 'body')).toContain('<p:ph idx="1"/>')
    expect(shapeNamed(content, 'slide number')).toContain('<p:ph type="sldNum" idx="12"/>')
    expect(shapeNamed(content, 'footer')).toMatch(/<p:ph type="ftr" idx="11"\/>.*Harbour Board/s)
    expect(shapeNamed(content, 'document date')).toMatch(/<p:ph type="dt" idx="10"\/>.*4\sMay 2022/s)
  })

  it('leaves colour and face of a title to the template', async () => {
    const {parts} = await written()
    const shown = shapeNamed(xmlOf(parts, 'ppt/slides/slide2.xml'), 'title')
    expect(shown).not.toMatch(/<a:solidFill>|<a:latin/)
  })

  const all = draftOf(...[draft, ...Object.values(exhibits)].flatMap(({root}) => [pageStart, ...root.children]))
  it(
    'has no relationship that leads nowhere, and declares the type of every part',
    async () => {
      const {parts} = await written({}, all)
      expect(dangling(parts)).toEqual([])
      const types = xmlOf(parts, '[Content_Types].xml')
      const declared = [...types.matchAll(/PartName="\/([^"]*)"/g)].map(([, path]) => path)
      expect(new Set(declared).size).toBe(declared.length)
      expect(declared.filter((path) => !parts.has(path ?? ''))).toEqual([])
      for (const path of parts.keys())
        if (path.endsWith('.xml') && path.startsWith('ppt/')) expect(declared, path).toContain(path)
    },
    TIME
  )

  it('keeps all layouts of the template, under ids of one series with the master', async () => {
    const {parts} = await written()
    const layouts = [...parts.keys()].filter((path) => /^ppt\/slideLayouts\/[^/]+\.xml$/.test(path))
    expect(layouts.length).toBe(usual.layouts.length)
    const ids = ['ppt/presentation.xml', 'ppt/slideMasters/slideMaster1.xml'].flatMap((path) =>
      [...xmlOf(parts, path).matchAll(/<p:sld(?:Master|Layout)Id id="(\d+)"/g)].map(([, id]) => Number(id))
    )
    expect(new Set(ids).size).toBe(1 + usual.layouts.length)
    expect(Math.min(...ids)).toBeGreaterThanOrEqual(2_147_483_648)
  })

  it('becomes a presentation, whatever kind of template it was', async () => {
    const {parts} = await written()
    expect(xmlOf(parts, '[Content_Types].xml')).toContain('presentationml.presentation.main+xml')
    expect(xmlOf(parts, '[Content_Types].xml')).not.toContain('template.main')
    expect(xmlOf(parts, 'ppt/presentation.xml')).toContain('<p:sldSz cx="9144000" cy="6858000"')
  })

  it('has words in a colour that stands out, and drawings in the accent where that is seen', async () => {
    const {parts} = await written({colors: {accent1: 'B58900'}}, exhibits.figures)
    const xml = xmlOf(parts, 'ppt/slides/slide1.xml')
    const colors = (pattern: RegExp) => new Set([...xml.matchAll(pattern)].map(([, name]) => name))
    expect(colors(/<a:rPr[^>]*><a:solidFill><a:schemeClr val="(\w+)"/g)).not.toContain('accent1')
    expect(colors(/<a:ln[^>]*><a:solidFill><a:schemeClr val="(\w+)"/g)).toContain('accent1')
  })

  it('is the same to the byte every time', async () => {
    const [one, other] = [await written(), await written()]
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0)
  })

  it('lets label and body give way to a title that is longer than its place', async () => {
    const long = 'It is said in all of the letters that the ferry would not sail that night, '.repeat(6)
    const slides = draftOf(pageStart, title('One'), pageStart, label('Routes'), title(long), ...exhibitIn('points'))
    const {deck} = await written({}, slides)
    const [, slide] = deck.slides
    const at = (name: string) => slide?.boxes.find((box) => box.name === name)?.rect
    const bottom = (at('title')?.y ?? 0) + (at('title')?.height ?? 0)
    expect(bottom).toBeGreaterThan(114)
    expect(at('section label')?.y ?? 0).toBeGreaterThanOrEqual(bottom)
    expect(at('body')?.y ?? 0).toBeGreaterThanOrEqual(bottom)
  })

  it('has its markings on a ground of their own, at the edges', async () => {
    const {template} = await readTemplate('b.potx', templateBytes(), memoryWorld({}))
    const {deck} = laidOut(draft, {theme: template.theme, frame: template.frame, marking: 'FOR ALL'})
    const [top, bottom] = (deck.slides[1]?.boxes ?? []).filter((box) => box.name.startsWith('marking'))
    expect([top?.rect.y, (bottom?.rect.y ?? 0) + (bottom?.rect.height ?? 0)]).toEqual([0, 540])
    expect(top?.type === 'text' && top.fill).toBe('ground')
  })

  it('stands on a dark ground in light words', async () => {
    const {parts} = await written({map: 'bg1="dk1" tx1="lt1" bg2="dk2" tx2="lt2"'})
    expect(shapeNamed(xmlOf(parts, 'ppt/slides/slide2.xml'), 'body')).toContain('<a:schemeClr val="tx1">')
  })

  it('keeps its words out of what the template paints', async () => {
    const band = painted(20, [0, 420, 720, 120], '<a:srgbClr val="123456"/>')
    const {deck} = await written({master: usual.master + band}, exhibits.points)
    for (const box of deck.slides[0]?.boxes ?? [])
      if (/^(?:body|source line)$/.test(box.name)) expect(box.rect.y + box.rect.height).toBeLessThanOrEqual(420.01)
  })
})

/** A label is shown where the template leaves room for it. */
it('a section label stands between title and body, or at the top of the body', async () => {
  const {deck} = await written({}, draftOf(label('Routes'), title('One'), ...exhibitIn('points')))
  const boxes = deck.slides[0]?.boxes ?? []
  const [shown, body] = [boxes.find((box) => box.name === 'section label'), boxes.find((box) => box.name === 'body')]
  expect((shown?.rect.y ?? 0) + (shown?.rect.height ?? 0)).toBeLessThanOrEqual(body?.rect.y ?? 0)
})
