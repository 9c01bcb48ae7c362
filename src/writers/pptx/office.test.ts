// A deck as somebody has it before them who goes on with it in PowerPoint.
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {exhibits, markdown} from '../../layout/deck/testing/drafts.ts'
import {laidOut} from '../../layout/deck/testing/lay-out.ts'
import type {Deck, DeckBox, DeckParagraph} from '../../model/deck.ts'
import {sampleDeck} from '../../testing/package-lint/sample.ts'
import {childOf, nodesOf, readXml, textOf, type XmlNode} from '../../testing/package-lint/xml-tree.ts'
import {inProject, precis} from '../../testing/project-folder.ts'
import {writePptx} from './index.ts'
import {LAYOUTS} from './layouts.ts'
import {listStarts} from './list-starts.ts'
import {type Parts, unpacked, xmlOf} from './package.ts'

const draftDeck = (text: string, more: Parameters<typeof laidOut>[1] = {}): Deck => laidOut(markdown(text), more).deck
const written = async (deck: Deck): Promise<Parts> => unpacked(await writePptx(deck))
const root = (parts: Parts, path: string): XmlNode => readXml(xmlOf(parts, path)).root as XmlNode
const slide = (parts: Parts, number: number): XmlNode => root(parts, `ppt/slides/slide${number}.xml`)
const shapeNamed = (tree: XmlNode, name: string): XmlNode | undefined =>
  nodesOf(tree, 'p:sp').find((shape) => childOf(shape, 'p:nvSpPr', 'p:cNvPr')?.attributes.name === name)
const layoutOfSlide = (parts: Parts, number: number): string => {
  const target = /slideLayouts\/slideLayout(\d)\.xml/.exec(xmlOf(parts, `ppt/slides/_rels/slide${number}.xml.rels`))
  return LAYOUTS[Number(target?.[1]) - 1]?.id ?? ''
}

/** Of places, in points. */
const ROUNDING = 0.01

describe('theme', () => {
  it('has every colour and every face of the deck, but for code and bullets', async () => {
    const parts = await written(sampleDeck())
    for (const [path, content] of parts) {
      if (!path.startsWith('ppt/') || path.startsWith('ppt/theme/') || typeof content !== 'string') continue
      expect([path, ...(content.match(/<a:(?:srgb|sys|prst|scrgb|hsl)Clr /g) ?? [])]).toEqual([path])
      const faces = content.match(/<a:(?:latin|ea|cs|sym) typeface="(?!\+m[jn]-(?:lt|ea|cs)"|Consolas")[^"]*"/g)
      expect([path, ...(faces ?? [])]).toEqual([path])
      const marks = content.match(/<a:buFont typeface="(?!Arial"|\+mj-lt")[^"]*"/g)
      expect([path, ...(marks ?? [])]).toEqual([path])
    }
  })
})

/** For a machine that has more to do. */
const PATIENCE = 60_000

