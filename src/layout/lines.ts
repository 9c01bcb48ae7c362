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

/**
 * Greedy line breaking. `width` measures a text in a style, in points; `available` gives the room of line n, in points.
 * A word wider than its line is broken between code points. A newline in the text ends a line.
 */
export function breakLines<T>(
  stretches: readonly Stretch<T>[],
  width: (text: string, style: T) => number,
  available: (line: number) => number
): readonly BrokenLine<T>[] {
  const whole = stretches.map((stretch) => stretch.text).join('')
  const lines: BrokenLine<T>[] = []
  let current: (Stretch<T> & {width: number})[] = []
  let used = 0
  const push = (text: string, style: T, textWidth: number) => {
    const last = current.at(-1)
    if (last && last.style === style)
      current[current.length - 1] = {text: last.text + text, style, width: width(last.text + text, style)}
    else current.push({text, style, width: textWidth})
    used = current.reduce((sum, part) => sum + part.width, 0)
  }
  const end = () => {
    const trimmed = [...current]
    for (let last = trimmed.pop(); last; last = trimmed.pop()) {
      const text = last.text.replace(/[ \n]+$/, '')
      if (text === '') continue
      trimmed.push({text, style: last.style, width: width(text, last.style)})
      break
    }
    lines.push({stretches: trimmed, width: trimmed.reduce((sum, part) => sum + part.width, 0)})
    current = []
    used = 0
  }
  for (const piece of pieces(stretches, whole)) {
    const visible = piece.parts.map((part) => ({...part, text: part.text.replace(/\n$/, '')}))
    const room = available(lines.length)
    const tight = visible.reduce(
      (sum, part, index) => sum + width(index === visible.length - 1 ? part.text.trimEnd() : part.text, part.style),
      0
    )
    if (current.length > 0 && used + tight > room) end()
    if (tight > available(lines.length) && current.length === 0) {
      for (const part of visible) {
        for (const character of part.text) {
          const characterWidth = width(character, part.style)
          if (current.length > 0 && used + characterWidth > available(lines.length) && character !== ' ') end()
          push(character, part.style, characterWidth)
        }
      }
    } else for (const part of visible) if (part.text !== '') push(part.text, part.style, width(part.text, part.style))
    if (piece.required) end()
  }
  if (current.length > 0 || lines.length === 0) end()
  return lines
}

/** The unbreakable pieces of the text, each cut at the borders of its stretches. */
function* pieces<T>(
  stretches: readonly Stretch<T>[],
  whole: string
): Generator<{parts: Stretch<T>[]; required: boolean}> {
  const breaker = new LineBreaker(whole)
  let from = 0
  let index = 0
  let start = 0
  for (let stop = breaker.nextBreak(); stop; stop = breaker.nextBreak()) {
    const parts: Stretch<T>[] = []
    while (from < stop.position && index < stretches.length) {
      const stretch = stretches[index] as Stretch<T>
      const to = Math.min(stop.position, start + stretch.text.length)
      if (to > from) parts.push({text: stretch.text.slice(from - start, to - start), style: stretch.style})
      from = to
      if (to === start + stretch.text.length) {
        start = to
        index++
      }
    }
    yield {parts, required: stop.required && whole[stop.position - 1] === '\n'}
  }
}
