// Paragraphs, list items, headings and rules out of the lines of plain text.
import {continues, type Line, type Setting} from './lines.ts'

export interface Unit {
  readonly kind: 'paragraph' | 'item' | 'heading' | 'rule'
  /** Of a heading underlined with `=` 1, with `-` 2; else 0. */
  readonly depth: number
  /** Without the marker of an item, which stands at `from`. */
  readonly start: number
  readonly from: number
  readonly end: number
  /** Column of the marker. */
  readonly indent: number
  /** The marker of an item as written, `•` or `2.`. */
  readonly marker: string
}

/** `- `, `• `, `1. `, `2) `, `(a) `, `(iv) `. */
const MARKER = /^([-*•▪▫◦‣·●○■□✓➢–—]|\d{1,3}[.)]|\(?(?:[a-z]|[ivx]{2,4})\)|\(\d{1,2}\))[ \t\u00a0]+(?=\S)/
const UNDERLINE = /^(?:={3,}|-{3,}|~{3,}|_{3,})$/
/** A line of nothing but rule characters. */
const RULE = /^(?:[-=_*~#+•·.—–][ \t]*){3,}$/
/** An underline is as long as its heading, give or take. */
const UNDERLINE_SLACK = 6

/** Units of one group of lines. */
export function unitsOf(group: readonly Line[], setting: Setting): readonly Unit[] {
  const units: Unit[] = []
  let at = 0
  while (at < group.length) {
    const first = group[at] as Line
    const next = group[at + 1]
    if (next && isUnderlined(first, next)) {
      units.push({...unit('heading', first, first), depth: next.text.startsWith('=') ? 1 : 2})
      at += 2
    } else if (RULE.test(first.text.slice(0, 200))) {
      units.push(unit('rule', first, first))
      at++
    } else {
      const last = lastOf(group, at, setting)
      units.push(unit(MARKER.test(first.text) ? 'item' : 'paragraph', first, group[last] as Line))
      at = last + 1
    }
  }
  return units
}

function isUnderlined(line: Line, next: Line): boolean {
  if (!UNDERLINE.test(next.text) || RULE.test(line.text)) return false
  return Math.abs(line.text.length - next.text.length) <= UNDERLINE_SLACK && line.text.length < 120
}

/** Index of the last line of the paragraph or item that starts at `at`. */
function lastOf(group: readonly Line[], at: number, setting: Setting): number {
  const first = group[at] as Line
  const item = MARKER.test(first.text)
  let last = at
  for (;;) {
    const line = group[last] as Line
    const next = group[last + 1]
    if (!next || MARKER.test(next.text) || RULE.test(next.text.slice(0, 200))) return last
    const after = group[last + 2]
    if (after && isUnderlined(next, after)) return last
    // The lines of an item hang below its words, right of the marker.
    const hangs = item && next.indent > first.indent
    if (!hangs && !continues(line, next, setting)) return last
    last++
  }
}

function unit(kind: Unit['kind'], first: Line, last: Line): Unit {
  const written = kind === 'item' ? (MARKER.exec(first.text)?.[0] ?? '') : ''
  return {
    kind,
    depth: 0,
    start: first.start + written.length,
    from: first.start,
    end: last.end,
    indent: first.indent,
    marker: written.trim()
  }
}

const NUMBER = /^(\d{1,3})\.$/
const DASH = /^[–—]$/

/**
 * Items that are none: a dash opens speech unless the next item has one too, and a number followed by no neighbour
 * in the same series is a heading's. `1. Background` above its paragraph is not a list.
 */
export function withoutFalseItems(units: readonly Unit[]): readonly Unit[] {
  return units.map((unit, at) => {
    if (unit.kind !== 'item') return unit
    const near = [units[at - 1], units[at + 1]].filter((other) => other?.kind === 'item')
    const number = NUMBER.exec(unit.marker)?.[1]
    const lonely = DASH.test(unit.marker)
      ? !near.some((other) => DASH.test(other?.marker ?? ''))
      : number !== undefined && near.length === 0
    if (!lonely) return unit
    return {...unit, kind: 'paragraph', start: unit.from, marker: ''}
  })
}
