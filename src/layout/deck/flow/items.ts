// Markdown blocks as the things that a slide stacks.
import type {PhrasingContent, RootContent, Table} from 'mdast'
import type {DeckParagraph} from '../../../model/deck.ts'
import type {Look} from '../look.ts'
import type {Setting} from '../setting.ts'
import {codeParagraphs, isEmbedded, isPicture, type Piece, piecesOf} from './paragraphs.ts'

export type Item = {readonly node: RootContent} & (
  | {readonly type: 'text' | 'quote' | 'code'; readonly paragraphs: readonly DeckParagraph[]; readonly keeps: boolean}
  | {readonly type: 'table'; readonly table: Table}
  | {readonly type: 'image'; readonly path: string; readonly alt: string; readonly caption: string}
)

/** The blocks of a slide as items at a size of type, in order; what is no text within a list or quotation parts it. */
export function itemsOf(blocks: readonly RootContent[], look: Look, setting: Setting): readonly Item[] {
  return blocks.flatMap((node) => itemsOfBlock(node, look, setting))
}

function itemsOfBlock(node: RootContent, look: Look, setting: Setting): readonly Item[] {
  switch (node.type) {
    case 'table':
      return [{type: 'table', node, table: node}]
    case 'code':
      return [{type: 'code', node, paragraphs: codeParagraphs(node.value, setting), keeps: false}]
    default:
      return itemsOfPieces(node, piecesOf(node, look, setting), setting)
  }
}

/** Paragraphs that follow each other are one item. */
function itemsOfPieces(node: RootContent, pieces: readonly Piece[], setting: Setting): readonly Item[] {
  const type = node.type === 'blockquote' ? 'quote' : 'text'
  const items: Item[] = []
  let paragraphs: DeckParagraph[] = []
  const end = () => {
    if (paragraphs.length > 0) items.push({type, node, paragraphs, keeps: node.type === 'heading'})
    paragraphs = []
  }
  for (const piece of pieces) {
    if (!isEmbedded(piece)) {
      if (piece.runs.length > 0) paragraphs.push(piece)
      continue
    }
    end()
    if (piece.node.type === 'table') items.push({type: 'table', node: piece.node, table: piece.node})
    else items.push(...picturesIn(piece.node.children, setting))
  }
  end()
  return items
}

function picturesIn(nodes: readonly PhrasingContent[], setting: Setting): readonly Item[] {
  return nodes.filter(isPicture).map((image) => {
    const target = image.type === 'image' ? image : setting.definitions.get(image.identifier)
    return {type: 'image', node: image, path: target?.url ?? '', alt: image.alt ?? '', caption: target?.title ?? ''}
  })
}
