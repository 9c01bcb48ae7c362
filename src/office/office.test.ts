import {strToU8, zipSync} from 'fflate'
import {describe, expect, it} from 'vitest'
import {memoryWorld, packagedFont} from '../world.ts'
import {contrast} from './color.ts'
import {readTemplate} from './index.ts'
import {
  COLORS,
  painted,
  partsOf,
  placeholder,
  type TemplateParts,
  templateBytes,
  usual,
  zipped
} from './testing/package.ts'

const read = (changes: Partial<TemplateParts> = {}, files: Record<string, Uint8Array> = {}) =>
  readTemplate('house/brand.potx', templateBytes(changes), memoryWorld(files))
const faultOf = (bytes: Uint8Array): Promise<string> =>
  readTemplate('brand.potx', bytes, memoryWorld({})).then(
    () => 'none',
    (error: Error) => `${error.name}: ${error.message}`
  )

describe('the layouts of a template', () => {
  it('are chosen by their type, whatever they are called', async () => {
    const {layouts} = (await read()).template
    expect(Object.values(layouts).map(({name}) => name)).toEqual(['Beta', 'Epsilon', 'Delta', 'Zeta'])
  })

  it('are chosen by their placeholders where the type says nothing', async () => {
    const layouts = usual.layouts.map((layout) => ({...layout, type: 'cust'}))
    const {title, content, titleOnly} = (await read({layouts})).template.layouts
    expect([title.name, content.name, titleOnly.name]).toEqual(['Beta', 'Delta', 'Zeta'])
  })

  it('inherit the places of their placeholders from the master, and words stand within the insets', async () => {
    const {frame, layouts} = (await read()).template
    expect(layouts.content.title.rect).toEqual({x: 40, y: 30, width: 640, height: 84})
    expect(Object.values(frame.title).map((side) => Math.round(side * 10) / 10)).toEqual([47.2, 33.6, 625.6, 76.8])
    expect(frame.size).toEqual({width: 720, height: 540})
  })

  it('have the place of the master where a program gave a placeholder a corner and no size', async () => {
    const cornered = usual.layouts.map((layout) => ({
      ...layout,
      shapes: layout.shapes.replace(
        /<p:spPr\/>/,
        '<p:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></a:xfrm></p:spPr>'
      )
    }))
    expect(cornered).not.toEqual(usual.layouts)
    const {layouts} = (await read({layouts: cornered})).template
    expect(layouts.content.title.rect).toEqual({x: 40, y: 30, width: 640, height: 84})
  })

  it('leave title and body beside what is painted over a part of them', async () => {
    const {frame} = (await read({master: usual.master + painted(20, [600, 0, 120, 126], '<a:srgbClr val="333333"/>')}))
      .template
    expect(frame.title.x + frame.title.width).toBe(600)
  })

  it('without a text get the room below their title, and that is said', async () => {
    const {template, notes} = await read({layouts: usual.layouts.filter(({type}) => type === 'titleOnly')})
    expect(notes.bodyMade).toBe(true)
    expect(template.frame.body.y).toBeGreaterThan(114)
    expect(template.frame.body.y + template.frame.body.height).toBeLessThan(500)
  })

  it('have the footer of the organisation, and not the word that a program puts there', async () => {
    expect((await read()).template.frame.footer?.words).toBe('Harbour Board')
    const layouts = usual.layouts.map((layout) => ({
      ...layout,
      shapes: layout.shapes.replace('Harbour Board', 'Footer')
    }))
    expect((await read({layouts})).template.frame.footer).toBeUndefined()
  })
})

describe('the colours of a template', () => {
  it('are its scheme’s, over the map of the master', async () => {
    const {paints} = (await read()).template
    expect(paints.ink).toMatchObject({slot: 'tx1', hex: `#${COLORS.dk1}`})
    expect(paints.accent).toMatchObject({slot: 'accent1', hex: `#${COLORS.accent1}`})
    const dark = (await read({map: 'bg1="dk1" tx1="lt1" bg2="dk2" tx2="lt2"'})).template
    expect(dark.paints.ink.hex).toBe('#FFFFFF')
    expect(dark.paper.colors.ground).toBe('#FFFFFF')
    expect(contrast(dark.paints.accent, dark.paints.ground)).toBeGreaterThan(1)
  })

  it('are not of words where they do not stand out, and that is said', async () => {
    const {template, notes} = await read({colors: {accent1: 'FFD54F'}})
    expect(template.paints.accent.hex).toBe('#FFD54F')
    expect(contrast(template.accentText, template.paints.ground)).toBeGreaterThanOrEqual(4.5)
    expect(notes.accent?.words).toEqual(template.accentText)
  })

  it('give a title that nobody would see another colour', async () => {
    const hidden = (await read({titleColor: '<a:schemeClr val="bg1"/>'})).template.layouts
    expect(hidden.content.title.look.color?.slot).toBe('tx1')
    const band = painted(20, [0, 0, 720, 120], '<a:schemeClr val="tx1"/>')
    const seen = await read({titleColor: '<a:schemeClr val="bg1"/>', master: band + usual.master})
    expect(seen.template.layouts.content.title.look.color).toBeUndefined()
  })

  for (const scheme of [
    {dk1: '000000', lt1: 'FFFFFF', accent1: '7FBA00', accent2: 'FFB900', lt2: '808080'},
    {dk1: '595959', lt1: 'FFF8E7', dk2: 'FFEE00', accent1: 'F5F5DC'},
    {dk1: 'FFFFFF', lt1: '002B49', dk2: '8DC8E8', lt2: '003A63', accent1: '00A3E0'}
  ])
    it(`are legible with ${Object.values(scheme).join(' ')}`, async () => {
      const {paints, accentText} = (await read({colors: scheme})).template
      for (const words of [paints.ink, paints.second, accentText])
        for (const ground of [paints.ground, paints.fill]) expect(contrast(words, ground)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(paints.mid, paints.ground)).toBeGreaterThanOrEqual(3)
    })
})

