import {execFileSync} from 'node:child_process'
import {unzipSync} from 'fflate'
import {describe, expect, it} from 'vitest'
import {exhibits, markdown} from '../../layout/deck/testing/drafts.ts'
import {laidOut} from '../../layout/deck/testing/lay-out.ts'
import type {Deck} from '../../model/deck.ts'
import {sha256} from '../../world.ts'
import {writePptx} from './index.ts'
import {type Parts, packed, unpacked, xmlOf} from './package.ts'
import {escapeXml} from './xml.ts'

const PLAIN = `# A talk of two slides

Its subtitle

---

# What there is

1. One [link](https://example.org/a?b=1&c=2)
2. Two\\
   lines

| Name | Number |
|---|---:|
| Quay | 12 |
`
const draftDeck = (text: string): Deck => laidOut(markdown(text)).deck
const written = async (deck: Deck): Promise<Parts> => unpacked(await writePptx(deck))
const all = (parts: Parts, pattern: RegExp, paths = /./): readonly string[] =>
  [...parts].flatMap(([path, content]) =>
    paths.test(path) && typeof content === 'string' ? (content.match(pattern) ?? []) : []
  )

describe('writePptx', () => {
  it('gives the same bytes twice in one process, charts included', async () => {
    for (const draft of [exhibits.chart, exhibits.timeline, exhibits.picture]) {
      if (!draft) continue
      const {deck} = laidOut(draft)
      expect(sha256(await writePptx(deck))).toBe(sha256(await writePptx(deck)))
    }
  })

  it('gives the same bytes in any time zone', () => {
    const script = `
      import {packed} from ${JSON.stringify(new URL('./package.ts', import.meta.url).pathname)}
      process.stdout.write(Buffer.from(packed(new Map([['a.xml', '<a/>'], ['[Content_Types].xml', '<b/>']]))).toString('hex'))`
    const zoned = (zone: string) => hexIn(zone, script)
    expect(zoned('Pacific/Kiritimati')).toBe(zoned('America/Los_Angeles'))
  })

  it('orders the entries of the package, without folders', async () => {
    const names = Object.keys(unzipSync(await writePptx(draftDeck(PLAIN))))
    expect(names.slice(0, 2)).toEqual(['[Content_Types].xml', '_rels/.rels'])
    expect(names.slice(2)).toEqual([...names.slice(2)].sort())
    expect(names.filter((name) => name.endsWith('/'))).toEqual([])
  })

  it('writes words as they are, with what XML needs', async () => {
    const parts = unpacked(await writePptx(draftDeck('# A & B < C "quoted"\n\nText')))
    expect(xmlOf(parts, 'ppt/slides/slide1.xml')).toContain('<a:t>A &amp; B &lt; C &quot;quoted&quot;</a:t>')
    expect(xmlOf(parts, 'docProps/app.xml')).toContain('<vt:lpstr>A &amp; B &lt; C &quot;quoted&quot;</vt:lpstr>')
  })
})

/** Runs a module in another time zone; esbuild strips the types. */
function hexIn(zone: string, script: string): string {
  const bundle = execFileSync(
    process.execPath,
    [
      '-e',
      `process.stdout.write(require('esbuild').buildSync({stdin: {contents: ${JSON.stringify(script)}, resolveDir: process.cwd()}, bundle: true, platform: 'node', format: 'cjs', write: false}).outputFiles[0].text)`
    ],
    {encoding: 'utf8'}
  )
  return execFileSync(process.execPath, ['-e', bundle], {encoding: 'utf8', env: {...process.env, TZ: zone}})
}

