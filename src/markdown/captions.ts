// Captions of tables and of pictures, and lists of definitions: what Pandoc reads from plain paragraphs.
import type {Paragraph, PhrasingContent, RootContent} from 'mdast'

/** `: Caption`, `Table: Caption`. */
const CAPTION = /^(?:table)?:[ \t]+(?=\S)/i
const DEFINITION = /^:[ \t]+(?=\S)/

/** The caption that stands below or above each table, above it and without its mark. */
export function withCaptionsAbove(nodes: readonly RootContent[]): RootContent[] {
  const made: RootContent[] = []
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index] as RootContent
    const [next, after] = [nodes[index + 1], nodes[index + 2]]
    if (node.type === 'table' && isMarked(next, CAPTION) && !(after?.type === 'table' && isCaption(made.at(-1)))) {
      made.push(caption(next), node)
      index++
    } else if (isMarked(node, CAPTION) && next?.type === 'table') made.push(caption(node))
    else made.push(node)
  }
  return made
}

const isMarked = (node: RootContent | undefined, mark: RegExp): node is Paragraph =>
  node?.type === 'paragraph' && begins(node.children, mark)

const begins = ([first]: readonly PhrasingContent[], mark: RegExp): boolean =>
  first?.type === 'text' && mark.test(first.value)

/** Whether a block is the caption of the table below it. */
export const isCaption = (node: RootContent | undefined): node is Paragraph =>
  node?.type === 'paragraph' && node.data?.caption === true

const caption = (node: Paragraph): Paragraph => ({...unmarked(node, CAPTION), data: {...node.data, caption: true}})

function unmarked(node: Paragraph, mark: RegExp): Paragraph {
  const [first, ...rest] = node.children
  return first?.type === 'text'
    ? {...node, children: [{...first, value: first.value.replace(mark, '')}, ...rest]}
    : node
}

/** A term and its definitions, which begin with a colon: the term bold, each definition on a line of its own. */
export function withDefinitions(nodes: readonly RootContent[]): RootContent[] {
  const made: RootContent[] = []
  const defining = new Set<RootContent>()
  for (const node of nodes) {
    const before = made.at(-1)
    const term = before?.type === 'paragraph' && !begins(before.children, DEFINITION) ? before : undefined
    const shown = isMarked(node, DEFINITION) && term ? lengthened(term, defining.has(term), node) : defined(node)
    if (shown !== node) defining.add(shown)
    if (isMarked(node, DEFINITION) && term) made.pop()
    made.push(shown)
  }
  return made
}

/** A term with one or more definitions more. */
function lengthened(term: Paragraph, open: boolean, definitions: Paragraph): Paragraph {
  const head = open ? term.children : [bold(term.children)]
  return {...term, children: [...head, ...linesOf(definitions.children).flatMap(definitionLine)]}
}

/** A line that begins a definition, or goes on with one. */
const definitionLine = (line: PhrasingContent[]): PhrasingContent[] =>
  begins(line, DEFINITION)
    ? [{type: 'break'}, ...unmarked({type: 'paragraph', children: line}, DEFINITION).children]
    : [{type: 'text', value: ' '}, ...line]

const bold = (children: readonly PhrasingContent[]): PhrasingContent => ({type: 'strong', children: [...children]})

/** Term and definitions in one paragraph: its second line begins with a colon. */
function defined(node: RootContent): RootContent {
  if (node.type !== 'paragraph') return node
  const [term = [], ...lines] = linesOf(node.children)
  if (!begins(lines[0] ?? [], DEFINITION) || begins(term, DEFINITION)) return node
  return {...node, children: [bold(term), ...lines.flatMap(definitionLine)]}
}

/** The lines of a paragraph as they are written. */
function linesOf(nodes: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]]
  for (const node of nodes) {
    if (node.type !== 'text') {
      lines.at(-1)?.push(node)
      continue
    }
    node.value.split('\n').forEach((value, index) => {
      if (index > 0) lines.push([])
      if (value !== '') lines.at(-1)?.push({...node, value})
    })
  }
  return lines
}

/** A picture that is alone in its paragraph shows its title below it; one without a title its name, but in Marp's decks. */
export function titled(node: Paragraph, marp: boolean): Paragraph {
  const [image, ...others] = node.children
  if (image?.type !== 'image' || others.length > 0 || image.title || marp || !image.alt) return node
  return {...node, children: [{...image, title: image.alt}]}
}
