// What stands on the slides of a deck, as plain words.
import type {DeckBox, DeckText, Slide} from '../../model/deck.ts'

/** Words that stand on every slide and say nothing of its own: see the frame in `src/layout/deck/grid.ts`. */
const FURNITURE =
  /^(?:title|subtitle|section label|label|source line|sources?|slide number|number|document date|marking)\b/i

export const textsIn = (box: DeckBox): readonly DeckText[] => {
  if (box.type === 'text') return [box.text]
  return box.type === 'table' ? box.rows.flatMap(({cells}) => cells.map(({text}) => text)) : []
}

/** The words of a box, its paragraphs parted by newlines. */
export const wordsOfBox = (box: DeckBox): string =>
  textsIn(box)
    .flatMap(({paragraphs}) => paragraphs.map(({runs}) => runs.map(({text}) => text).join('')))
    .join('\n')

/** Boxes below the title and above the foot. */
export const bodyOf = (slide: Slide): readonly DeckBox[] =>
  slide.boxes.filter((box) => !FURNITURE.test(box.name) && !(box.type === 'text' && /title/.test(box.placeholder)))

/** Words of the longest text in the body, as a reader counts them; source marks are none. */
export const bodyWords = (slide: Slide): number => Math.max(0, ...bodyOf(slide).flatMap(textsIn).map(countOf))

const countOf = ({paragraphs}: DeckText): number =>
  paragraphs
    .flatMap(({runs}) =>
      runs
        .map(({text}) => text)
        .join('')
        .split(/\s+/)
    )
    .filter((word) => /[\p{L}\p{N}]/u.test(word) && !/^\[[\d–]+\]$/.test(word)).length

/** Paragraphs of the box that holds the points. */
export const pointsOn = (slide: Slide): number =>
  Math.max(
    0,
    ...bodyOf(slide).map((box) => (box.type === 'text' && box.placeholder === 'body' ? box.text.paragraphs.length : 0))
  )
