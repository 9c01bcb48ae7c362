import type {PhrasingContent} from 'mdast'
import type {DeckParagraph, DeckText, Rect} from '../../model/deck.ts'
import type {DeckRole} from '../../model/theme.ts'
import {balancedWidth} from '../balanced.ts'
import {firstFitting, fits, heightNeeded, linesOf} from './fit.ts'
import {lookOf, sizesOf} from './look.ts'
import {text, words} from './paragraph.ts'
import type {Setting} from './setting.ts'
import {splitParagraph} from './split.ts'

export interface FittedTitle {
  readonly text: DeckText
  readonly rect: Rect
  /** How much lower the body has to begin; 0 for a title that fits. */
  readonly lower: number
  /** Words for which even a title at its floor has no room; they stand as the first paragraph of the body. */
  readonly rest: DeckParagraph | undefined
}

/** A title is never higher than this: some of the slide is left for what it says. */
const HIGHEST = 220

/** A title in its box, at the largest size that fits; too long even at the floor, it takes more lines and the body moves down. */
export function fittedTitle(
  nodes: readonly PhrasingContent[],
  role: DeckRole,
  rect: Rect,
  setting: Setting
): FittedTitle {
  const made = firstFitting(
    sizesOf(setting.theme, role),
    (size) => text([words(nodes, lookOf(setting.theme, role, size), setting)]),
    (each) => fits(each, rect, setting)
  )
  if (fits(made, rect, setting)) return {text: even(made, rect.width, setting), rect, lower: 0, rest: undefined}
  const [paragraph] = made.paragraphs
  const parts = paragraph && splitParagraph(paragraph, rect.width, HIGHEST, setting)
  const kept = even(parts?.[0] ? text([parts[0]]) : made, rect.width, setting)
  const height = Math.ceil(heightNeeded(kept, rect.width, setting))
  return {text: kept, rect: {...rect, height}, lower: Math.max(0, height - rect.height), rest: parts?.[1]}
}

/** The title in lines of nearly the same length: held in from the right. */
function even(title: DeckText, width: number, setting: Setting): DeckText {
  const [paragraph] = title.paragraphs
  if (paragraph === undefined) return title
  const narrow = balancedWidth(width, (each) => linesOf(paragraph, each, setting).length)
  return {...title, inset: {...title.inset, right: Math.floor(width - narrow)}}
}
