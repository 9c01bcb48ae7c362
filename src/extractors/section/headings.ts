import type {Finding} from '../../model/finding.ts'
import type {Passage} from '../../model/source.ts'
import {finding} from '../../prose/place.ts'

/** `2.1 `, `IV. `, `(b) `, `§ 3 `, `Chapter 3: `: the number of a heading is not its name. */
const NUMBER =
  /^(?:§\s*)?(?:\d{1,3}(?:\.\d{1,3}){0,5}[.):]?|\(?(?:[IVXL]{1,6}|[a-zA-Z])[.)]|(?:chapter|part|section|annex|appendix|article)\s+(?:\d{1,3}|[IVXL]{1,6}|[A-Z])\b\s*[.:–—-])\s+(?=\S)/i

/** One section for each heading, up to the next of its depth or above. */
export function headingSections(passages: readonly Passage[]): readonly Finding<'section'>[] {
  const depths = depthsByNumber(passages.filter((passage) => passage.role === 'heading'))
  const found: Finding<'section'>[] = []
  const ends = endsOf(passages, depths)
  for (const [passage, depth] of depths) {
    const start = NUMBER.exec(passage.text)?.[0].length ?? 0
    const end = passage.text.endsWith(':') ? passage.text.length - 1 : passage.text.length
    if (start >= end) continue
    const title = passage.text.slice(start, end)
    const value = {title, depth, from: passage.index + 1, to: ends.get(passage) ?? passages.length}
    found.push(finding({kind: 'section', value, passage, start, end, sentence: undefined, rule: 'section/heading'}))
  }
  return found
}

/** Where each section ends; one pass from the back, with the nearest heading below kept for each depth. */
function endsOf(passages: readonly Passage[], depths: ReadonlyMap<Passage, number>): ReadonlyMap<Passage, number> {
  const ends = new Map<Passage, number>()
  const next = new Map<number, number>()
  for (const [passage, depth] of [...depths].reverse()) {
    const below = [...next].filter(([other]) => other <= depth).map(([, index]) => index)
    ends.set(passage, Math.min(passages.length, ...below))
    next.set(depth, passage.index)
  }
  return ends
}

/** `1`, `1.1` and `1.2` at one Markdown depth are two levels: the numbers tell them apart. */
function depthsByNumber(headings: readonly Passage[]): ReadonlyMap<Passage, number> {
  return new Map(
    headings.map((passage, at) => {
      const level = levelOf(passage.text)
      if (level < 2) return [passage, passage.depth]
      const parent = headings[headingOf(headings, at, level - 1)]
      return [passage, parent && parent.depth === passage.depth ? passage.depth + level - 1 : passage.depth]
    })
  )
}

const levelOf = (text: string): number =>
  /^\d{1,3}(?:\.\d{1,3}){0,5}(?=[.):]?\s)/.exec(text)?.[0].split('.').length ?? 0

/** The nearest heading above that has `level` numbers; -1 when there is none among the last few. */
function headingOf(headings: readonly Passage[], before: number, level: number): number {
  const FURTHEST = 100
  for (let at = before - 1; at >= Math.max(0, before - FURTHEST); at--) {
    if (levelOf(headings[at]?.text ?? '') === level) return at
  }
  return -1
}
