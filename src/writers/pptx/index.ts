// Writes a deck as a PPTX: PptxGenJS builds the package, the repairs put right what it gets wrong.
import type Pptx from 'pptxgenjs'
import type {Deck} from '../../model/deck.ts'
import {addBox} from './boxes.ts'
import {layoutOf} from './layout-of.ts'
import {isDrawnBy, LAYOUTS} from './layouts.ts'
import {type Parts, packed, unpacked} from './package.ts'
import {repairs} from './repair/index.ts'
import {inches} from './units.ts'

/**
 * The bytes of a deck. Text, tables and charts are native and editable; the same deck gives the same bytes
 * on any machine and in any time zone.
 */
export async function writePptx(deck: Deck): Promise<Uint8Array> {
  return packed(repaired(await built(deck), deck))
}

/** A package with every repair made, in their order. */
export function repaired(parts: Parts, deck: Deck): Parts {
  for (const repair of repairs) repair(parts, deck)
  return parts
}

/** The package as PptxGenJS makes it. */
export async function built(deck: Deck): Promise<Parts> {
  const {default: Maker} = await import('pptxgenjs')
  const pptx = new (Maker as unknown as new () => Pptx.default)()
  const {width, height} = deck.size
  pptx.defineLayout({name: 'deck', width: inches(width), height: inches(height)})
  pptx.layout = 'deck'
  pptx.title = deck.info.title
  pptx.author = deck.info.author
  pptx.subject = deck.info.subject
  pptx.theme = {headFontFace: deck.theme.deck.head.office, bodyFontFace: deck.theme.deck.body.office}
  for (const {id} of LAYOUTS.slice(1)) pptx.defineSlideMaster({title: id})
  for (const [number, slide] of deck.slides.entries()) {
    const layout = layoutOf(slide, number)
    const made = pptx.addSlide({masterName: layout})
    for (const [index, box] of slide.boxes.entries())
      if (!isDrawnBy(layout, box, deck.theme)) addBox(made, box, index, deck.info.lang)
    if (slide.notes.length > 0) made.addNotes('notes')
  }
  return unpacked((await pptx.write({outputType: 'uint8array'})) as Uint8Array)
}
