import {relatedHeads} from '../../lexicon/page-furniture.ts'
import type {FurnitureRule, Mark, Page, PageLine} from './page.ts'
import {endsSentence, wordsIn} from './page.ts'

/** A paragraph of this length is text again, not the teaser of another piece. */
const LONGEST_TEASER = 400
/** A line of this length that breaks off was cut by the page. */
const CUT_FROM = 60
/** Heads that are plain words too: they need a teaser that proves them. */
const AMBIGUOUS = /^(?:related|recommended|latest|popular|trending|featured|more|up next|more news|other news)$/
/** `Related: another headline`, in the midst of the text. */
const LINK =
  /^(?:related|related article|related story|read more|read also|also read|see also|read next|more|don['’]t miss)\s*:\s*\S/i

/** A block of links to other pieces, from its head to the end or to where the text goes on. */
export const relatedBlock: FurnitureRule = {
  name: 'related-block',
  doc: 'Heads such as “Related Articles” and the teasers of other pieces below them.',
  find(page) {
    const marks: Mark[] = []
    for (let at = 0; at < page.lines.length; at++) {
      const line = page.lines[at] as PageLine
      if (isLink(line)) marks.push({line: at, reason: 'link to another piece', facts: []})
      if (!isHead(line)) continue
      const stop = endOfTeasers(page, at)
      if (stop === undefined) continue
      const head = line.text.replace(/[\s:]+$/, '')
      marks.push({line: at, reason: 'head of links to other pieces', facts: []})
      for (let under = at + 1; under < stop; under++) {
        marks.push({line: under, reason: `teaser after “${head}”`, facts: []})
      }
      at = stop - 1
    }
    return marks
  }
}

const isHead = ({key, block}: PageLine): boolean =>
  relatedHeads.has(key) && block.role !== 'code' && block.inside !== 'table' && block.inside !== 'quote'

function isLink({text, block, body}: PageLine): boolean {
  const line = block.role === 'paragraph' && block.inside === 'root' && !body && !endsSentence(text)
  return line && LINK.test(text) && wordsIn(text).length <= 30
}

/** Where the teasers after the head at `head` end; undefined when none follows. */
function endOfTeasers({lines}: Page, head: number): number | undefined {
  let at = head + 1
  while (at < lines.length && !resumes(lines, head, at)) at++
  const before = lines[at - 1]
  // The heading of the text that goes on is part of it.
  if (at < lines.length && at - 1 > head && before && isTitle(before) && !lines[at]?.block.words.text.endsWith('…'))
    at--
  const teasers = lines.slice(head + 1, at)
  if (teasers.length === 0) return undefined
  if (AMBIGUOUS.test(lines[head]?.key ?? '') && !teasers.some(isCut)) return undefined
  return at
}

const isTitle = (line: PageLine): boolean => !line.body && !endsSentence(line.text) && wordsIn(line.text).length <= 25
const isCut = ({text, block}: PageLine): boolean =>
  block.role !== 'heading' && text.length >= CUT_FROM && (!endsSentence(text) || /(?:…|\.\.\.)$/.test(text))

/** The text goes on: with a long paragraph, a second full one, or a heading at least as high as that of the block. */
function resumes(lines: readonly PageLine[], head: number, at: number): boolean {
  const line = lines[at] as PageLine
  const top = lines[head] as PageLine
  if (line.block.role === 'heading' && top.block.role === 'heading' && line.block.depth <= top.block.depth) return true
  if (!line.body || isCut(line)) return false
  if (line.text.length > LONGEST_TEASER) return true
  const before = lines[at - 1]
  const next = lines[at + 1]
  return (before?.body === true && !isCut(before)) || (before === top && next?.body === true && !isCut(next))
}
