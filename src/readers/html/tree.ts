// The tree of a page as the reader needs it: elements, and stretches of text that each know where they stand.

export interface HtmlText {
  readonly kind: 'text'
  parent: HtmlElement | undefined
  start: number
  end: number
  /** What the stretch says; undefined when the source says it letter by letter, without references. */
  decoded: string | undefined
}

export interface HtmlComment {
  readonly kind: 'comment'
  parent: HtmlElement | undefined
  start: number
  end: number
}

export interface Attribute {
  readonly name: string
  readonly value: string
}

export interface HtmlElement {
  readonly kind: 'element'
  /** In lower case but for parts of drawings; `#document` and `#fragment` for what is no element. */
  readonly name: string
  readonly namespace: string
  readonly attributes: readonly Attribute[]
  readonly children: HtmlNode[]
  parent: HtmlElement | undefined
  /** -1 for an element that the source only implies (`tbody`). */
  start: number
  end: number
  /** After the opening tag. */
  inner: number
}

export type HtmlNode = HtmlText | HtmlComment | HtmlElement

export const newElement = (name: string, namespace: string, attributes: readonly Attribute[]): HtmlElement => ({
  kind: 'element',
  name,
  namespace,
  attributes,
  children: [],
  parent: undefined,
  start: -1,
  end: -1,
  inner: -1
})

/** The value of an attribute; undefined when it is not there. */
export function attribute(element: HtmlElement, name: string): string | undefined {
  for (const one of element.attributes) if (one.name === name) return one.value
  return undefined
}

/** What a stretch of text says. */
export const wordsOf = (text: HtmlText, raw: string): string => text.decoded ?? raw.slice(text.start, text.end)

/** Every element below `from`, in the order of the source. `into` is asked whether to go into one. */
export function* elementsIn(from: HtmlElement, into: (element: HtmlElement) => boolean): Generator<HtmlElement> {
  for (const child of from.children) {
    if (child.kind !== 'element') continue
    yield child
    if (into(child)) yield* elementsIn(child, into)
  }
}

/** All words below a node in one line. */
export const textIn = (node: HtmlNode, raw: string): string => wordsBelow(node, raw, ' ').replace(/\s+/g, ' ').trim()

/** All words below a node, a line for each block and after each break. */
export const linesIn = (node: HtmlNode, raw: string): string =>
  wordsBelow(node, raw, '\u2028')
    .replace(/[^\S\u2028]+/g, ' ')
    .replace(/ ?\u2028[ \u2028]*/g, '\n')
    .trim()

function wordsBelow(node: HtmlNode, raw: string, between: string): string {
  const parts: string[] = []
  const visit = (one: HtmlNode): void => {
    if (one.kind === 'text') parts.push(wordsOf(one, raw))
    else if (one.kind === 'element' && !WORDLESS.has(one.name)) {
      const apart = !INLINE.has(one.name)
      if (apart) parts.push(between)
      for (const child of one.children) visit(child)
      if (apart) parts.push(between)
    }
  }
  visit(node)
  return parts.join('')
}

/** Elements whose text is never shown as words. */
export const WORDLESS: ReadonlySet<string> = new Set(
  'script style noscript template head title meta link svg math canvas iframe object embed audio video select option datalist textarea input'.split(
    ' '
  )
)

/** Elements that stand within a line. Anything else begins a line of its own, when HTML knows it. */
export const INLINE: ReadonlySet<string> = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr picture q rp rt ruby s samp small
  source span strike strong sub sup time tt u var wbr`.split(/\s+/)
)
