import {createHash} from 'node:crypto'
import type {Deck} from '../../../model/deck.ts'
import {NOTES_SIZE} from '../notes-xml.ts'
import {editXml, escapeXml} from '../package.ts'
import {emu} from '../units.ts'
import type {Repair} from './index.ts'

const PRESENTATION = /^ppt\/presentation\.xml$/
/** Ids of slides begin here. */
const FIRST_SLIDE_ID = 256

/** The list of notes masters stands before that of slides, and a page of notes is upright: PptxGenJS gives it the slide's width as its height. */
export const presentationOrder: Repair = (parts) => {
  editXml(parts, PRESENTATION, (xml) =>
    xml
      .replace(/(<p:sldIdLst>.*?<\/p:sldIdLst>)\s*(<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>)/s, '$2$1')
      .replace(/<p:notesSz [^>]*>/, `<p:notesSz cx="${emu(NOTES_SIZE.width)}" cy="${emu(NOTES_SIZE.height)}"/>`)
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

/** An id that depends on place and name alone, where PptxGenJS takes a random one. */
function idOf(name: string, index: number): string {
  const hex = createHash('sha256').update(`${index}\u0000${name}`).digest('hex').toUpperCase()
  return `{${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-A${hex.slice(17, 20)}-${hex.slice(20, 32)}}`
}

/** Sections of the slide sorter. */
export const sections: Repair = (parts, deck) => {
  const list = sectionsOf(deck)
    .map(({name, slides}, index) => {
      const ids = slides.map((slide) => `<p14:sldId id="${FIRST_SLIDE_ID + slide}"/>`).join('')
      return `<p14:section name="${escapeXml(name)}" id="${idOf(name, index)}"><p14:sldIdLst>${ids}</p14:sldIdLst></p14:section>`
    })
    .join('')
  if (list === '') return
  const extension = `<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"><p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main">${list}</p14:sectionLst></p:ext></p:extLst>`
  editXml(parts, PRESENTATION, (xml) => xml.replace('</p:presentation>', () => `${extension}</p:presentation>`))
}
