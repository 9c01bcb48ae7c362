// Where a slide does not begin well: what it would cost, between paragraphs and between parts.
import type {DeckParagraph} from '../../../model/deck.ts'
import {announces, attributes} from '../../keeping.ts'
import type {Item} from './items.ts'
import {COST} from './part.ts'

/** A paragraph, with the item that it is of. */
export interface Placed {
  readonly item: Extract<Item, {readonly paragraphs: unknown}>
  readonly paragraph: DeckParagraph
}

/** Up to as many lines of code stay together as part of a slide's lines. */
const WHOLE = 0.9
const wordsOf = (paragraph: DeckParagraph | undefined): string => paragraph?.runs.map((run) => run.text).join('') ?? ''

const isItem = ({bullet}: DeckParagraph): boolean => bullet !== 'none'

/** The cost of beginning a slide with a paragraph of a part, of which a slide has room for about `lines` lines. */
export function paragraphCost(all: readonly Placed[], index: number, lines: number): number {
  const [last, now] = [all[index - 1], all[index]]
  if (last === undefined || now === undefined) return 0
  const [before, here] = [last.paragraph, now.paragraph]
  if (now.item.type === 'code') return codeCost(all.length, index, lines)
  if (last.item.keeps) return COST.never
  if (announces(wordsOf(before))) return COST.announced
  if (now.item.type === 'quote') return attributes(wordsOf(here)) ? COST.never : COST.within
  if (now.item.keeps) return COST.heading
  if (isItem(here)) return isItem(before) || before.indent > 0 ? itemCost(all, index) : COST.item
  return here.indent > 0 ? COST.within : 0
}

/** Between two items: dearer in deeper lists, and where one item is left alone. */
function itemCost(all: readonly Placed[], index: number): number {
  const level = all[index]?.paragraph.level ?? 0
  const inList = (at: number): boolean => {
    const paragraph = all[at]?.paragraph
    return paragraph !== undefined && (isItem(paragraph) || paragraph.indent > 0)
  }
  const alone = !inList(index + 1) || !inList(index - 2)
  return COST.item * (1 + Math.min(level, 3)) + (alone ? COST.alone : 0)
}

function codeCost(count: number, index: number, lines: number): number {
  const alone = index === 1 || index === count - 1 ? COST.alone : 0
  return alone + (count <= lines * WHOLE ? COST.alone + COST.within : COST.item)
}

/** The cost of beginning a slide with an item, after the one before it. */
export function betweenCost(before: Item | undefined, here: Item): number {
  if (before === undefined) return 0
  if (before.node.type === 'paragraph' && before.node.data?.caption === true) return COST.never
  if ('paragraphs' in before) {
    const last = before.paragraphs.at(-1)
    if (before.keeps) return COST.never
    if (announces(wordsOf(last))) return COST.announced
    // A line above a table or a picture says what it is.
    if (before.type === 'text' && here.type !== 'text' && before.paragraphs.length === 1 && wordsOf(last).length < 120)
      return COST.announcing
  }
  if (before.type === 'quote' && 'paragraphs' in here && attributes(wordsOf(here.paragraphs[0]))) return COST.never
  return 'paragraphs' in here && here.keeps ? COST.heading : 0
}