describe('the slides', () => {
  it('leave one set of properties in a paragraph', async () => {
    const after = await written(draftDeck('# T\n\nPlain **bold** plain'))
    expect(all(after, /<\/a:r><a:pPr/g)).toEqual([])
    expect(all(after, /<a:pPr[^>]*\/?>/g, /slide1\.xml/).length).toBe(all(after, /<a:p>/g, /slide1\.xml/).length)
  })

  it('hang a source mark before its point, with a tab stop where the text begins', async () => {
    const draft = exhibits.points
    const after = await written(laidOut(draft as NonNullable<typeof draft>).deck)
    const hung =
      /<a:pPr marL="939800" indent="-939800"[^>]*>.*?<a:tabLst><a:tab pos="939800" algn="l"\/><\/a:tabLst><\/a:pPr>/g
    expect(all(after, hung, /slides\/slide1\.xml/).length).toBe(4)
  })

  it('give a line break the size of its line', async () => {
    const after = await written(draftDeck(PLAIN))
    expect(all(after, /<a:br.*?<\/a:br>|<a:br\/>/g)).toEqual(['<a:br><a:rPr sz="2000"/></a:br>'])
  })

  it('let no program refit a box', async () => {
    const after = await written(draftDeck(PLAIN))
    const slides = /slides\/slide\d+\.xml$/
    expect(all(after, /<p:txBody><a:bodyPr/g, slides).length).toBe(all(after, /<a:noAutofit\/>/g, slides).length)
    expect(all(after, /normAutofit|spAutoFit/g)).toEqual([])
  })

  it('make titles, subtitle, body and slide number real placeholders, a title without idx', async () => {
    const after = await written(draftDeck('# A talk\n\nSubtitle\n\n---\n\n# One\n\n- point'))
    expect(all(after, /<p:ph [^>]*>/g, /slides\/slide\d+\.xml$/)).toEqual([
      '<p:ph type="ctrTitle"/>',
      '<p:ph type="subTitle" idx="1"/>',
      '<p:ph type="title"/>',
      '<p:ph idx="1"/>',
      '<p:ph type="sldNum" sz="quarter" idx="12"/>',
      '<p:ph type="dt" sz="half" idx="10"/>'
    ])
    expect(all(after, /hasCustomPrompt/g)).toEqual([])
  })

  it('make the slide number a live field', async () => {
    const after = await written(draftDeck('# T\n\n- Words'))
    expect(all(after, /<a:fld [^>]*type="slidenum">.*?<\/a:fld>/g, /slides\/slide1\.xml$/).length).toBe(1)
  })

  it('give every shape of a slide an id and a name of its own', async () => {
    const after = await written(draftDeck(`${PLAIN}\n| A | B |\n|---|---|\n| 1 | 2 |\n`))
    for (const [path, xml] of after) {
      if (!/slides\/slide\d+\.xml$/.test(path)) continue
      const marks = [...String(xml).matchAll(/<p:cNvPr id="(\d+)" name="([^"]*)"/g)]
      expect(new Set(marks.map((mark) => mark[1])).size).toBe(marks.length)
      expect(new Set(marks.map((mark) => mark[2])).size).toBe(marks.length)
    }
  })

  it('describe tables and mark rules as decoration', async () => {
    const after = await written(draftDeck(PLAIN))
    expect(all(after, /<p:cNvPr id="\d+" name="table" descr="[^"]*"\/>/g)).toEqual([
      '<p:cNvPr id="4" name="table" descr="Name, Number"/>'
    ])
    const cards = await written(laidOut(exhibits['bottom-line'] as NonNullable<typeof exhibits.points>).deck)
    expect(all(cards, /name="support \d rule" descr=""><a:extLst>.*?decorative.*?val="1"/g).length).toBe(3)
  })

  it('mark the header row of a table, and set lines of cells in points', async () => {
    const after = await written(draftDeck(PLAIN))
    expect(all(after, /<a:tblPr[^>]*>/g)).toEqual(['<a:tblPr firstRow="1" firstCol="1">'])
    expect(all(after, /<a:ln[LRTB] w="0"/g)).toEqual([])
    expect(new Set(all(after, /<a:spcPts val="\d+"\/><\/a:lnSpc>/g, /slides/))).toEqual(
      new Set(['<a:spcPts val="2197"/></a:lnSpc>'])
    )
  })

  it('keep a space that is a run of its own in a cell', async () => {
    const after = await written(draftDeck('# T\n\n| A | B |\n|---|---|\n| x | **a** `b` |\n'))
    expect(all(after, /<a:t> <\/a:t>/g, /slides\/slide1\.xml$/)).toEqual(['<a:t> </a:t>'])
  })

  it('leave nothing empty in a link', async () => {
    const after = await written(draftDeck(PLAIN))
    expect(all(after, /<a:hlinkClick [^>]*>/g)).toEqual(['<a:hlinkClick r:id="rId1" history="1">'])
    expect(all(after, /Target="https[^"]*"/g)).toEqual(['Target="https://example.org/a?b=1&amp;c=2"'])
  })

  it('name the language of the deck and no other', async () => {
    const after = await written(draftDeck(PLAIN))
    expect([...new Set(all(after, / (?:alt)?[lL]ang="[^"]*"/g, /^ppt\//))]).toEqual([' lang="en-GB"'])
  })

  it('use the theme for every face and every colour', async () => {
    const after = await written(laidOut(exhibits.figures as NonNullable<typeof exhibits.figures>).deck)
    const drawn = /^ppt\/slides\/slide\d+\.xml$/
    expect([...new Set(all(after, /<a:(?:latin|ea|cs) typeface="[^"]*"/g, drawn))].sort()).toEqual(
      ['cs', 'ea', 'latin'].flatMap((kind) =>
        ['mj', 'mn'].map((face) => `<a:${kind} typeface="+${face}-${kind === 'latin' ? 'lt' : kind}"`)
      )
    )
    expect(all(after, /<a:srgbClr/g, drawn)).toEqual([])
    expect(xmlOf(after, 'ppt/theme/theme1.xml')).toContain('<a:accent1><a:srgbClr val="14496B"/></a:accent1>')
  })

  it('give the notes master a theme of its own', async () => {
    const after = await written(draftDeck(PLAIN))
    const rels = 'ppt/notesMasters/_rels/notesMaster1.xml.rels'
    expect(xmlOf(after, rels)).toContain('theme2.xml')
    expect(after.has('ppt/theme/theme2.xml')).toBe(true)
  })

  it('declare the parts that are there, and only those', async () => {
    const after = await written(draftDeck(PLAIN))
    const declared = (parts: Parts) =>
      [...xmlOf(parts, '[Content_Types].xml').matchAll(/PartName="\/([^"]*)"/g)].map((match) => match[1] ?? '')
    expect(declared(after).filter((path) => !after.has(path))).toEqual([])
    expect(xmlOf(after, '[Content_Types].xml')).not.toContain('image/jpg')
  })

  it('put the list of notes masters before that of slides, and fix the ids of sections', async () => {
    const after = await written(draftDeck(PLAIN))
    const xml = xmlOf(after, 'ppt/presentation.xml')
    expect(xml.indexOf('<p:notesMasterIdLst>')).toBeLessThan(xml.indexOf('<p:sldIdLst>'))
    expect(all(after, /<p14:section name="[^"]*" id="[^"]*">/g)).toEqual(
      all(await written(draftDeck(PLAIN)), /<p14:section name="[^"]*" id="[^"]*">/g)
    )
  })

  it('write the titles of the slides, and the date of the deck instead of the clock', async () => {
    const after = await written(draftDeck(PLAIN))
    expect(all(after, /<vt:lpstr>[^<]*<\/vt:lpstr>/g, /app\.xml/).slice(-2)).toEqual([
      '<vt:lpstr>A talk of two slides</vt:lpstr>',
      '<vt:lpstr>What there is</vt:lpstr>'
    ])
    expect(all(after, /\d{4}-\d\d-\d\dT[^<]*/g, /core\.xml/)).toEqual(['2022-05-04T00:00:00Z', '2022-05-04T00:00:00Z'])
  })

  it('write notes as paragraphs, and no notes part for a slide without', async () => {
    const draft = exhibits.points as NonNullable<typeof exhibits.points>
    const after = await written(laidOut(draft).deck)
    expect(all(after, /<a:t>\[\d\] ¶[^<]*<\/a:t>/g, /notesSlide2/).length).toBe(3)
    const bare = await written(draftDeck(PLAIN))
    expect([...bare.keys()].filter((path) => path.startsWith('ppt/notesSlides/'))).toEqual([])
    expect(all(bare, /notesSlide\d/g)).toEqual([])
  })

  it('take out what XML has no place for', () => {
    expect(escapeXml('a\u0001b\uFFFFc\uD800d & <e>')).toBe('abcd &amp; &lt;e&gt;')
  })

  it('keep a picture once, however often it is shown', async () => {
    const {deck} = laidOut(exhibits.picture as NonNullable<typeof exhibits.picture>)
    const twice = await written({...deck, slides: [...deck.slides, ...deck.slides]})
    expect([...twice.keys()].filter((path) => path.startsWith('ppt/media/'))).toEqual(['ppt/media/image1.png'])
    expect(all(twice, /Target="..\/media\/image1.png"/g).length).toBe(2)
  })

  it('track the letters of a marking', async () => {
    const {deck} = laidOut(markdown('# T\n\nWords'), {marking: 'FOR ALL'})
    const after = await written(deck)
    expect(all(after, /<a:rPr spc="60" /g).length).toBe(2)
  })
})

describe('the repairs of charts', () => {
  const chart = async (): Promise<Parts> => written(laidOut(exhibits.chart as NonNullable<typeof exhibits.chart>).deck)
  const PATH = 'ppt/charts/chart1.xml'

  it('count them from 1, whatever was written before', async () => {
    await chart()
    const after = await chart()
    expect([...after.keys()].filter((path) => /charts|embeddings/.test(path))).toEqual(
      [PATH, 'ppt/charts/_rels/chart1.xml.rels', 'ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx'].sort(
        (a, b) => [...after.keys()].indexOf(a) - [...after.keys()].indexOf(b)
      )
    )
  })

  it('give a chart two axes with positive ids', async () => {
    const after = await chart()
    expect(
      all(after, /<c:barChart>.*<\/c:barChart>/gs)
        .join('')
        .match(/<c:axId /g)?.length
    ).toBe(2)
    expect(all(after, /val="-\d+"/g, /charts/)).toEqual([])
  })

  it('draw the bar that the title names in the accent, its value bold, and no point for a missing number', async () => {
    const after = await chart()
    const xml = xmlOf(after, PATH)
    expect(xml).toContain('<c:dPt><c:idx val="0"/>')
    expect(xml).toContain('<a:schemeClr val="accent1"/>')
    expect(xml).toContain('<c:dLbl><c:idx val="0"/>')
    expect(xml).not.toContain('<c:v></c:v>')
  })

  it('have the values of the draft in a workbook that does not depend on the clock', async () => {
    const after = await chart()
    const book = unpacked(after.get('ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx') as Uint8Array)
    expect(all(book, /\d{4}-\d\d-\d\dT[^<]*/g)).toEqual([])
    expect(all(book, /<v>[\d.]+<\/v>/g, /sheet1/)).toContain('<v>9.25</v>')
  })

  it('group lines, without what is of bars, markers before labels', async () => {
    const {deck} = laidOut(exhibits.chart as NonNullable<typeof exhibits.chart>)
    const lines: Deck = {
      ...deck,
      slides: deck.slides.map((slide) => ({
        ...slide,
        boxes: slide.boxes.map((box) =>
          box.type === 'chart' ? {...box, chart: {...box.chart, form: 'line' as const}} : box
        )
      }))
    }
    const after = await written(lines)
    const xml = xmlOf(after, PATH)
    expect(all(after, /<a:srgbClr val="[^0-9A-F"][^"]*"/g)).toEqual([])
    expect(xml).toMatch(/<c:lineChart><c:grouping val="standard"\/>/)
    expect(xml).not.toContain('invertIfNegative')
    expect(xml.indexOf('<c:marker>')).toBeLessThan(xml.indexOf('<c:dLbls>'))
  })
})

describe('packed', () => {
  it('gives back what was packed', () => {
    const parts: Parts = new Map<string, string | Uint8Array>([
      ['a.xml', '<a/>'],
      ['b.png', Uint8Array.of(1, 2)]
    ])
    expect(unpacked(packed(parts))).toEqual(parts)
  })
})
