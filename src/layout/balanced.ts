// Titles in even lines: as narrow as their number of lines allows, so that no short word is left alone.

/** Steps of halving: to a hundredth of the width. */
const STEPS = 7

/** The narrowest width, within a hundredth, in which a text takes no more lines than in `width`. */
export function balancedWidth(width: number, lines: (width: number) => number): number {
  const most = lines(width)
  if (most < 2) return width
  let narrow = 0
  let wide = width
  for (let step = 0; step < STEPS; step++) {
    const middle = (narrow + wide) / 2
    if (lines(middle) > most) narrow = middle
    else wide = middle
  }
  return wide
}
