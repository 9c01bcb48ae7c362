// Ordinary Markdown blocks as paragraphs of a slide.
import type {
  Image,
  ImageReference,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
  Table,
  TableRow
} from 'mdast'
import type {DeckParagraph} from '../../../model/deck.ts'
import {withoutTabs} from '../../code-lines.ts'
import {run, runsOf} from '../inline.ts'
import {type Look, lookOf} from '../look.ts'
import {paragraph, words} from '../paragraph.ts'
import type {Setting} from '../setting.ts'

/** Indent of one level of a list. */
const STEP = 24
/** Deeper lists keep the indent of these levels, so that some width is left for words. */
const DEEPEST = 6 * STEP
/** A digit is at most this part of the size wide, a number this many digits: wider ones take a wider indent. */
const DIGIT = 0.56
const AFTER_NUMBER = 10
/** The highest number that a numbered paragraph of Office may begin with; a higher one is words. */
const HIGHEST_NUMBER = 32_767

/** Where a block stands in lists: how deep, and how far in. */
interface Within {
  readonly level: number
  readonly indent: number
}
export const SPACE_AFTER = 12
const SPACE_AFTER_ITEM = 8
const SPACE_AFTER_NOTE = 4
/** Of the second line of a long line of code: two characters. */
const CODE_HANG = 22

/** What stands within a list or a quotation and is no text: a table, or a paragraph of pictures alone. */
export interface Embedded {
  readonly node: Table | Paragraph
}
export type Piece = DeckParagraph | Embedded

export const isEmbedded = (piece: Piece): piece is Embedded => 'node' in piece
const onParagraphs =
  (change: (paragraph: DeckParagraph) => DeckParagraph) =>
  (piece: Piece): Piece =>
    isEmbedded(piece) ? piece : change(piece)

export const isPicture = (node: PhrasingContent): node is Image | ImageReference =>
  node.type === 'image' || node.type === 'imageReference'

/** A block at a size as paragraphs, within lists or not, with what is no text between them in its place. */
export function piecesOf(
  node: RootContent,
  look: Look,
  setting: Setting,
  within: Within = {level: 0, indent: 0}
): readonly Piece[] {
  const {indent} = within
  switch (node.type) {
    case 'paragraph':
      return paragraphPieces(node, (children) =>
        words(children, captionLook(node, look, setting), setting, {indent, spaceAfter: SPACE_AFTER})
      )
    case 'heading':
      return [words(node.children, headingLook(look, setting, node.depth), setting, {indent, spaceAfter: 6})]
    case 'list':
      return listPieces(node, look, setting, within)
    case 'code':
      return codeParagraphs(node.value, setting, indent)
    case 'table':
      return [{node}]
    case 'footnoteDefinition':
    case 'definition':
    case 'thematicBreak':
    case 'yaml':
      return []
    default:
      return 'children' in node
        ? node.children.flatMap((child) => piecesOf(child as RootContent, look, setting, within))
        : []
  }
}

const captionLook = ({data}: Paragraph, look: Look, {theme}: Setting): Look =>
  data?.caption ? lookOf(theme, 'meta') : look

/** The words of a paragraph, then its pictures. */
function paragraphPieces(
  node: Paragraph,
  made: (children: readonly PhrasingContent[]) => DeckParagraph
): readonly Piece[] {
  const pictures = node.children.filter(isPicture)
  if (pictures.length === 0) return [made(node.children)]
  const paragraph = made(node.children.filter((child) => !isPicture(child)))
  return [...(paragraph.runs.length > 0 ? [paragraph] : []), {node: {...node, children: pictures}}]
}

const headingLook = (look: Look, setting: Setting, depth: number): Look => ({
  ...lookOf(setting.theme, 'strong', look.size),
  color: depth > 3 ? 'second' : 'ink'
})