describe('layouts', {timeout: PATIENCE}, () => {
  it('are those that PowerPoint has, each with date, footer and a live number', async () => {
    const parts = await written(draftDeck('# T\n\n- Words', {marking: 'FOR ALL'}))
    const made = LAYOUTS.map((_, index) => root(parts, `ppt/slideLayouts/slideLayout${index + 1}.xml`))
    expect(made.map(({attributes}) => attributes.type)).toEqual(
      'blank title secHead obj twoObj titleOnly picTx'.split(' ')
    )
    for (const layout of made) {
      const types = nodesOf(layout, 'p:ph').map(({attributes}) => attributes.type)
      expect(types.slice(-3)).toEqual(['dt', 'ftr', 'sldNum'])
      expect(textOf(shapeNamed(layout, 'date'))).toBe('4\u00A0May 2022')
      expect(textOf(shapeNamed(layout, 'footer'))).toBe('FOR ALL')
      expect(nodesOf(layout, 'a:fld').map(({attributes}) => attributes.type)).toEqual(['slidenum'])
      expect(childOf(layout, 'p:hf')?.attributes).toEqual({hdr: '0'})
    }
  })

  it('show no date and no footer where the document has none', async () => {
    const info = {title: 'T', author: '', subject: '', lang: 'en', date: ''}
    const parts = await written(draftDeck('# T\n\n- Words', {info}))
    expect(childOf(root(parts, 'ppt/slideMasters/slideMaster1.xml'), 'p:hf')?.attributes).toEqual({
      hdr: '0',
      ftr: '0',
      dt: '0'
    })
    expect(xmlOf(parts, 'ppt/slides/slide1.xml')).not.toContain('type="dt"')
  })

  it('speak the language of the deck in their prompts, and none where it is not known', async () => {
    const info = {title: 'T', author: '', subject: '', date: '2022-05-04'}
    const prompts = async (lang: string) => {
      const parts = await written(draftDeck('# T\n\n- Words', {info: {...info, lang}}))
      return textOf(shapeNamed(root(parts, 'ppt/slideLayouts/slideLayout2.xml'), 'subtitle'))
    }
    expect(await prompts('de-AT')).toBe('Untertitel')
    expect(await prompts('cy')).toBe('…')
  })

  it('are taken by what a slide has', async () => {
    const words = '# First\n\nSubtitle\n\n---\n\n# One\n\n- point\n\n---\n\n# Two\n\n| A | B |\n|---|---|\n| 1 | 2 |'
    const parts = await written(draftDeck(`${words}\n\n---\n\n# A part\n\nits line`))
    expect([1, 2, 3].map((number) => layoutOfSlide(parts, number))).toEqual(['title', 'content', 'content'])
  })

  it('hold two bodies side by side', async () => {
    const parts = await written(laidOut(exhibits.gaps as NonNullable<typeof exhibits.points>).deck)
    expect(layoutOfSlide(parts, 1)).toBe('two')
    expect(nodesOf(slide(parts, 1), 'p:ph').map(({attributes}) => attributes.idx)).toEqual([
      undefined,
      '1',
      '2',
      '12',
      '10'
    ])
  })

  it('hold two columns of Markdown side by side', async () => {
    const column = (words: string) => `::: column\n- ${words}\n- more\n:::`
    const text = `# First\n\nline\n\n# T\n\n::: columns\n${column('left')}\n${column('right')}\n:::\n`
    const files = {'a.md': text}
    const bytes = await inProject(files, async (folder) => {
      await precis(folder, 'render', 'a.md', '-o', 'a.pptx')
      return readFileSync(join(folder, 'a.pptx'))
    })
    const parts = unpacked(bytes)
    expect(layoutOfSlide(parts, 2)).toBe('two')
    expect(nodesOf(slide(parts, 2), 'p:ph').map(({attributes}) => attributes.idx)).toEqual([undefined, '1', '2', '12'])
  })

  it('have the one table, chart or picture of a slide as their content', async () => {
    const held = async (name: string) => {
      const parts = await written(laidOut(exhibits[name] as NonNullable<typeof exhibits.points>).deck)
      const all = nodesOf(slide(parts, 1), 'p:graphicFrame', 'p:pic').map((shape) => nodesOf(shape, 'p:ph')[0])
      return [layoutOfSlide(parts, 1), ...all.map((ph) => ph?.attributes.idx)]
    }
    expect(await held('chart')).toEqual(['content', '1'])
    expect(await held('agreement')).toEqual(['content', '1'])
    expect(await held('picture')).toEqual(['content', '1'])
    expect(await held('figures')).toEqual(['titleOnly'])
  })

  it('of a section hold a large title that comes later', async () => {
    const deck = draftDeck('# First\n\nSubtitle')
    const [first] = deck.slides
    const parts = await written({
      ...deck,
      slides: [first, first].flatMap((each, index) =>
        each ? [{...each, layout: index === 0 ? 'title' : 'section'}] : []
      )
    })
    expect([1, 2].map((number) => layoutOfSlide(parts, number))).toEqual(['title', 'section'])
    expect(nodesOf(slide(parts, 2), 'p:ph').map(({attributes}) => attributes)).toEqual([
      {type: 'title'},
      {type: 'body', idx: '1'}
    ])
  })

  it('draw the lines of the frame, which slides keep only where they differ', async () => {
    const deck = draftDeck('# T\n\n- Words')
    expect(xmlOf(await written(deck), 'ppt/slides/slide1.xml')).not.toContain('foot rule')
    const moved = (box: DeckBox) => (box.name === 'foot rule' ? {...box, rect: {...box.rect, y: 470}} : box)
    const slides = deck.slides.map((each) => ({...each, boxes: each.boxes.map(moved)}))
    expect(xmlOf(await written({...deck, slides}), 'ppt/slides/slide1.xml')).toContain('foot rule')
  })
})

