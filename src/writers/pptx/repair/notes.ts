import {notesMasterXml, notesXml} from '../notes-xml.ts'
import {editXml, numberIn, xmlOf} from '../package.ts'
import type {Repair} from './index.ts'

const NOTES = /^ppt\/notesSlides\/notesSlide\d+\.xml$/

/**
 * Notes and their master are written whole: PptxGenJS has all notes in one run with line ends in it,
 * the day on which it was written in the master, and placeholders of notes that the master has under other numbers.
 */
export const notes: Repair = (parts, deck) => {
  editXml(parts, /^ppt\/notesMasters\/notesMaster1\.xml$/, () => notesMasterXml(deck))
  editXml(parts, NOTES, (_, path) => {
    const number = numberIn(path)
    return notesXml(deck, deck.slides[number - 1]?.notes ?? [], number)
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
