// Spans as selectors of the W3C Web Annotation Data Model (23 February 2017), sections 4.2.4 and 4.2.5.
import type {Span} from '../model/source.ts'

export interface Target {
  readonly type: 'SpecificResource'
  /** Path from the folder of sources. */
  readonly source: string
  readonly selector: readonly [
    {readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number},
    {readonly type: 'TextQuoteSelector'; readonly exact: string; readonly prefix: string; readonly suffix: string}
  ]
}

/** Code points of context on either side: enough to find the words again when the text moves. */
const CONTEXT = 32

/** UTF-16 offsets of the characters beyond the Basic Multilingual Plane, ascending; each is two units and one code point. */
export function pointTable(text: string): readonly number[] {
  const astral: number[] = []
  for (let at = 0; at < text.length; at++) {
    if ((text.codePointAt(at) ?? 0) > 0xffff) astral.push(at++)
  }
  return astral
}

/** The standard counts Unicode code points, not UTF-16 units. */
function codePoints(offset: number, astral: readonly number[]): number {
  let low = 0
  let high = astral.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((astral[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return offset - low
}

/** The target of a span: where it stands in code points, its exact words, and those around them. */
export function targetOf({source, start, end}: Span, text: string, astral: readonly number[] = []): Target {
  const before = [...text.slice(Math.max(0, start - 2 * CONTEXT), start)].slice(-CONTEXT).join('')
  const after = [...text.slice(end, end + 2 * CONTEXT)].slice(0, CONTEXT).join('')
  return {
    type: 'SpecificResource',
    source,
    selector: [
      {type: 'TextPositionSelector', start: codePoints(start, astral), end: codePoints(end, astral)},
      {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: before.replace(/^[\udc00-\udfff]/, ''),
        suffix: after.replace(/[\ud800-\udbff]$/, '')
      }
    ]
  }
}
