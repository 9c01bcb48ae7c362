// On the title slide, above the heavy rule at the right: who controls the deck, or who classified it.
import type {Slide} from '../../model/deck.ts'
import {fits} from './fit.ts'
import {run} from './inline.ts'
import {lookOf} from './look.ts'
import {paragraph, text, textBox} from './paragraph.ts'
import type {Setting} from './setting.ts'

/** The five columns at the right, between the marking and the heavy rule of a title slide, or its title. */
const PLACE = {column: 8, columns: 5}

/** The first slide with the lines of the designation: in a box on a title slide with room for them, else in its notes. */
export function designated(slide: Slide, setting: Setting): Slide {
  const {designation} = setting
  if (designation.length === 0) return slide
  const look = lookOf(setting.theme, 'src')
  const {grid} = setting
  const y = grid.markingTop.y + grid.markingTop.height + 1
  const place = {
    x: grid.columnX(PLACE.column),
    y,
    width: grid.columns(PLACE.columns),
    height: (grid.cover.kind === 'stacked' ? grid.cover.rule.y : grid.cover.title.y) - 1 - y
  }
  const words = text(designation.map((line) => paragraph([run(line, look)], 100)))
  if (slide.layout !== 'title' || !fits(words, place, setting))
    return {...slide, notes: [...designation, ...slide.notes]}
  const at = slide.boxes.findIndex(({name}) => name.startsWith('marking,'))
  const before = at < 0 ? slide.boxes.length : at
  const box = textBox('designation', place, words)
  return {...slide, boxes: [...slide.boxes.slice(0, before), box, ...slide.boxes.slice(before)]}
}