describe('the faces of a template', () => {
  it('are measured in the twin of their family', async () => {
    const {template, notes} = await read()
    expect(notes.nearest).toEqual([])
    expect(template.theme.deck.head).toMatchObject({office: 'Times New Roman', line: 1.1499})
    expect(template.theme.deck.body.regular).toContain('arimo')
  })

  it('are measured in the nearest with a margin when they are not there, and that is said', async () => {
    const {template, notes} = await read({faces: {head: 'House Display', body: 'Verdana'}})
    expect(notes.nearest.map(({family, reserve}) => [family, reserve])).toEqual([
      ['House Display', 12],
      ['Verdana', 4]
    ])
    expect(template.standIns.get(template.theme.deck.body.regular)?.widths).toBe(1.04)
  })

  it('are measured in the fonts that the project ships', async () => {
    const gelasio = (weight: string) => packagedFont(`@expo-google-fonts/gelasio/${weight}/Gelasio_${weight}.ttf`)
    const files = {
      'fonts/a.ttf': gelasio('400Regular'),
      'fonts/b.ttf': gelasio('700Bold'),
      'fonts/c.ttf': strToU8('no')
    }
    const {template, notes} = await read({faces: {head: 'Gelasio', body: 'Arial'}}, files)
    expect(notes.nearest).toEqual([])
    expect(template.theme.deck.head).toMatchObject({regular: 'fonts/a.ttf', bold: 'fonts/b.ttf'})
    expect([...template.fonts.keys()]).toEqual(['fonts/a.ttf', 'fonts/b.ttf'])
    expect(template.paper.memo.styles.title.font).toContain('@expo-google-fonts/gelasio')
  })
})

