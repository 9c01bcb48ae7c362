// A layout as the tests ask for it: real fonts, three sources, no clock.
import {unnamed} from '../../../forms/index.ts'
import type {Deck} from '../../../model/deck.ts'
import type {LayoutContext, LoadedImage} from '../../../model/layout.ts'
import type {Diagnostic, Draft} from '../../../model/stages.ts'
import {frame} from '../../../themes/frame.ts'
import {plain} from '../../../themes/plain.ts'
import {packagedFont} from '../../../world.ts'
import {measureWith} from '../../measure.ts'
import {layOutDeck} from '../index.ts'

export const measure = measureWith({font: packagedFont})

/** The smallest PNG: one white pixel. */
export const PIXEL = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
    'base64'
  )
)
const picture: LoadedImage = {bytes: PIXEL, mime: 'image/png', width: 1800, height: 900, words: ''}

export const context: LayoutContext = {
  theme: plain,
  frame,
  info: {title: 'The night ferry', author: 'Island Desk', subject: '', lang: 'en-GB', date: '2022-05-04'},
  marking: '',
  pageBanner: () => '',
  designation: [],
  measure,
  images: new Map([['sources/quay.png', picture]]),
  lost: new Map(),
  languages: new Map(),
  sources: [
    {number: 1, label: 'Letters', date: '5 March 2022'},
    {number: 2, label: 'Log', date: ''},
    {number: 3, label: 'Minutes', date: '2022'}
  ],
  form: unnamed
}

export function laidOut(
  draft: Draft,
  more: Partial<LayoutContext> = {}
): {deck: Deck; diagnostics: readonly Diagnostic[]} {
  const diagnostics: Diagnostic[] = []
  const deck = layOutDeck(draft, {...context, pageBanner: () => more.marking ?? '', ...more}, (diagnostic) =>
    diagnostics.push(diagnostic)
  )
  return {deck, diagnostics}
}
