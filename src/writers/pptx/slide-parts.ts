// What one slide is in the package: itself, its notes, and what both refer to.
import type {Deck, Slide} from '../../model/deck.ts'
import {layoutOf} from './layout-of.ts'
import {layoutNumber} from './layouts.ts'
import {notesXml} from './notes-xml.ts'
import {relations, relationsXml} from './relations.ts'
import {slideXml} from './slide/index.ts'
import type {SlideSetting} from './slide/setting.ts'

/** The parts of slide `number`, counted from 1. A slide without notes has no part for them. */
export function slideParts(
  slide: Slide,
  number: number,
  deck: Deck,
  given: Pick<SlideSetting, 'lang' | 'own' | 'mediaOf' | 'nextChart'>
): readonly (readonly [path: string, xml: string])[] {
  const links = relations()
  const layout = layoutOf(slide)
  const xml = slideXml(slide, {...given, theme: deck.theme, layout, relations: links})
  links.add('slideLayout', `../slideLayouts/slideLayout${layoutNumber(layout)}.xml`)
  const name = `notesSlide${number}.xml`
  if (slide.notes.length > 0) links.add('notesSlide', `../notesSlides/${name}`)
  const parts: (readonly [string, string])[] = [
    [`ppt/slides/slide${number}.xml`, xml],
    [`ppt/slides/_rels/slide${number}.xml.rels`, links.xml()]
  ]
  if (slide.notes.length === 0) return parts
  const ofNotes = relationsXml([
    ['notesMaster', '../notesMasters/notesMaster1.xml'],
    ['slide', `../slides/slide${number}.xml`]
  ])
  return [
    ...parts,
    [`ppt/notesSlides/${name}`, notesXml(deck, slide.notes, number)],
    [`ppt/notesSlides/_rels/${name}.rels`, ofNotes]
  ]
}