describe('the parts of a template', () => {
  const PICTURE =
    '<p:pic><p:nvPicPr><p:cNvPr id="30" name="Logo"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="rIdLogo"/></p:blipFill><p:spPr/></p:pic>'
  const OBJECT =
    '<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="31" name="Object"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x="0" y="0"/><a:ext cx="9" cy="9"/></p:xfrm><a:graphic><a:graphicData uri="x"><p:oleObj r:id="rIdObject"/></a:graphicData></a:graphic></p:graphicFrame>'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const loaded: Partial<TemplateParts> = {
    master: usual.master + PICTURE + OBJECT,
    masterRelations:
      `<Relationship Id="rIdLogo" Type="${office}/image" Target="../media/logo.png"/>` +
      `<Relationship Id="rIdObject" Type="${office}/oleObject" Target="../embeddings/object.bin"/>` +
      `<Relationship Id="rIdFar" Type="${office}/image" Target="https://example.org/logo.png" TargetMode="External"/>`,
    more: {'ppt/media/logo.png': 'png', 'ppt/embeddings/object.bin': 'ole', 'ppt/vbaProject.bin': 'vba'}
  }

  it('are carried with their pictures; what runs, is embedded or leads out is left and named', async () => {
    const {template, notes} = await read(loaded)
    const {parts, types} = template.carried
    expect(notes.left).toEqual(['macros', 'external', 'oleObject'])
    expect([...parts.keys()].filter((path) => /media|embed|vba/.test(path))).toEqual(['ppt/media/template1.png'])
    expect(types.get('ppt/media/template1.png')).toBe('image/png')
    const master = String(parts.get('ppt/slideMasters/slideMaster1.xml'))
    expect(master).toContain('name="Logo"')
    expect(master).not.toContain('oleObj')
  })

  it('have no reference that leads nowhere, and ids of one series', async () => {
    const {parts, masters} = (await read(loaded)).template.carried
    const ids: number[] = masters.map(({id}) => id)
    for (const [path, content] of parts) {
      if (!/slideMasters\/[^_]|slideLayouts\/[^_]/.test(path)) continue
      const rels = String(parts.get(path.replace(/([^/]+)$/, '_rels/$1.rels')))
      for (const [, id] of String(content).matchAll(/r:(?:id|embed|link)="([^"]+)"/g))
        expect(rels).toContain(`Id="${id}"`)
      ids.push(...[...String(content).matchAll(/sldLayoutId id="(\d+)"/g)].map(([, id]) => Number(id)))
    }
    expect(new Set(ids).size).toBe(1 + usual.layouts.length)
    expect(Math.min(...ids)).toBeGreaterThanOrEqual(2_147_483_648)
  })

  it('have shapes with ids of their own', async () => {
    const twice = usual.master + painted(2, [0, 0, 10, 10], '<a:srgbClr val="333333"/>')
    const master = String((await read({master: twice})).template.carried.parts.get('ppt/slideMasters/slideMaster1.xml'))
    const ids = [...master.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('a file that is no template', () => {
  const parts = partsOf()
  const without = (path: string) => Object.fromEntries(Object.entries(parts).filter(([each]) => each !== path))
  const changed = (path: string, change: (text: string) => string) =>
    zipped({...parts, [path]: change(parts[path] ?? '')})
  const cases: Readonly<Record<string, readonly [bytes: Uint8Array, reason: string]>> = {
    'a text': [strToU8('Dear all, please find attached'), 'it is not a package of Office'],
    'an empty file': [new Uint8Array(), 'it is not a package of Office'],
    'a zip of other things': [zipSync({'a.txt': strToU8('a')}), 'it is not a package of Office'],
    'a zip that is cut short': [templateBytes().slice(0, 900), 'it is cut short or damaged'],
    'a document of Word': [
      changed('[Content_Types].xml', (xml) =>
        xml.replace('presentationml.template.main', 'wordprocessingml.document.main')
      ),
      'it is a document of Word'
    ],
    'an encrypted file': [
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'it is encrypted, or saved in the format of before 2007'
    ],
    'one without a master': [
      changed('ppt/presentation.xml', (xml) => xml.replace(/<p:sldMasterIdLst>.*<\/p:sldMasterIdLst>/, '')),
      'it has no slide master'
    ],
    'one whose master is missing': [zipped(without('ppt/slideMasters/slideMaster1.xml')), 'it has no slide master'],
    'one without a title': [
      templateBytes({layouts: [{type: 'blank', name: 'Blank', shapes: ''}]}),
      'none of its layouts has a title'
    ],
    'one with entities': [
      changed('ppt/theme/theme1.xml', (xml) => xml.replace('<a:theme', '<!DOCTYPE a [<!ENTITY b "c">]><a:theme')),
      'its part ppt/theme/theme1.xml declares entities'
    ],
    'one with broken XML': [
      changed('ppt/theme/theme1.xml', (xml) => xml.slice(0, 300)),
      'its part ppt/theme/theme1.xml is not XML'
    ],
    'one that nests without end': [
      changed('ppt/slideLayouts/slideLayout4.xml', (xml) =>
        xml.replace('</p:spTree>', `${'<p:grpSp>'.repeat(5000)}${'</p:grpSp>'.repeat(5000)}</p:spTree>`)
      ),
      'its part ppt/slideLayouts/slideLayout4.xml nests too deep'
    ],
    'one with slides of no size': [
      changed('ppt/presentation.xml', (xml) =>
        xml.replace(/cx="\d+" cy="\d+"\/><p:notesSz/, 'cx="0" cy="0"/><p:notesSz')
      ),
      'its slides are too small for words, or have no size'
    ],
    'one with a title over the whole slide': [
      templateBytes({
        layouts: [{type: 'titleOnly', name: 'Only', shapes: placeholder(2, 'type="title"', [0, 0, 720, 540])}]
      }),
      'its slides leave no room for words below the title'
    ]
  }
  for (const [name, [bytes, reason]] of Object.entries(cases))
    it(`such as ${name} is refused with its reason`, async () => {
      expect(await faultOf(bytes)).toBe(`TemplateFault: ${reason}`)
    })

  it('such as one that would fill the memory is refused before it is unpacked', async () => {
    const bomb = templateBytes()
    const directory = new TextDecoder('latin1').decode(bomb).indexOf('PK\u0001\u0002')
    // The size that the first entry claims to unpack to.
    new DataView(bomb.buffer, bomb.byteOffset).setUint32(directory + 24, 0x2000_0000, true)
    expect(await faultOf(bomb)).toBe('TemplateFault: it unpacks to more than 256 MB')
    const many = zipSync(Object.fromEntries(Array.from({length: 5001}, (_, index) => [`${index}.xml`, strToU8('')])))
    expect(await faultOf(many)).toBe('TemplateFault: it has more than 5000 parts')
  })
})
