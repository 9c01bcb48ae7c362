// Templates of PowerPoint made for the tests: a package from strings, small, with whatever a test is about.
import {strToU8, zipSync} from 'fflate'

const SPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const TYPE = 'application/vnd.openxmlformats-officedocument'
const GROUP =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>'

/** x, y, width, height in points. */
export type Box = readonly [number, number, number, number]

const emu = (points: number): number => Math.round(points * 12_700)
const placed = (box: Box | undefined): string =>
  box
    ? `<p:spPr><a:xfrm><a:off x="${emu(box[0])}" y="${emu(box[1])}"/><a:ext cx="${emu(box[2])}" cy="${emu(box[3])}"/></a:xfrm></p:spPr>`
    : '<p:spPr/>'

/** A placeholder; `mark` is what `p:ph` says of it. */
export const placeholder = (id: number, mark: string, box?: Box, words = 'Sample', bodyPr = '<a:bodyPr/>'): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Shape ${id}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${mark}/></p:nvPr></p:nvSpPr>${placed(box)}<p:txBody>${bodyPr}<a:lstStyle/><a:p><a:r><a:rPr lang="en-US"/><a:t>${words}</a:t></a:r></a:p></p:txBody></p:sp>`

/** A painted rectangle, such as a band or a panel. */
export const painted = (id: number, box: Box, fill: string): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Shape ${id}"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr>${placed(box).replace('</p:spPr>', `<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill>${fill}</a:solidFill></p:spPr>`)}</p:sp>`

export interface LayoutParts {
  readonly type: string
  readonly name: string
  readonly shapes: string
}

export interface TemplateParts {
  readonly size: readonly [number, number]
  /** Of the scheme, `dk1` to `folHlink`; those that are left out are those of `COLORS`. */
  readonly colors: Readonly<Record<string, string>>
  readonly faces: {readonly head: string; readonly body: string}
  /** `bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2"`. */
  readonly map: string
  readonly master: string
  readonly titleColor: string
  readonly layouts: readonly LayoutParts[]
  /** More parts by path, and more relationships of the master. */
  readonly more: Readonly<Record<string, string>>
  readonly masterRelations: string
  readonly mainType: string
}

export const COLORS: Readonly<Record<string, string>> = {
  dk1: '101820',
  lt1: 'FFFFFF',
  dk2: '2B2F55',
  lt2: 'EEF0F4',
  accent1: '8A1538',
  accent2: '00677F',
  accent3: 'C8963E',
  accent4: '5B6770',
  accent5: '3F2A56',
  accent6: '708573',
  hlink: '00677F',
  folHlink: '5B6770'
}

const FOOTERS =
  placeholder(11, 'type="dt" sz="half" idx="10"', undefined, '') +
  placeholder(12, 'type="ftr" sz="quarter" idx="11"', undefined, 'Harbour Board') +
  placeholder(13, 'type="sldNum" sz="quarter" idx="12"', undefined, '')

/** 4:3, with names that say nothing: a title, a content, a section and a bare layout, which inherit their places. */
export const usual: TemplateParts = {
  size: [720, 540],
  colors: {},
  faces: {head: 'Times New Roman', body: 'Arial'},
  map: 'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2"',
  master:
    placeholder(2, 'type="title"', [40, 30, 640, 84]) +
    placeholder(3, 'type="body" idx="1"', [40, 126, 640, 350]) +
    placeholder(4, 'type="dt" sz="half" idx="2"', [40, 500, 160, 28], '') +
    placeholder(5, 'type="ftr" sz="quarter" idx="3"', [250, 500, 220, 28], 'Harbour Board') +
    placeholder(6, 'type="sldNum" sz="quarter" idx="4"', [520, 500, 160, 28], ''),
  titleColor: '<a:schemeClr val="tx1"/>',
  layouts: [
    {type: 'blank', name: 'Alpha', shapes: ''},
    {
      type: 'title',
      name: 'Beta',
      shapes:
        placeholder(2, 'type="ctrTitle"', [60, 160, 600, 120]) +
        placeholder(3, 'type="subTitle" idx="1"', [60, 300, 600, 130])
    },
    {
      type: 'twoObj',
      name: 'Gamma',
      shapes:
        placeholder(2, 'type="title"') +
        placeholder(3, 'sz="half" idx="1"', [40, 126, 310, 350]) +
        placeholder(4, 'sz="half" idx="2"', [370, 126, 310, 350])
    },
    {type: 'obj', name: 'Delta', shapes: placeholder(2, 'type="title"') + placeholder(3, 'idx="1"') + FOOTERS},
    {
      type: 'secHead',
      name: 'Epsilon',
      shapes:
        placeholder(2, 'type="title"', [60, 340, 600, 100]) + placeholder(3, 'type="body" idx="1"', [60, 220, 600, 110])
    },
    {type: 'titleOnly', name: 'Zeta', shapes: placeholder(2, 'type="title"') + FOOTERS}
  ],
  more: {},
  masterRelations: '',
  mainType: 'presentationml.template.main'
}