function listPieces(list: List, look: Look, setting: Setting, {level, indent}: Within): readonly Piece[] {
  const start = list.start ?? 1
  const last = start + list.children.length - 1
  const numbered = list.ordered && last <= HIGHEST_NUMBER
  const step = numbered ? Math.max(STEP, Math.ceil(String(last).length * look.size * DIGIT) + AFTER_NUMBER) : STEP
  const inner = {level: level + 1, indent: Math.min(indent + step, Math.max(DEEPEST, step))}
  const pieces = list.children.flatMap((item, index) =>
    itemPieces(item, look, setting, inner, step, list.ordered ? start + index : undefined)
  )
  const spaceAfter = level === 0 ? SPACE_AFTER : SPACE_AFTER_ITEM
  return pieces.map((piece, index) =>
    index < pieces.length - 1 ? piece : onParagraphs((each) => ({...each, spaceAfter}))(piece)
  )
}

function itemPieces(
  item: ListItem,
  look: Look,
  setting: Setting,
  within: Within,
  step: number,
  number: number | undefined
): readonly Piece[] {
  const {level, indent} = within
  const asWords = number !== undefined && number > HIGHEST_NUMBER ? `${number}.\u00A0` : ''
  const box = item.checked === true ? '☑\u00A0' : item.checked === false ? '☐\u00A0' : ''
  const lead = `${asWords}${box}`
  const headOf = (children: readonly PhrasingContent[]): DeckParagraph => {
    const own = runsOf(children, look, setting)
    return paragraph(lead === '' ? own : [run(lead, look), ...own], look.spacing, {
      indent,
      hang: -step,
      level: Math.min(level - 1, 8),
      spaceAfter: SPACE_AFTER_ITEM,
      ...(asWords !== ''
        ? {hang: 0}
        : number === undefined
          ? {bullet: 'disc' as const}
          : {bullet: 'number' as const, number})
    })
  }
  const [first, ...rest] = item.children
  const head = first?.type === 'paragraph' ? paragraphPieces(first, headOf) : lead === '' ? [] : [headOf([])]
  const others = (first?.type === 'paragraph' ? rest : item.children).flatMap((child) =>
    piecesOf(child, look, setting, within)
  )
  const shown = head.filter((piece) => isEmbedded(piece) || piece.runs.length > 0)
  return [...shown, ...others.map(onParagraphs((each) => ({...each, spaceAfter: SPACE_AFTER_ITEM})))]
}

/** Lines of code, one a paragraph; what does not fit on a line hangs below it. */
export function codeParagraphs(value: string, setting: Setting, indent = 0): readonly DeckParagraph[] {
  const look: Look = {...lookOf(setting.theme, 'small'), face: 'mono'}
  return value.split('\n').map((line) => {
    const shown = withoutTabs(line)
    const hang = indent + CODE_HANG
    return paragraph([run(shown === '' ? ' ' : shown, look)], 100, {indent: hang, hang: -CODE_HANG, align: 'left'})
  })
}

/** What a footnote says, as paragraphs: also the rows of its tables, and what stands for its pictures. */
export function footnoteParagraphs(
  nodes: readonly RootContent[],
  look: Look,
  setting: Setting
): readonly DeckParagraph[] {
  const asWords = (children: readonly PhrasingContent[]) => words(children, look, setting)
  const paragraphs = nodes
    .flatMap((node) => piecesOf(node, look, setting))
    .flatMap((piece): readonly DeckParagraph[] => {
      if (!isEmbedded(piece)) return [piece]
      return piece.node.type === 'table'
        ? piece.node.children.map((row) => asWords(cellsInLine(row)))
        : [asWords(piece.node.children)]
    })
  return paragraphs.map((each) => ({...each, spaceAfter: SPACE_AFTER_NOTE})).filter((each) => each.runs.length > 0)
}

const cellsInLine = (row: TableRow): readonly PhrasingContent[] =>
  row.children.flatMap((cell, index) =>
    index === 0 ? cell.children : [{type: 'text' as const, value: ' | '}, ...cell.children]
  )
