// Page furniture: what a page shows that is not its text. Found by rules, set aside, never dropped silently.
import type {Block} from '../../prose/blocks.ts'
import {addressLine} from './address-line.ts'
import {bylineAndDate} from './byline-and-date.ts'
import {cookieNotice} from './cookie-notice.ts'
import {copyrightLine} from './copyright-line.ts'
import {headerBlock} from './header-block.ts'
import {imprintLines} from './imprint-line.ts'
import {menuLine} from './menu-line.ts'
import {nameLines} from './name-line.ts'
import {newsletterPrompt} from './newsletter-prompt.ts'
import {type Fact, type FurnitureRule, type Mark, pageOf} from './page.ts'
import {pageButton} from './page-button.ts'
import {pageNumber} from './page-number.ts'
import {photoCredit} from './photo-credit.ts'
import {relatedBlock} from './related-block.ts'
import {runningHeads} from './running-head.ts'
import {shareLine} from './share-line.ts'
import {siteLines} from './site-line.ts'
import {slugLines} from './slug-line.ts'
import {tagLine} from './tag-line.ts'
import {linesBelow, namedLine, titleLine} from './title-line.ts'

/** Where two rules want one line, the reason of the first is shown. These know their lines by their words alone. */
export const rulesOfWords: readonly FurnitureRule[] = [relatedBlock, cookieNotice, newsletterPrompt, photoCredit]

/** These look where on the page a line stands, so they come after; what needs the title comes last. */
export const rulesOfPlace: readonly FurnitureRule[] = [
  headerBlock,
  bylineAndDate,
  addressLine,
  copyrightLine,
  shareLine,
  pageNumber,
  pageButton,
  tagLine,
  menuLine
]

export interface Furniture {
  /** In the order of the blocks; a block has one reason. */
  readonly taken: ReadonlyMap<Block, string>
  readonly facts: readonly {readonly block: Block; readonly fact: Fact}[]
  readonly title: Block | undefined
}

/** Finds the furniture of a page, and its title, which stays where it is. `named` is the title that front matter gives. */
export function furnitureOf(blocks: readonly Block[], named: string | undefined): Furniture {
  const marks = new Map<number, Mark>()
  const take = (found: readonly Mark[]) => {
    for (const mark of found) if (!marks.has(mark.line)) marks.set(mark.line, mark)
  }
  const reasons = () => new Map([...marks].map(([line, mark]) => [line, mark.reason]))
  const words = pageOf(blocks, marks)
  for (const rule of rulesOfWords) take(rule.find(words))
  const page = pageOf(blocks, marks)
  for (const rule of rulesOfPlace) take(rule.find(page))
  const title = named === undefined ? titleLine(page, reasons()) : namedLine(page, named)
  take(runningHeads(page, title, reasons()))
  if (title) {
    take(slugLines(page, title))
    take(siteLines(page, title))
  }
  if (title || named !== undefined) {
    const below = linesBelow(page, title)
    take(imprintLines(below, reasons()))
    take(nameLines(below, reasons()))
  }
  const ordered = [...marks.values()].sort((a, b) => a.line - b.line)
  const blockOf = (mark: Mark): Block => blocks[mark.line] as Block
  return {
    taken: new Map(ordered.map((mark) => [blockOf(mark), mark.reason])),
    facts: ordered.flatMap((mark) => mark.facts.map((fact) => ({block: blockOf(mark), fact}))),
    title: title?.block
  }
}