describe('shapes', () => {
  it('do not lie over each other where they have words or show something', () => {
    const shown = new Set(['text', 'table', 'chart', 'image'])
    for (const {boxes} of sampleDeck().slides) {
      const all = boxes.filter(({type}) => shown.has(type))
      for (const [index, {name, rect}] of all.entries())
        for (const other of all.slice(index + 1)) {
          const apart =
            rect.x + rect.width <= other.rect.x + ROUNDING ||
            other.rect.x + other.rect.width <= rect.x + ROUNDING ||
            rect.y + rect.height <= other.rect.y + ROUNDING ||
            other.rect.y + other.rect.height <= rect.y + ROUNDING
          expect([name, other.name, apart]).toEqual([name, other.name, true])
        }
    }
  })

  it('have words for those who do not see them, or are decoration', async () => {
    const parts = await written(sampleDeck())
    const kinds = new Set<string>()
    for (const [path] of [...parts].filter(([path]) => /^ppt\/slides\/slide\d+\.xml$/.test(path)))
      for (const shape of nodesOf(root(parts, path), 'p:pic', 'p:graphicFrame', 'p:cxnSp')) {
        const properties = nodesOf(shape, 'p:cNvPr')[0]
        const decorative = nodesOf(properties, 'adec:decorative')[0]?.attributes.val === '1'
        expect([path, properties?.attributes.name, decorative || (properties?.attributes.descr ?? '') !== '']).toEqual([
          path,
          properties?.attributes.name,
          true
        ])
        kinds.add(decorative ? `${shape.name}, decoration` : shape.name)
      }
    expect([...kinds].sort()).toEqual(['p:cxnSp, decoration', 'p:graphicFrame', 'p:pic'])
  })
})

describe('words in placeholders', () => {
  it('say nothing that their layout says', async () => {
    const parts = await written(draftDeck('# Title\n\n- one\n- two'))
    const title = shapeNamed(slide(parts, 1), 'title') as XmlNode
    expect(nodesOf(title, 'a:pPr')).toEqual([{name: 'a:pPr', attributes: {}, children: [], text: ''}])
    expect(nodesOf(title, 'a:rPr').map(({attributes, children}) => [attributes, children])).toEqual([
      [{lang: 'en-GB', dirty: '0'}, []]
    ])
    const body = shapeNamed(slide(parts, 1), 'body') as XmlNode
    expect(nodesOf(body, 'a:buChar', 'a:buNone', 'a:latin', 'a:solidFill')).toEqual([])
    expect(nodesOf(body, 'a:pPr').every(({attributes}) => attributes.marL === undefined)).toBe(true)
  })

  it('say what differs: a smaller size, another weight, no mark', async () => {
    const long =
      'A title that is so long that it must be set smaller than the layout has it, since it would take three lines at that size, which is one more than a title may ever have here'
    const parts = await written(draftDeck(`# ${long}\n\nplain words\n\n- point`))
    const title = shapeNamed(slide(parts, 1), 'title') as XmlNode
    expect(nodesOf(title, 'a:rPr')[0]?.attributes.sz).toMatch(/^2[4-7]00$/)
    const points = await written(laidOut(exhibits.points as NonNullable<typeof exhibits.points>).deck)
    const body = shapeNamed(slide(points, 1), 'body') as XmlNode
    expect(nodesOf(body, 'a:buNone').length).toBe(nodesOf(body, 'a:p').length)
  })
})

