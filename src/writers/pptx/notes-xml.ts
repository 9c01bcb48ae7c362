// The master of notes pages, and the notes of a slide: the slide's picture above, the words below.

import {shownDate} from '../../layout/deck/shown-date.ts'
import type {Deck, Rect} from '../../model/deck.ts'
import {
  COLOR_MAP,
  LEVELS,
  levelsXml,
  NUMBER_FIELD,
  numberXml,
  placeholderXml,
  promptXml,
  STEP
} from './placeholder-xml.ts'
import {promptsIn} from './prompts.ts'
import {emu} from './units.ts'
import {escapeXml, NAMESPACES, ROOT_GROUP, XML_HEAD} from './xml.ts'

/** A page of notes, in points: 7.5 by 10 inches, upright, as PowerPoint has it. */
export const NOTES_SIZE = {width: 540, height: 720}
const PLACES = {
  date: {x: 306, y: 24, width: 198, height: 18},
  picture: {x: 36, y: 54, width: 468, height: 263},
  text: {x: 36, y: 335, width: 468, height: 325},
  footer: {x: 36, y: 678, width: 360, height: 18},
  number: {x: 414, y: 678, width: 90, height: 18}
} as const satisfies Record<string, Rect>

const MARKS = {
  date: 'type="dt" idx="1"',
  picture: 'type="sldImg" idx="2"',
  text: 'type="body" sz="quarter" idx="3"',
  footer: 'type="ftr" sz="quarter" idx="4"',
  number: 'type="sldNum" sz="quarter" idx="5"'
}

/** Size of notes and of what stands around them. */
const SIZE = {text: 12, small: 10}

const runs = (size: number): string =>
  `<a:defRPr sz="${size * 100}" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr>`
const small = (align: string): string => `<a:lvl1pPr algn="${align}">${runs(SIZE.small)}</a:lvl1pPr>`
/** Space between notes. */
const AFTER = '<a:spcAft><a:spcPts val="600"/></a:spcAft>'

const picture = (spPr: string): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph ${MARKS.picture}/></p:nvPr></p:nvSpPr>${spPr}</p:sp>`

const PICTURE_FRAME = `<p:spPr><a:xfrm><a:off x="${emu(PLACES.picture.x)}" y="${emu(PLACES.picture.y)}"/><a:ext cx="${emu(PLACES.picture.width)}" cy="${emu(PLACES.picture.height)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln w="9525"><a:solidFill><a:schemeClr val="accent3"/></a:solidFill></a:ln></p:spPr>`

const langOf = (deck: Deck): string => escapeXml(deck.info.lang === '' ? 'en' : deck.info.lang)

/** XML of the master of notes; in the theme's faces and colours. */
export function notesMasterXml(deck: Deck): string {
  const lang = langOf(deck)
  const hidden = `${deck.marking === '' ? ' ftr="0"' : ''}${shownDate(deck.info) === '' ? ' dt="0"' : ''}`
  const levels = LEVELS.map(
    (level) =>
      `<a:lvl${level}pPr marL="${emu(STEP * (level - 1))}" algn="l">${AFTER}${runs(SIZE.text)}</a:lvl${level}pPr>`
  )
  return (
    `${XML_HEAD}<p:notesMaster ${NAMESPACES}><p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg><p:spTree>${ROOT_GROUP}${picture(PICTURE_FRAME)}` +
    placeholderXml({
      id: 3,
      name: 'notes',
      mark: MARKS.text,
      rect: PLACES.text,
      style: '',
      paragraphs: levelsXml(promptsIn(deck.info.lang).text, lang)
    }) +
    placeholderXml({
      id: 4,
      name: 'date',
      mark: MARKS.date,
      rect: PLACES.date,
      style: small('r'),
      paragraphs: promptXml(shownDate(deck.info), lang)
    }) +
    placeholderXml({
      id: 5,
      name: 'footer',
      mark: MARKS.footer,
      rect: PLACES.footer,
      style: small('l'),
      paragraphs: promptXml(deck.marking, lang)
    }) +
    placeholderXml({
      id: 6,
      name: 'page number',
      mark: MARKS.number,
      rect: PLACES.number,
      style: small('r'),
      paragraphs: numberXml(lang)
    }) +
    `</p:spTree></p:cSld>${COLOR_MAP}<p:hf hdr="0"${hidden}/><p:notesStyle>${levels.join('')}</p:notesStyle></p:notesMaster>`
  )
}

const inherited = (id: number, name: string, mark: string, paragraphs: string): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${mark}/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs}</p:txBody></p:sp>`

/** XML of the notes of a slide, a paragraph a line; places and styles are the master's. */
export function notesXml(deck: Deck, lines: readonly string[], number: number): string {
  const lang = langOf(deck)
  const page = `<a:p><a:fld id="${NUMBER_FIELD}" type="slidenum"><a:rPr lang="${lang}"/><a:t>${number}</a:t></a:fld><a:endParaRPr lang="${lang}"/></a:p>`
  const date = shownDate(deck.info)
  return (
    `${XML_HEAD}<p:notes ${NAMESPACES}><p:cSld><p:spTree>${ROOT_GROUP}${picture('<p:spPr/>')}` +
    inherited(3, 'notes', MARKS.text, lines.map((line) => promptXml(line, lang)).join('')) +
    (date === '' ? '' : inherited(4, 'date', MARKS.date, promptXml(date, lang))) +
    (deck.marking === '' ? '' : inherited(5, 'footer', MARKS.footer, promptXml(deck.marking, lang))) +
    inherited(6, 'page number', MARKS.number, page) +
    `</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`
  )
}
