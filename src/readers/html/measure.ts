// How much of what is below each element is running text, and how much is links.
import {type HtmlElement, type HtmlNode, INLINE, WORDLESS, wordsOf} from './tree.ts'

export interface Measure {
  /** Characters that are no white space. */
  chars: number
  /** Those of them inside links. */
  linked: number
  /** Characters of runs that read like text: long, not of links, ending like a sentence. */
  prose: number
}

export type Measures = ReadonlyMap<HtmlElement, Measure>

/** A run shorter than this is a label. */
const SHORTEST = 25
/** A run of this length is text even when no stop ends it. */
const SURELY = 140
/** Of a run that does not end like a sentence, so much counts. */
const UNENDED = 0.3
/** A run with a larger share of links is none. */
const MOST_LINKS = 0.6
/** A run that opens with a link and is made of links for this share is read as a teaser, of which so much counts. */
const TEASER_LINKS = 0.2
const TEASER = 0.3
const STOP = /[.!?…。！？:;"'”’»)\]]/u

interface Run {
  chars: number
  linked: number
  last: string
  /** Whether it opens with a link, as the teaser of another page does. */
  opensLinked: boolean
}

/** Measures every block element below `from` that is not set aside. */
export function measured(from: HtmlElement, raw: string, aside: ReadonlyMap<HtmlNode, unknown>): Measures {
  const measures = new Map<HtmlElement, Measure>()
  const run: Run = {chars: 0, linked: 0, last: '', opensLinked: false}
  const flush = (owner: Measure, heading: boolean): void => {
    owner.chars += run.chars
    owner.linked += run.linked
    if (!heading) owner.prose += proseOf(run)
    run.chars = 0
    run.linked = 0
    run.last = ''
  }
  const visit = (element: HtmlElement, owner: Measure, heading: boolean, linked: boolean): void => {
    for (const child of element.children) {
      if (child.kind === 'text') add(run, wordsOf(child, raw), linked)
      if (child.kind !== 'element' || WORDLESS.has(child.name) || aside.has(child)) continue
      const links = linked || child.name === 'a'
      if (isInline(child)) {
        visit(child, owner, heading, links)
        continue
      }
      flush(owner, heading)
      const own: Measure = {chars: 0, linked: 0, prose: 0}
      measures.set(child, own)
      const isHeading = /^h[1-6]$/.test(child.name)
      visit(child, own, isHeading, links)
      flush(own, isHeading)
      owner.chars += own.chars
      owner.linked += own.linked
      owner.prose += own.prose
    }
  }
  const total: Measure = {chars: 0, linked: 0, prose: 0}
  measures.set(from, total)
  visit(from, total, false, false)
  flush(total, false)
  return measures
}

/** Within a line; a line break ends no run. */
export const isInline = (element: HtmlElement): boolean => INLINE.has(element.name) || element.name === 'br'

function add(run: Run, words: string, linked: boolean): void {
  let count = 0
  let last = -1
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at)
    if (code <= 32 || code === 0xa0) continue
    count++
    last = at
  }
  if (last < 0) return
  if (run.chars === 0) run.opensLinked = linked
  run.chars += count
  if (linked) run.linked += count
  run.last = words[last] ?? ''
}

function proseOf({chars, linked, last, opensLinked}: Run): number {
  if (chars < SHORTEST || linked > chars * MOST_LINKS) return 0
  const ended = chars >= SURELY || STOP.test(last) ? 1 : UNENDED
  return (chars - linked) * ended * (opensLinked && linked > chars * TEASER_LINKS ? TEASER : 1)
}

/** Share of the characters that is in links; 0 when there are none. */
export const linkShare = ({chars, linked}: Measure): number => (chars === 0 ? 0 : linked / chars)

const NONE: Measure = {chars: 0, linked: 0, prose: 0}
/** The measure of an element; of one that is set aside or within a line, nothing. */
export const measureOf = (measures: Measures, element: HtmlElement): Measure => measures.get(element) ?? NONE
