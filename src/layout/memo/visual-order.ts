// Words of scripts written from right to left, put in the order in which they are drawn.
import type {Inline} from './inlines.ts'

/** Hebrew, Arabic and their neighbours. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/

/** A line whose first letter is of such a script. */
const STARTS_RIGHT_TO_LEFT = /^\P{L}*[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u
/** Punctuation after the last such word belongs to the line around it. */
const CLOSING = /[.,;:!?…”’)\]]+$/

/**
 * The stretches of a line with every sequence of right-to-left words reversed word by word; letters within a word are
 * turned when they are drawn. A line without such words comes back as it is.
 */
export function visualOrder(stretches: readonly Inline[]): readonly Inline[] {
  if (!stretches.some((stretch) => RIGHT_TO_LEFT.test(stretch.text))) return stretches
  const leftToRight = !STARTS_RIGHT_TO_LEFT.test(stretches.map(({text}) => text).join(''))
  const words = stretches.flatMap(({text, style}) =>
    (text.match(/ +|[^ ]+/g) ?? []).map((word) => ({text: word, style}))
  )
  const ordered: Inline[] = []
  let turned: Inline[] = []
  const end = () => {
    const trailing: Inline[] = []
    while (turned.at(-1)?.text.trim() === '') trailing.unshift(...turned.splice(-1))
    const last = turned.pop()
    const stop = (leftToRight && last && CLOSING.exec(last.text)?.[0]) || ''
    if (last) turned.push({text: last.text.slice(0, last.text.length - stop.length), style: last.style})
    ordered.push(...turned.reverse())
    if (last && stop !== '') ordered.push({text: stop, style: last.style})
    ordered.push(...trailing)
    turned = []
  }
  for (const word of words) {
    if (RIGHT_TO_LEFT.test(word.text) || (turned.length > 0 && word.text.trim() === '')) turned.push(word)
    else {
      end()
      ordered.push(word)
    }
  }
  end()
  return ordered
}

/** The segments of one word in the order in which they are drawn: punctuation of another font stands left of its word. */
export const visualSegments = <T>(segments: readonly T[], word: string): readonly T[] =>
  segments.length > 1 && RIGHT_TO_LEFT.test(word) ? [...segments].reverse() : segments
