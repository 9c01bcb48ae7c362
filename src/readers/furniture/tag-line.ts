import type {FurnitureRule} from './page.ts'
import {edges, marksOf, wordsIn} from './page.ts'

const TAGS =
  /^(?:tags?|tagged(?: with)?|filed under|posted in|topics?|keywords|key words|categor(?:y|ies)|labels?)\s*:\s*\S/i
const LONGEST = 40

/** `Tags: …`, `Filed under: …`. */
export const tagLine: FurnitureRule = {
  name: 'tag-line',
  doc: 'Keywords of the page, above or below the text.',
  find: (page) =>
    marksOf(edges(page), ({text, block, body}) =>
      !body && block.inside === 'root' && TAGS.test(text) && wordsIn(text).length <= LONGEST ? 'tags' : undefined
    )
}
