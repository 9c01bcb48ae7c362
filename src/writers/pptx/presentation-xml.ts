// The presentation: its slides, their sections, its sizes.
import {crc32} from 'node:zlib'
import type {Deck} from '../../model/deck.ts'
import {NOTES_SIZE} from './notes-xml.ts'
import {levelStyles} from './text-levels.ts'
import {emu} from './units.ts'
import {escapeXml, NAMESPACES, XML_HEAD} from './xml.ts'

/** Ids of slides begin here. */
const FIRST_SLIDE_ID = 256
/** Of text that is no placeholder's, in points. */
const OTHER_SIZE = 18

/** The ids of the relations that the presentation has to its master, its notes master and its slides. */
export interface PresentationIds {
  readonly master: string
  readonly notesMaster: string
  readonly slides: readonly string[]
}

/** The list of notes masters stands before that of slides. */
export function presentationXml(deck: Deck, ids: PresentationIds): string {
  const {width, height} = deck.size
  const slides = ids.slides.map((id, index) => `<p:sldId id="${FIRST_SLIDE_ID + index}" r:id="${id}"/>`).join('')
  return (
    `${XML_HEAD}<p:presentation ${NAMESPACES} saveSubsetFonts="1" autoCompressPictures="0"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="${ids.master}"/></p:sldMasterIdLst>` +
    `<p:notesMasterIdLst><p:notesMasterId r:id="${ids.notesMaster}"/></p:notesMasterIdLst><p:sldIdLst>${slides}</p:sldIdLst>` +
    `<p:sldSz cx="${emu(width)}" cy="${emu(height)}"/><p:notesSz cx="${emu(NOTES_SIZE.width)}" cy="${emu(NOTES_SIZE.height)}"/><p:defaultTextStyle>${levelStyles(OTHER_SIZE)}</p:defaultTextStyle>${sectionsXml(deck)}</p:presentation>`
  )
}

interface Section {
  readonly name: string
  readonly slides: number[]
}

/** Slides that follow each other under one name. */
function sectionsOf(deck: Deck): readonly Section[] {
  const sections: Section[] = []
  deck.slides.forEach((slide, index) => {
    const last = sections.at(-1)
    if (last?.name === slide.section) last.slides.push(index)
    else sections.push({name: slide.section, slides: [index]})
  })
  return sections
}

/** An id that depends on place and name alone, in the form of one that is drawn by lot. */
function idOf(name: string, index: number): string {
  const words = [0, 1, 2, 3].map((seed) => crc32(`${index}\u0000${name}`, seed).toString(16).padStart(8, '0'))
  const hex = words.join('').toUpperCase()
  return `{${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-A${hex.slice(17, 20)}-${hex.slice(20, 32)}}`
}

/** Sections of the slide sorter. */
function sectionsXml(deck: Deck): string {
  const list = sectionsOf(deck)
    .map(({name, slides}, index) => {
      const ids = slides.map((slide) => `<p14:sldId id="${FIRST_SLIDE_ID + slide}"/>`).join('')
      return `<p14:section name="${escapeXml(name)}" id="${idOf(name, index)}"><p14:sldIdLst>${ids}</p14:sldIdLst></p14:section>`
    })
    .join('')
  if (list === '') return ''
  return `<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"><p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main">${list}</p14:sectionLst></p:ext></p:extLst>`
}
