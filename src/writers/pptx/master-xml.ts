// Slide master and layouts, with real placeholders for title, subtitle, body and slide number at the places of the grid.
import type {Rect} from '../../model/deck.ts'
import type {DeckRole, Theme} from '../../model/theme.ts'
import {FACES, schemeColor} from './colors.ts'
import {emu} from './units.ts'
import {NAMESPACES, ROOT_GROUP, XML_HEAD} from './xml.ts'

/** Places as in the layout stage's grid; a writer draws what it is given, so they stand here as the defaults of new slides. */
const PLACES = {
  title: {x: 48, y: 58, width: 864, height: 68},
  body: {x: 48, y: 144, width: 864, height: 318},
  number: {x: 862, y: 480, width: 50, height: 18},
  cover: {x: 48, y: 132, width: 790, height: 108},
  subtitle: {x: 48, y: 250, width: 790, height: 60}
} as const satisfies Record<string, Rect>

const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const
const STEP = 24

function runDefaults(theme: Theme, role: DeckRole): string {
  const {size, bold, color, face} = theme.deck.styles[role]
  const [lt, ea, cs] = face === 'head' ? [FACES.head, '+mj-ea', '+mj-cs'] : [FACES.body, '+mn-ea', '+mn-cs']
  return `<a:defRPr sz="${size * 100}" b="${bold ? 1 : 0}" kern="1200"><a:solidFill><a:schemeClr val="${schemeColor(color)}"/></a:solidFill><a:latin typeface="${lt}"/><a:ea typeface="${ea}"/><a:cs typeface="${cs}"/></a:defRPr>`
}

const spacing = (theme: Theme, role: DeckRole): string =>
  `<a:lnSpc><a:spcPct val="${theme.deck.styles[role].spacing * 1000}"/></a:lnSpc><a:spcBef><a:spcPts val="0"/></a:spcBef>`

const titleLevel = (theme: Theme, role: DeckRole, level = 1): string =>
  `<a:lvl${level}pPr marL="0" indent="0" algn="l">${spacing(theme, role)}<a:buNone/>${runDefaults(theme, role)}</a:lvl${level}pPr>`

const bodyLevel = (theme: Theme, level: number): string =>
  `<a:lvl${level}pPr marL="${emu(STEP * level)}" indent="${emu(-STEP)}" algn="l">${spacing(theme, 'list')}<a:buFont typeface="Arial"/><a:buChar char="•"/>${runDefaults(theme, 'list')}</a:lvl${level}pPr>`

const otherLevel = (theme: Theme, level: number): string =>
  `<a:lvl${level}pPr marL="0" algn="l">${runDefaults(theme, 'small')}</a:lvl${level}pPr>`

const frame = ({x, y, width, height}: Rect): string =>
  `<p:spPr><a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>`

function placeholder(id: number, name: string, mark: string, rect: Rect, style: string, content: string): string {
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${mark}/></p:nvPr></p:nvSpPr>${frame(rect)}` +
    `<p:txBody><a:bodyPr vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:noAutofit/></a:bodyPr><a:lstStyle>${style}</a:lstStyle>${content}</p:txBody></p:sp>`
  )
}

const prompt = (text: string): string => `<a:p><a:r><a:rPr lang="en-US"/><a:t>${text}</a:t></a:r></a:p>`
const field =
  '<a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="en-US"/><a:t>‹#›</a:t></a:fld></a:p>'

const number = (id: number, theme: Theme): string =>
  placeholder(
    id,
    'slide number',
    'type="sldNum" sz="quarter" idx="12"',
    PLACES.number,
    `<a:lvl1pPr algn="r">${runDefaults(theme, 'page')}</a:lvl1pPr>`,
    field
  )

/** XML of the master. `layouts` is how many layouts it has; its first relations are theirs. */
export const masterXml = (theme: Theme, layouts: number): string =>
  `${XML_HEAD}<p:sldMaster ${NAMESPACES}><p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg><p:spTree>${ROOT_GROUP}` +
  placeholder(2, 'title', 'type="title"', PLACES.title, '', prompt('Title')) +
  placeholder(3, 'body', 'type="body" idx="1"', PLACES.body, '', prompt('Text')) +
  number(4, theme).replace('idx="12"', 'idx="4"') +
  `</p:spTree></p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>` +
  `<p:sldLayoutIdLst>${Array.from({length: layouts}, (_, index) => `<p:sldLayoutId id="${2147483649 + index}" r:id="rId${index + 1}"/>`).join('')}</p:sldLayoutIdLst>` +
  `<p:txStyles><p:titleStyle>${titleLevel(theme, 'title')}</p:titleStyle><p:bodyStyle>${LEVELS.map((level) => bodyLevel(theme, level)).join('')}</p:bodyStyle><p:otherStyle>${LEVELS.map((level) => otherLevel(theme, level)).join('')}</p:otherStyle></p:txStyles></p:sldMaster>`

const layoutXml = (type: string, name: string, shapes: string): string =>
  `${XML_HEAD}<p:sldLayout ${NAMESPACES} type="${type}" preserve="1"><p:cSld name="${name}"><p:spTree>${ROOT_GROUP}${shapes}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`

/** XML of the layouts, in the order of their files: blank, title, content. */
export const layoutXmls = (theme: Theme): readonly string[] => [
  layoutXml('blank', 'Blank', number(2, theme)),
  layoutXml(
    'title',
    'Title',
    placeholder(2, 'title', 'type="ctrTitle"', PLACES.cover, titleLevel(theme, 'cover'), prompt('Title')) +
      placeholder(
        3,
        'subtitle',
        'type="subTitle" idx="1"',
        PLACES.subtitle,
        titleLevel(theme, 'coversub'),
        prompt('Subtitle')
      )
  ),
  layoutXml(
    'obj',
    'Content',
    placeholder(2, 'title', 'type="title"', PLACES.title, '', prompt('Title')) +
      placeholder(3, 'body', 'idx="1"', PLACES.body, '', prompt('Text')) +
      number(4, theme)
  )
]
