import type {Fact, Mark, PageLine} from './page.ts'
import {wordsIn} from './page.ts'
import {isHouse} from './site-line.ts'

/** `Press statement of the Ministry of …`, `Working paper by …`. */
const KIND =
  /^(?:(?:press|news|media) (?:release|statement|notice)|statement|communiqu[eé]|(?:research |annual |final |interim )?report|(?:policy|issue|research|working|briefing|discussion) (?:brief|paper|memo|note)|fact ?sheet|speech|remarks)\s+(?:by|of|from|issued by)\s+(?:the\s+)?/i
const LONGEST = 16

/** Lines below the title that name the house: alone, with the kind of text, or with series and number. */
export function imprintLines(below: readonly PageLine[], taken: ReadonlyMap<number, string>): readonly Mark[] {
  return below.flatMap((line) => {
    const house = taken.has(line.index) ? undefined : houseOf(line.text)
    if (house === undefined) return []
    const start = line.text.indexOf(house)
    const fact: Fact = {field: 'publisher', value: house, start, end: start + house.length}
    return [{line: line.index, reason: 'imprint', facts: [fact]}]
  })
}

function houseOf(text: string): string | undefined {
  if (wordsIn(text).length > LONGEST) return undefined
  const kind = KIND.exec(text)?.[0]
  const rest = text.slice(kind?.length ?? 0)
  const [first = '', ...more] = rest.split(/,\s+/)
  const capitals = more.every((part) =>
    part.split(/\s+/).every((word) => /^[\p{Lu}\p{N}]|^(?:of|for|the|and|no)\b/u.test(word))
  )
  return capitals && isHouse(first) ? first : undefined
}
