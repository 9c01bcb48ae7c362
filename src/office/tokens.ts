// The colours of our themes, taken from a template's: text that stands out from its ground, brand where it is no text.
import {differenceCiede2000, parseHex} from 'culori/fn'
import type {Paint} from '../model/office-template.ts'
import type {ColorToken} from '../model/theme.ts'
import {changed, contrast, type Palette} from './color.ts'

/** WCAG 2.2, 1.4.3, text of ordinary size, and 1.4.11, bars and outlines. */
export const TEXT = 4.5
const DRAWING = 3
/** A hairline is seen, and no more. */
const HAIRLINE = 1.25
/** A panel is told from its ground, and no more. */
const PANEL = {least: 1.03, most: 1.6}

export interface Tokens {
  readonly paints: Readonly<Record<ColorToken, Paint>>
  readonly accentText: Paint
  readonly accentDrawn: Paint
}

const ACCENTS = ['accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'] as const

const nearest = (paints: readonly Paint[], to: Paint): Paint | undefined => {
  const distance = differenceCiede2000()
  const black = {mode: 'rgb', r: 0, g: 0, b: 0} as const
  const from = (paint: Paint) => distance(parseHex(paint.hex) ?? black, parseHex(to.hex) ?? black)
  return [...paints].sort((a, b) => from(a) - from(b))[0]
}

/** `words` is the colour of body text as the template has it. On a ground that cannot be told it is trusted, and nothing else is. */
export function tokensOf(palette: Palette, ground: Paint | undefined, words: Paint): Tokens {
  const [dark, light] = [palette.slot('tx1'), palette.slot('bg1')]
  const paper = ground ?? (contrast(words, light) >= contrast(words, dark) ? light : dark)
  const legible = (paint: Paint, ...on: readonly Paint[]) => on.every((each) => contrast(paint, each) >= TEXT)
  const ink = legible(words, paper) ? words : contrast(dark, paper) >= contrast(light, paper) ? dark : light
  const fill = panelOn(paper, ink, palette)
  const grounds = [paper, fill]
  const quiet = [palette.slot('tx2'), changed(ink, 75, 25), changed(ink, 85, 0), changed(ink, 85, 15)]
  const second = (ground ? quiet.find((each) => legible(each, ...grounds)) : undefined) ?? ink
  const accents = ACCENTS.map((name) => palette.slot(name))
  const accent = accents.find((each) => contrast(each, paper) >= HAIRLINE) ?? ink
  const stronger = [...accents, palette.slot('tx2')].filter((each) => legible(each, ...grounds))
  const accentText = ground ? (legible(accent, ...grounds) ? accent : (nearest(stronger, accent) ?? ink)) : ink
  const onAccent = [light, dark, ink].reduce((best, each) =>
    contrast(each, accent) > contrast(best, accent) ? each : best
  )
  const greys = [changed(ink, 50, 50), changed(ink, 65, 35), changed(ink, 75, 25), changed(ink, 50, 0), second]
  const mid = greys.find((each) => contrast(each, paper) >= DRAWING) ?? second
  const hairlines = [changed(paper, 85, 0), changed(paper, 75, 0), changed(ink, 25, 75), changed(ink, 50, 0)]
  const rule = hairlines.find((each) => contrast(each, paper) >= HAIRLINE) ?? mid
  const accentDrawn = contrast(accent, paper) >= DRAWING ? accent : accentText
  return {paints: {ground: paper, ink, second, accent, onAccent, mid, rule, fill}, accentText, accentDrawn}
}

/** A ground for panels on which the ink is as legible as beside them. */
function panelOn(paper: Paint, ink: Paint, palette: Palette): Paint {
  const choices = [palette.slot('bg2'), changed(paper, 95, 0), changed(paper, 90, 0), changed(paper, 90, 10)]
  const stands = (each: Paint) =>
    contrast(ink, each) >= TEXT && contrast(each, paper) >= PANEL.least && contrast(each, paper) <= PANEL.most
  return choices.find(stands) ?? paper
}
