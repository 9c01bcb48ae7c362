import {wcagContrast} from 'culori'
import {describe, expect, it} from 'vitest'
import {measureWith} from '../layout/measure.ts'
import type {ColorToken, DeckRole, MemoRole} from '../model/theme.ts'
import {packagedFont} from '../world.ts'
import {themes} from './index.ts'

/** WCAG 2.2, 1.4.3: text of ordinary size on its ground. */
const TEXT = 4.5
/** WCAG 2.2, 1.4.11: bars, rings and outlines that mean something. */
const DRAWING = 3
/** What two greys on paper need to be told apart side by side: the bar that the title names, and the others. */
const APART = 2

/** Every pair of a colour of text and the ground that a layout puts it on. */
const TEXTS: readonly (readonly [text: ColorToken, ground: ColorToken])[] = [
  ['ink', 'ground'],
  ['second', 'ground'],
  ['accent', 'ground'],
  ['onAccent', 'accent'],
  ['ink', 'fill'],
  ['second', 'fill'],
  ['accent', 'fill']
]

/** Furniture of a slide, which nobody has to read; all else is 18 points or more. */
const FURNITURE: readonly DeckRole[] = ['mark', 'page', 'src', 'label']
const SMALLEST = {furniture: 12, slide: 18, paper: 9} as const
/** The number of a note is raised beside the words, not read as text. */
const RAISED: MemoRole = 'noteMark'

const measure = measureWith({font: packagedFont})

describe.each(themes)('the theme $name', ({colors, deck, memo}) => {
  it.each(TEXTS)('has its text in %s legible on %s', (text, ground) => {
    expect(wcagContrast(colors[text], colors[ground])).toBeGreaterThanOrEqual(TEXT)
  })

  it('has its bars and outlines visible, and its hairlines lighter than these', () => {
    expect(wcagContrast(colors.mid, colors.ground)).toBeGreaterThanOrEqual(DRAWING)
    expect(wcagContrast(colors.rule, colors.ground)).toBeLessThan(DRAWING)
  })

  it('keeps the accent apart from the middle tone in black and white', () => {
    expect(wcagContrast(colors.accent, colors.mid)).toBeGreaterThanOrEqual(APART)
    expect(wcagContrast(colors.onAccent, colors.mid)).toBeGreaterThanOrEqual(DRAWING)
  })

  it.each(Object.entries(deck.styles))('never sets %s under what can be read on a wall', (role, {size, floor}) => {
    const least = FURNITURE.includes(role as DeckRole) ? SMALLEST.furniture : SMALLEST.slide
    expect(floor).toBeGreaterThanOrEqual(least)
    expect(size).toBeGreaterThanOrEqual(floor)
  })

  it.each(Object.entries(memo.styles).filter(([role]) => role !== RAISED))(
    'prints %s at nine points or more, with room between the lines',
    (_, {font, size, leading}) => {
      expect(size).toBeGreaterThanOrEqual(SMALLEST.paper)
      const {ascent, descent} = measure.metrics(font)
      expect(leading).toBeGreaterThan(size * Math.min(1.2, ascent + descent) * 0.95)
    }
  )

  it('names the families of Office with the lines that their measured twins have', () => {
    // Caladea sets its lines a fiftieth closer than Cambria.
    for (const face of [deck.head, deck.body])
      for (const file of [face.regular, face.bold])
        expect(Math.abs(measure.metrics(file).line / face.line - 1)).toBeLessThan(0.025)
  })

  it('leaves room for sixty characters of text to a line of the memo, and for fewer than a hundred', () => {
    const {page, side, styles} = memo
    const width = page.width - page.left - page.right - side.width - side.gutter
    const letters = 'the quick brown fox jumps over the lazy dog and then rests a little'
    const line = (width / measure.width(letters, styles.body.font, styles.body.size)) * letters.length
    expect(line).toBeGreaterThan(60)
    expect(line).toBeLessThan(100)
  })
})
