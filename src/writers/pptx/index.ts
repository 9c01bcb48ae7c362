// Writes a deck as a PPTX: PptxGenJS builds the package, the repairs put right what it gets wrong.
import type Pptx from 'pptxgenjs'
import type {Deck} from '../../model/deck.ts'
import type {OfficeTemplate} from '../../model/office-template.ts'
import {addBox} from './boxes.ts'
import {type Parts, packed, unpacked} from './package.ts'
import {repairs} from './repair/index.ts'
import {dressed} from './template/index.ts'
import {inches} from './units.ts'

/** Names of the layouts, in the order of their files: PptxGenJS makes the first by itself. */
export const LAYOUTS = ['Blank', 'Title', 'Content'] as const

/**
 * The bytes of a deck. Text, tables and charts are native and editable; the same deck gives the same bytes
 * on any machine and in any time zone. With a template it stands on that one's masters and layouts.
 */
export async function writePptx(deck: Deck, template?: OfficeTemplate): Promise<Uint8Array> {
  const parts = repaired(await built(deck), deck)
  return packed(template ? dressed(parts, deck, template) : parts)
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
  pptx.defineSlideMaster({title: 'Title'})
  pptx.defineSlideMaster({title: 'Content'})
  for (const slide of deck.slides) {
    const made = pptx.addSlide({masterName: slide.layout === 'content' ? 'Content' : 'Title'})
    for (const [index, box] of slide.boxes.entries()) addBox(made, box, index, deck.info.lang)
    if (slide.notes.length > 0) made.addNotes('notes')
  }
  return unpacked((await pptx.write({outputType: 'uint8array'})) as Uint8Array)
}
