// Long Markdown parsed in pieces: the parser keeps every token of a text until it is done, some twelve hundred bytes for
// each character, and looks through all of them again for some of its constructs.
import type {Nodes, Root, RootContent} from 'mdast'
import {everyNode} from '../every-node.ts'

type Parse = (text: string) => Root

/** Characters from which a text is parsed in pieces, and the least that a piece has: its share of the cost is then lost in it. */
const LONG = 20_000
const LEAST = 1_500

/** A heading of its own line at the very left after an empty line ends every list, quotation and table. */
const BOUNDARY = /\n[ \t]*\r?\n(?=#{1,6}[ \t])/g

/** Characters of the longest stretch of a text that cannot be parsed in pieces. */
export function longestStretch(text: string): number {
  let from = 0
  let longest = 0
  for (const {index} of text.matchAll(BOUNDARY)) {
    longest = Math.max(longest, index - from)
    from = index
  }
  return Math.max(longest, text.length - from)
}

/**
 * The tree that `parse` gives for the whole text, positions included. It must be a parser of CommonMark in whose trees
 * `definition` and `footnoteDefinition` are what other pieces may refer to. Equal pieces are parsed once.
 */
export function parsedPiecewise(text: string, parse: Parse, long = LONG, least = LEAST): Root {
  if (text.length < long || text.startsWith('\uFEFF')) return parse(text)
  const pieces = piecesOf(text, rememberedIn(new Map(), parse), least)
  if (pieces.length < 2 || isUnclosedFront(pieces[0])) return parse(text)
  const defined = definedIn(pieces)
  const resolved = defined.size === 0 ? pieces : resolvedWith(defined, pieces, rememberedIn(new Map(), parse))
  const last = endOf(text)
  return {
    type: 'root',
    children: resolved.flatMap(({children, line, offset}) => children.map((node) => moved(node, line, offset))),
    position: {start: {line: 1, column: 1, offset: 0}, end: last}
  }
}

/** After `---` at the top that opens no front matter, micromark finds no list in the rest of the text: left to it as it is. */
const isUnclosedFront = (first: Piece | undefined): boolean =>
  first?.text.startsWith('---') === true && first.children[0]?.type !== 'yaml'

/** A piece where it stands: lines and characters before it; its nodes have the places of the piece alone. */
interface Piece {
  readonly text: string
  /** What is parsed behind it. */
  readonly next: string
  readonly children: readonly RootContent[]
  readonly line: number
  readonly offset: number
}

const rememberedIn =
  (trees: Map<string, Root>, parse: Parse): Parse =>
  (text) => {
    const known = trees.get(text)
    if (known) return known
    const tree = parse(text)
    trees.set(text, tree)
    return tree
  }

/** In place of the heading with which the next piece begins: what ends before it then ends as it does in the whole. */
const NEXT = '#\n'

/**
 * Cut where the parser itself says that nothing is open: code, HTML and containers may hold what looks like a heading.
 * Nothing is when the heading after the piece is one.
 */
function piecesOf(text: string, parse: Parse, least: number): readonly Piece[] {
  const cuts = [...text.matchAll(BOUNDARY)].map(({0: {length}, index}) => index + length)
  const pieces: Piece[] = []
  let offset = 0
  let line = 0
  let wanted = least
  for (const cut of cuts) {
    if (cut - offset < wanted) continue
    const own = text.slice(offset, cut)
    const {children} = parse(own + NEXT)
    const next = children.at(-1)
    if (next?.type !== 'heading' || next.position?.start.offset !== own.length) {
      // Twice as much the next time: a block that is open to the end is not parsed again at each heading in it.
      wanted = 2 * own.length
      continue
    }
    pieces.push({text: own, next: NEXT, children: children.slice(0, -1), line, offset})
    line += lineEnds(own)
    offset = cut
    wanted = least
  }
  const rest = text.slice(offset)
  return [...pieces, {text: rest, next: '', children: parse(rest).children, line, offset}]
}

const lineEnds = (text: string): number => text.match(/\r\n|\n|\r/g)?.length ?? 0

/** Definitions of the whole text, as lines that define the same. */
function definedIn(pieces: readonly Piece[]): ReadonlyMap<string, string> {
  const defined = new Map<string, string>()
  for (const {children} of pieces)
    everyNode({type: 'root', children: [...children]}, (node) => {
      if (node.type === 'definition') defined.set(node.identifier, `[${node.identifier}]: x`)
      if (node.type === 'footnoteDefinition') defined.set(`^${node.identifier}`, `[^${node.identifier}]: x`)
    })
  return defined
}

/** Pieces that refer to what is defined elsewhere, parsed again below those definitions. */
function resolvedWith(defined: ReadonlyMap<string, string>, pieces: readonly Piece[], parse: Parse): readonly Piece[] {
  return pieces.map((piece) => {
    const own = new Set(definedIn([piece]).keys())
    const named = [...new Set(labelsIn(piece.text))].filter((label) => defined.has(label) && !own.has(label))
    return named.length === 0
      ? piece
      : below(
          named.map((label) => defined.get(label) ?? ''),
          piece,
          parse
        )
  })
}

/** Whatever may be the label of a reference, in the form in which mdast has them. */
const labelsIn = (text: string): readonly string[] =>
  [...text.matchAll(/\[((?:\\.|[^\\[\]])+)(?=\])/gs)].map(([, label = '']) =>
    label
      .replace(/[\t\n\r ]+/g, ' ')
      .replace(/^ | $/g, '')
      .toLowerCase()
      .toUpperCase()
      .toLowerCase()
  )

/** A heading after the definitions ends them, whatever the piece begins with; front matter keeps its place at the top. */
function below(definitions: readonly string[], piece: Piece, parse: Parse): Piece {
  const [first] = piece.children
  const front = first?.type === 'yaml' ? [first] : []
  const start = front[0]?.position?.end.offset ?? 0
  const before = `${definitions.join('\n\n')}\n\n#${start === 0 ? '\n' : ''}`
  const {children} = parse(before + piece.text.slice(start) + piece.next)
  const [lines, characters] = [lineEnds(piece.text.slice(0, start)) - lineEnds(before), start - before.length]
  const body = children
    .slice(children.findIndex((node) => node.type === 'heading') + 1, piece.next === '' ? children.length : -1)
    .map((node) => moved(node, lines, characters))
  return {...piece, children: [...front, ...body]}
}

/** A copy of a node so many lines and characters further on. */
function moved<T extends Nodes>(node: T, line: number, offset: number): T {
  const copy = {...node}
  const {position} = node
  if (position) copy.position = {start: movedPoint(position.start), end: movedPoint(position.end)}
  if ('children' in copy)
    copy.children = copy.children.map((child) => moved(child as RootContent, line, offset)) as never
  return copy

  function movedPoint(point: NonNullable<T['position']>['start']) {
    return {line: point.line + line, column: point.column, offset: (point.offset ?? 0) + offset}
  }
}

function endOf(text: string): {readonly line: number; readonly column: number; readonly offset: number} {
  const start = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1
  return {line: lineEnds(text) + 1, column: text.length - start + 1, offset: text.length}
}
