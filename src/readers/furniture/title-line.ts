import type {Page, PageLine} from './page.ts'
import {endsSentence, wordsIn} from './page.ts'
import {houseIn} from './site-line.ts'
import {slugOf} from './slug-line.ts'

const LONGEST = 30
/** Reasons of the lines that stand below a title. */
const BYLINE = /byline|date line|memo header/

/**
 * The line that is the title: the highest heading if it comes first, else of the lines above the text that no rule has
 * taken the one with a copy in lower case, the one right above the byline or date, or the first that names no site.
 */
export function titleLine(page: Page, taken: ReadonlyMap<number, string>): PageLine | undefined {
  const headings = page.lines.filter((line) => line.block.role === 'heading' && !taken.has(line.index))
  if (headings.length > 0) return topHeading(headings, taken)
  const lines = page.lines.slice(0, page.head).filter((line) => !taken.has(line.index) && canBe(line))
  if (lines.length === 0 || page.head === page.lines.length) return undefined
  const copied = lines.find((line) => isCased(line) && lines.some((other) => other !== line && copies(other, line)))
  const above = lines.find((line) => BYLINE.test(taken.get(line.index + 1) ?? ''))
  return copied ?? above ?? lines.find((line) => isCased(line) && houseIn(line.text) === undefined)
}

/** The first heading, unless another of its depth makes it one section among others: then a byline must prove it. */
function topHeading(headings: readonly PageLine[], taken: ReadonlyMap<number, string>): PageLine | undefined {
  const [first, ...rest] = headings
  if (first === undefined || rest.some((line) => line.block.depth < first.block.depth)) return undefined
  const alone =
    rest.every((line) => line.block.depth > first.block.depth) && (first.block.depth === 1 || first.index === 0)
  return alone || BYLINE.test(taken.get(first.index + 1) ?? '') ? first : undefined
}

/** The line with the words of a title that is known. */
export function namedLine(page: Page, title: string): PageLine | undefined {
  const slug = slugOf(title)
  return page.lines.find((line) => line.index <= page.head && slugOf(line.text) === slug)
}

/** From the title, or from the top, to the first heading or paragraph of the text; without sentences. */
export function linesBelow(page: Page, title: PageLine | undefined): readonly PageLine[] {
  const below = page.lines.slice(title ? title.index + 1 : 0)
  const stop = below.findIndex((line) => line.body || line.block.role !== 'paragraph' || line.block.inside !== 'root')
  return below.slice(0, stop < 0 ? below.length : stop).filter((line) => !endsSentence(line.text))
}

const copies = (other: PageLine, line: PageLine): boolean => slugOf(other.text) === slugOf(line.text)
const isCased = ({text}: PageLine): boolean => /^["“‘'«(¿¡]*[\p{Lu}\p{N}\p{Lo}]/u.test(text)

function canBe({text, block}: PageLine): boolean {
  if (block.inside !== 'root' || block.role !== 'paragraph' || !/\p{L}/u.test(text)) return false
  return wordsIn(text).length <= LONGEST && (!endsSentence(text) || /[?!]["”’]?$/.test(text)) && !/[:;,]$/.test(text)
}
