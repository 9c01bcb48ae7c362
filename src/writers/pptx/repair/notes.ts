import {runsRightToLeft} from '../../../layout/scripts/direction.ts'
import {editXml, escapeXml, numberIn, xmlOf} from '../package.ts'
import type {Repair} from './index.ts'

const NOTES = /^ppt\/notesSlides\/notesSlide\d+\.xml$/

/** Notes are paragraphs, each in the direction of its script; PptxGenJS has one run with line ends in it. */
export const notes: Repair = (parts, deck) => {
  editXml(parts, NOTES, (xml, path) => {
    const lines = deck.slides[numberIn(path) - 1]?.notes ?? []
    const paragraphs = lines
      .map((line) =>
        line === ''
          ? '<a:p><a:endParaRPr lang="en-US"/></a:p>'
          : `<a:p>${runsRightToLeft(line) ? '<a:pPr algn="r" rtl="1"/>' : ''}<a:r><a:rPr lang="en-US"/><a:t>${escapeXml(line)}</a:t></a:r></a:p>`
      )
      .join('')
    return xml.replace(
      /(<p:ph type="body".*?<a:lstStyle\/>).*?(<\/p:txBody>)/s,
      `$1${paragraphs.replace(/\$/g, '$$$$')}$2`
    )
  })
}

/** A slide without notes has no notes part; PptxGenJS writes one for every slide. */
export const emptyNotes: Repair = (parts, deck) => {
  for (const [index, slide] of deck.slides.entries()) {
    if (slide.notes.length > 0) continue
    const name = `notesSlide${index + 1}.xml`
    parts.delete(`ppt/notesSlides/${name}`)
    parts.delete(`ppt/notesSlides/_rels/${name}.rels`)
    const rels = `ppt/slides/_rels/slide${index + 1}.xml.rels`
    parts.set(rels, xmlOf(parts, rels).replace(new RegExp(`<Relationship [^>]*notesSlides/${name}"[^>]*/>`), ''))
  }
}
