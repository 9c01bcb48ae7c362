// Slide master and layouts, with real placeholders at the places of the grid.

import {shownDate} from '../../layout/deck/shown-date.ts'
import type {Deck} from '../../model/deck.ts'
import {LAYOUTS, type LayoutSpec, layoutNumber, OFFERED, PLACES, type PlaceholderSpec} from './layouts.ts'
import {
  COLOR_MAP,
  LEVELS,
  levelsXml,
  listLevel,
  numberXml,
  placeholderXml,
  plainLevel,
  promptXml,
  ruleXml,
  runDefaults
} from './placeholder-xml.ts'
import {promptsIn} from './prompts.ts'
import {escapeXml, NAMESPACES, ROOT_GROUP, XML_HEAD} from './xml.ts'

/** Numbers of the furniture's placeholders; the master counts its own. */
const MASTER_NUMBERS = {date: 2, footer: 3, number: 4}
const LAYOUT_NUMBERS = {date: 10, footer: 11, number: 12}
/** Id of the first layout: above that of the master. */
const FIRST_LAYOUT_ID = 2_147_483_649

const langOf = (deck: Deck): string => escapeXml(deck.info.lang === '' ? 'en' : deck.info.lang)

/** Date, footer and number: the date of the document as it is, its marking, the number live. */
function furniture(deck: Deck, from: number, numbers: typeof MASTER_NUMBERS): string {
  const {theme} = deck
  const lang = langOf(deck)
  const level = (align: string, role: 'page' | 'mark', more = '') =>
    `<a:lvl1pPr algn="${align}">${runDefaults(theme, role, more)}</a:lvl1pPr>`
  return (
    placeholderXml({
      id: from,
      name: 'date',
      mark: `type="dt" sz="half" idx="${numbers.date}"`,
      rect: PLACES.date,
      style: level('l', 'page'),
      paragraphs: promptXml(shownDate(deck.info), lang)
    }) +
    placeholderXml({
      id: from + 1,
      name: 'footer',
      mark: `type="ftr" sz="quarter" idx="${numbers.footer}"`,
      rect: PLACES.footer,
      style: level('ctr', 'mark', ' spc="60"'),
      paragraphs: promptXml(deck.marking, lang)
    }) +
    placeholderXml({
      id: from + 2,
      name: 'slide number',
      mark: `type="sldNum" sz="quarter" idx="${numbers.number}"`,
      rect: PLACES.number,
      style: level('r', 'page'),
      paragraphs: numberXml(lang)
    })
  )
}

/** What of the furniture a new slide shows. */
const shownFurniture = ({marking, info}: Deck): string =>
  `<p:hf hdr="0"${marking === '' ? ' ftr="0"' : ''}${shownDate(info) === '' ? ' dt="0"' : ''}/>`

/** XML of the master; its first relations are those to its layouts. */
export function masterXml(deck: Deck): string {
  const {theme} = deck
  const lang = langOf(deck)
  const {title, text} = promptsIn(deck.info.lang)
  const ids = OFFERED.map(
    (id, index) => `<p:sldLayoutId id="${FIRST_LAYOUT_ID + index}" r:id="rId${layoutNumber(id)}"/>`
  )
  const styles = (of: (level: number) => string) => LEVELS.map(of).join('')
  return (
    `${XML_HEAD}<p:sldMaster ${NAMESPACES}><p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg><p:spTree>${ROOT_GROUP}` +
    placeholderXml({
      id: 2,
      name: 'title',
      mark: 'type="title"',
      rect: PLACES.title,
      style: '',
      paragraphs: promptXml(title, lang)
    }) +
    placeholderXml({
      id: 3,
      name: 'text',
      mark: 'type="body" idx="1"',
      rect: PLACES.body,
      style: '',
      paragraphs: levelsXml(text, lang)
    }) +
    furniture(deck, 4, MASTER_NUMBERS) +
    `</p:spTree></p:cSld>${COLOR_MAP}<p:sldLayoutIdLst>${ids.join('')}</p:sldLayoutIdLst>${shownFurniture(deck)}` +
    `<p:txStyles><p:titleStyle>${plainLevel(theme, 'title')}</p:titleStyle><p:bodyStyle>${styles((level) => listLevel(theme, level))}</p:bodyStyle>` +
    `<p:otherStyle>${styles((level) => `<a:lvl${level}pPr marL="0" algn="l">${runDefaults(theme, 'small')}</a:lvl${level}pPr>`)}</p:otherStyle></p:txStyles></p:sldMaster>`
  )
}

/** XML of the layouts, in the order of their files. */
export const layoutXmls = (deck: Deck): readonly string[] => LAYOUTS.map((layout) => layoutXml(layout, deck))

function layoutXml(layout: LayoutSpec, deck: Deck): string {
  const {name, type, placeholders} = layout
  const rules = layout.rules(deck.theme)
  const shapes = [
    ...placeholders.map((spec, index) => offeredXml(spec, index + 2, deck)),
    furniture(deck, placeholders.length + 2, LAYOUT_NUMBERS),
    ...rules.map((rule, index) => ruleXml(rule, placeholders.length + 5 + index))
  ]
  return (
    `${XML_HEAD}<p:sldLayout ${NAMESPACES} type="${type}" preserve="1"><p:cSld name="${name}"><p:spTree>${ROOT_GROUP}${shapes.join('')}</p:spTree></p:cSld>` +
    `<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>${shownFurniture(deck)}</p:sldLayout>`
  )
}

function offeredXml({name, mark, rect, role, prompt}: PlaceholderSpec, id: number, deck: Deck): string {
  const lang = langOf(deck)
  const words = promptsIn(deck.info.lang)[prompt]
  const many = prompt === 'text' && role === undefined
  return placeholderXml({
    id,
    name,
    mark,
    rect,
    style: role === undefined ? '' : plainLevel(deck.theme, role),
    paragraphs: many ? levelsXml(words, lang) : promptXml(words, lang)
  })
}
