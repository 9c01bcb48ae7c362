// The master of the notes pages: header, date, picture of the slide, notes, footer, number, at Office's own places.
import {CREATION} from './notes-xml.ts'
import {levelStyles} from './text-levels.ts'
import {escapeXml, NAMESPACES, ROOT_GROUP, XML_HEAD} from './xml.ts'

/** Places on a page of 7.5 by 10 inches, in EMU. */
const PLACES = {
  header: [0, 0, 2_971_800, 458_788],
  date: [3_884_613, 0, 2_971_800, 458_788],
  slide: [685_800, 1_143_000, 5_486_400, 3_086_100],
  notes: [685_800, 4_400_550, 5_486_400, 3_600_450],
  footer: [0, 8_685_213, 2_971_800, 458_787],
  number: [3_884_613, 8_685_213, 2_971_800, 458_787]
} as const
const LEVELS = ['Click to edit Master text styles', 'Second level', 'Third level', 'Fourth level', 'Fifth level']
const COLORS =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>'
const FRAME = '<a:noFill/><a:ln w="12700"><a:solidFill><a:prstClr val="black"/></a:solidFill></a:ln>'
const NOTES_SIZE = 12

/** `lang` is the language of the deck. */
export function notesMasterXml(lang: string): string {
  const spoken = `lang="${escapeXml(lang)}"`
  const empty = `<a:p><a:endParaRPr ${spoken}/></a:p>`
  const field = (id: string, type: string, words: string): string =>
    `<a:p><a:fld id="{${id}}" type="${type}"><a:rPr ${spoken}/><a:t>${words}</a:t></a:fld><a:endParaRPr ${spoken}/></a:p>`
  const levels = LEVELS.map(
    (words, level) => `<a:p><a:pPr lvl="${level}"/><a:r><a:rPr ${spoken}/><a:t>${words}</a:t></a:r></a:p>`
  ).join('')
  const date = field('5282F153-3F37-0F45-9E97-73ACFA13230C', 'datetimeFigureOut', '7/23/19')
  const number = field('CE5E9CC1-C706-0F49-92D6-E571CC5EEA8F', 'slidenum', '‹#›')
  const shapes =
    shape(2, 'Header Placeholder 1', 'type="hdr" sz="quarter"', PLACES.header, {body: small('l') + empty}) +
    shape(3, 'Date Placeholder 2', 'type="dt" idx="1"', PLACES.date, {body: small('r') + date}) +
    shape(4, 'Slide Image Placeholder 3', 'type="sldImg" idx="2"', PLACES.slide, {
      locks: ' noRot="1" noChangeAspect="1"',
      frame: FRAME,
      anchor: ' anchor="ctr"',
      body: `<a:lstStyle/>${empty}`
    }) +
    shape(5, 'Notes Placeholder 4', 'type="body" sz="quarter" idx="3"', PLACES.notes, {
      body: `<a:lstStyle/>${levels}`
    }) +
    shape(6, 'Footer Placeholder 5', 'type="ftr" sz="quarter" idx="4"', PLACES.footer, {
      anchor: ' anchor="b"',
      body: small('l') + empty
    }) +
    shape(7, 'Slide Number Placeholder 6', 'type="sldNum" sz="quarter" idx="5"', PLACES.number, {
      anchor: ' anchor="b"',
      body: small('r') + number
    })
  return `${XML_HEAD}<p:notesMaster ${NAMESPACES}><p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg><p:spTree>${ROOT_GROUP}${shapes}</p:spTree>${CREATION}</p:cSld>${COLORS}<p:notesStyle>${levelStyles(NOTES_SIZE)}</p:notesStyle></p:notesMaster>`
}

const small = (align: 'l' | 'r'): string =>
  `<a:lstStyle><a:lvl1pPr algn="${align}"><a:defRPr sz="${NOTES_SIZE * 100}"/></a:lvl1pPr></a:lstStyle>`

function shape(
  id: number,
  name: string,
  mark: string,
  [x, y, width, height]: readonly [number, number, number, number],
  {locks = '', frame = '', anchor = '', body}: {locks?: string; frame?: string; anchor?: string; body: string}
): string {
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"${locks}/></p:cNvSpPr><p:nvPr><p:ph ${mark}/></p:nvPr></p:nvSpPr>` +
    `<p:spPr><a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${frame}</p:spPr>` +
    `<p:txBody><a:bodyPr vert="horz" lIns="91440" tIns="45720" rIns="91440" bIns="45720" rtlCol="0"${anchor}/>${body}</p:txBody></p:sp>`
  )
}