const relation = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`
const relations = (all: string): string =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all}</Relationships>`

const level = (paint: string): string =>
  `<a:lvl1pPr><a:defRPr sz="3200"><a:solidFill>${paint}</a:solidFill></a:defRPr></a:lvl1pPr>`

function masterXml({master, layouts, map, titleColor}: TemplateParts): string {
  const ids = layouts.map((_, index) => `<p:sldLayoutId id="${2_147_483_700 + index}" r:id="rId${index + 1}"/>`)
  const accents = [1, 2, 3, 4, 5, 6].map((n) => `accent${n}="accent${n}"`).join(' ')
  return `${HEAD}<p:sldMaster ${SPACES}><p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg><p:spTree>${GROUP}${master}</p:spTree></p:cSld><p:clrMap ${map} ${accents} hlink="hlink" folHlink="folHlink"/><p:sldLayoutIdLst>${ids.join('')}</p:sldLayoutIdLst><p:txStyles><p:titleStyle>${level(titleColor)}</p:titleStyle><p:bodyStyle>${level('<a:schemeClr val="tx1"/>')}</p:bodyStyle><p:otherStyle/></p:txStyles></p:sldMaster>`
}

function themeXml({colors, faces}: TemplateParts): string {
  const slots = Object.entries({...COLORS, ...colors}).map(
    ([slot, hex]) => `<a:${slot}><a:srgbClr val="${hex}"/></a:${slot}>`
  )
  const font = (name: string) => `<a:latin typeface="${name}"/><a:ea typeface=""/><a:cs typeface=""/>`
  const solid = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
  const line = `<a:ln w="9525">${solid}</a:ln>`
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>'
  return `${HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="House"><a:themeElements><a:clrScheme name="House">${slots.join('')}</a:clrScheme><a:fontScheme name="House"><a:majorFont>${font(faces.head)}</a:majorFont><a:minorFont>${font(faces.body)}</a:minorFont></a:fontScheme><a:fmtScheme name="House"><a:fillStyleLst>${solid.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${solid.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`
}

/** The parts of a template by path. */
export function partsOf(changes: Partial<TemplateParts> = {}): Record<string, string> {
  const all = {...usual, ...changes}
  const [width, height] = all.size
  const layouts = all.layouts.map(({type, name, shapes}, index) => [
    [
      `ppt/slideLayouts/slideLayout${index + 1}.xml`,
      `${HEAD}<p:sldLayout ${SPACES} type="${type}" preserve="1"><p:cSld name="${name}"><p:spTree>${GROUP}${shapes}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`
    ],
    [
      `ppt/slideLayouts/_rels/slideLayout${index + 1}.xml.rels`,
      relations(relation('rId1', 'slideMaster', '../slideMasters/slideMaster1.xml'))
    ]
  ])
  const overrides = [
    ['ppt/presentation.xml', all.mainType],
    ['ppt/slideMasters/slideMaster1.xml', 'presentationml.slideMaster'],
    ['ppt/theme/theme1.xml', 'theme'],
    ...all.layouts.map((_, index) => [`ppt/slideLayouts/slideLayout${index + 1}.xml`, 'presentationml.slideLayout'])
  ].map(([path, type]) => `<Override PartName="/${path}" ContentType="${TYPE}.${type}+xml"/>`)
  return {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/>${overrides.join('')}</Types>`,
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'ppt/presentation.xml')),
    'ppt/presentation.xml': `${HEAD}<p:presentation ${SPACES}><p:sldMasterIdLst><p:sldMasterId id="2147483660" r:id="rId1"/></p:sldMasterIdLst><p:sldSz cx="${emu(width)}" cy="${emu(height)}"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': relations(relation('rId1', 'slideMaster', 'slideMasters/slideMaster1.xml')),
    'ppt/slideMasters/slideMaster1.xml': masterXml(all),
    'ppt/slideMasters/_rels/slideMaster1.xml.rels': relations(
      all.layouts
        .map((_, index) => relation(`rId${index + 1}`, 'slideLayout', `../slideLayouts/slideLayout${index + 1}.xml`))
        .join('') +
        relation('rIdTheme', 'theme', '../theme/theme1.xml') +
        all.masterRelations
    ),
    'ppt/theme/theme1.xml': themeXml(all),
    ...Object.fromEntries(layouts.flat()),
    ...all.more
  }
}

export const zipped = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])))

/** The bytes of a template. */
export const templateBytes = (changes: Partial<TemplateParts> = {}): Uint8Array => zipped(partsOf(changes))
