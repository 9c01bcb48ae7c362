// Breaking runs of text into lines, by UAX 14 and measured widths.
import LineBreaker from 'linebreak'

/** A stretch of text of one width function; `T` is whatever the caller needs back with it. */
export interface Stretch<T> {
  readonly text: string
  readonly style: T
}
export interface BrokenLine<T> {
  readonly stretches: readonly (Stretch<T> & {readonly width: number})[]
  /** Without the space at its end. */
  readonly width: number
}

/** A character with its marks, selectors and what a joiner ties to it: a long word is broken between these. */
const CLUSTER = /\P{M}(?:\p{M}|\u200D\P{M}?)*|\p{M}+/gu
const TRAILING_SPACE = /[ \t\n]+$/
const endsInSpace = (text: string): boolean => text === '' || ' \t\n'.includes(text.at(-1) ?? ' ')

/**
 * Greedy line breaking. `width` measures a text in a style, in points; `available` gives the room of line n, in points.
 * A word wider than its line is broken between characters. A newline in the text ends a line; an empty text is one empty line.
 * Every piece is measured once where it stands and once with its line, so time grows with the text alone.
 */
export function breakLines<T>(
  stretches: readonly Stretch<T>[],
  width: (text: string, style: T) => number,
  available: (line: number) => number
): readonly BrokenLine<T>[] {
  const lines: BrokenLine<T>[] = []
  let current: Stretch<T>[] = []
  let used = 0
  const end = () => {
    lines.push(closed(current, width))
    current = []
    used = 0
  }
  const add = (parts: readonly Stretch<T>[], room: number) => {
    current.push(...parts)
    used += room
  }
  for (const piece of pieces(stretches)) {
    const tight = widthOf(trimmed(piece.parts), width)
    if (current.length > 0 && used + tight > available(lines.length)) end()
    if (tight <= available(lines.length)) add(piece.parts, widthOf(piece.parts, width))
    else {
      let grown: Grown<T> | undefined
      for (const cluster of clusters(piece.parts)) {
        grown = grownBy(cluster, grown, width)
        if (current.length > 0 && cluster.text !== ' ' && used + grown.added > available(lines.length)) {
          end()
          grown = grownBy(cluster, undefined, width)
        }
        add([cluster], grown.added)
      }
    }
    if (piece.required) end()
  }
  if (current.length > 0 || lines.length === 0) end()
  return lines
}

/**
 * Lines of a text that ends none of them by its width. Where it has no newline it is one line, as which it is measured
 * at once: cells of tables, which have few, are asked for how wide they would like to be.
 */
export const unbroken = <T>(
  stretches: readonly Stretch<T>[],
  width: (text: string, style: T) => number
): readonly BrokenLine<T>[] =>
  stretches.some(({text}) => text.includes('\n'))
    ? breakLines(stretches, width, () => Number.POSITIVE_INFINITY)
    : [closed(stretches, width)]

/** The part of a long word that stands on one line in one style, its width, and what the last character added to it. */
interface Grown<T> extends Stretch<T> {
  readonly width: number
  readonly added: number
}

/** Measured whole each time: two characters side by side may be wider or narrower than each alone. */
function grownBy<T>(
  cluster: Stretch<T>,
  before: Grown<T> | undefined,
  width: (text: string, style: T) => number
): Grown<T> {
  const onto = before && before.style === cluster.style ? before : {text: '', width: 0}
  const text = onto.text + cluster.text
  const whole = width(text, cluster.style)
  return {text, style: cluster.style, width: whole, added: whole - onto.width}
}

function widthOf<T>(parts: readonly Stretch<T>[], width: (text: string, style: T) => number): number {
  let sum = 0
  for (const part of parts) sum += width(part.text, part.style)
  return sum
}

/** Without space and newline at the end, however many stretches they reach over. A no-break space stays. */
function trimmed<T>(parts: readonly Stretch<T>[]): readonly Stretch<T>[] {
  if (!endsInSpace(parts.at(-1)?.text ?? ' ')) return parts
  const kept = [...parts]
  for (let last = kept.pop(); last; last = kept.pop()) {
    const text = last.text.replace(TRAILING_SPACE, '')
    if (text !== '') return [...kept, {text, style: last.style}]
  }
  return kept
}

/** Neighbours of one style become one stretch again, measured whole. */
function closed<T>(parts: readonly Stretch<T>[], width: (text: string, style: T) => number): BrokenLine<T> {
  const groups: {readonly texts: string[]; readonly style: T}[] = []
  for (const part of trimmed(parts)) {
    const last = groups.at(-1)
    if (last && last.style === part.style) last.texts.push(part.text)
    else if (part.text !== '') groups.push({texts: [part.text], style: part.style})
  }
  const stretches = groups.map(({texts, style}) => {
    const text = texts.join('')
    return {text, style, width: width(text, style)}
  })
  return {stretches, width: stretches.reduce((sum, stretch) => sum + stretch.width, 0)}
}

function* clusters<T>(parts: readonly Stretch<T>[]): Generator<Stretch<T>> {
  for (const {text, style} of parts) for (const [cluster] of text.matchAll(CLUSTER)) yield {text: cluster, style}
}

interface Piece<T> {
  readonly parts: readonly Stretch<T>[]
  readonly required: boolean
}

/** The unbreakable pieces of the text, each cut at the borders of its stretches; the newline that ends a piece is left out. */
function* pieces<T>(stretches: readonly Stretch<T>[]): Generator<Piece<T>> {
  const whole = stretches.map((stretch) => stretch.text).join('')
  const breaker = new LineBreaker(whole)
  let from = 0
  let index = 0
  let start = 0
  for (let stop = breaker.nextBreak(); stop; stop = breaker.nextBreak()) {
    const parts: Stretch<T>[] = []
    const required = whole[stop.position - 1] === '\n'
    const visible = required ? stop.position - 1 : stop.position
    while (from < stop.position && index < stretches.length) {
      const {text, style} = stretches[index] as Stretch<T>
      const to = Math.min(stop.position, start + text.length)
      const shown = Math.min(to, visible)
      if (shown > from) parts.push({text: text.slice(from - start, shown - start), style})
      from = to
      if (to === start + text.length) {
        start = to
        index++
      }
    }
    yield {parts, required}
  }
}