describe('lists', () => {
  const item = (number: number | undefined, level = 0): DeckParagraph => ({
    runs: [],
    align: 'left',
    spacing: 100,
    spaceAfter: 0,
    indent: 0,
    hang: 0,
    bullet: number === undefined ? 'disc' : 'number',
    ...(number === undefined ? {} : {number}),
    level
  })

  it('begin at one number, from which a program counts on', () => {
    expect(listStarts([item(4), item(5), item(6)])).toEqual([4, 4, 4])
  })

  it('count on after what is nested, and begin anew after what is not', () => {
    expect(listStarts([item(1), item(1, 1), item(2, 1), item(2), item(1, 1)])).toEqual([1, 1, 1, 1, 1])
    expect(listStarts([item(1), item(undefined, 1), item(2), item(undefined), item(3)])).toEqual([
      1,
      undefined,
      1,
      undefined,
      3
    ])
  })

  it('are numbered by the program that shows them', async () => {
    const parts = await written(draftDeck('# T\n\n3. three\n4. four\n   - below\n5. five'))
    expect(nodesOf(slide(parts, 1), 'a:buAutoNum').map(({attributes}) => attributes.startAt)).toEqual(['3', '3', '3'])
  })
})

describe('tables', () => {
  it('say the line between two rows in both of them', async () => {
    const parts = await written(draftDeck('# Stops\n\n| Quay | Hour |\n|---|---|\n| North | nine |\n| South | ten |'))
    const lines = nodesOf(slide(parts, 1), 'a:tr').map((row) => {
      const [cell] = nodesOf(row, 'a:tcPr')
      return ['a:lnT', 'a:lnB'].map((side) => childOf(cell, side)?.attributes.w)
    })
    expect(lines).toEqual([
      [undefined, '19050'],
      ['19050', '9525'],
      ['9525', undefined]
    ])
  })

  it('have a style of the deck, which a table that somebody adds has too', async () => {
    const parts = await written(draftDeck('# T\n\n| Name | Number |\n|---|---:|\n| Quay | 12 |\n| Pier | 3 |'))
    const styles = root(parts, 'ppt/tableStyles.xml')
    const id = textOf(nodesOf(slide(parts, 1), 'a:tableStyleId')[0])
    expect([styles.attributes.def, childOf(styles, 'a:tblStyle')?.attributes.styleId]).toEqual([id, id])
    expect(nodesOf(slide(parts, 1), 'a:tblPr')[0]?.attributes).toEqual({firstRow: '1', firstCol: '1'})
    const runs = nodesOf(slide(parts, 1), 'a:tc').flatMap((cell) => nodesOf(cell, 'a:rPr'))
    expect(runs.map(({attributes}) => attributes.b)).toEqual(['1', '1', '1', '0', '1', '0'])
  })
})

describe('notes', () => {
  it('have the picture of the slide and the words, at the places of a master in the theme of its own', async () => {
    const parts = await written(laidOut(exhibits.points as NonNullable<typeof exhibits.points>).deck)
    const notes = root(parts, 'ppt/notesSlides/notesSlide1.xml')
    const marks = (tree: XmlNode) => nodesOf(tree, 'p:ph').map(({attributes}) => `${attributes.type} ${attributes.idx}`)
    expect(marks(notes)).toEqual(['sldImg 2', 'body 3', 'dt 1', 'sldNum 5'])
    expect(marks(root(parts, 'ppt/notesMasters/notesMaster1.xml'))).toEqual(expect.arrayContaining(marks(notes)))
    expect(xmlOf(parts, 'ppt/presentation.xml')).toContain('<p:notesSz cx="6858000" cy="9144000"/>')
  })
})
