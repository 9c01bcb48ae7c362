// Markdown blocks as the things that a slide stacks.
import type {Image, ImageReference, PhrasingContent, RootContent, Table} from 'mdast'
import type {DeckParagraph} from '../../../model/deck.ts'
import type {Look} from '../look.ts'
import type {Setting} from '../setting.ts'
import {codeParagraphs, paragraphsOf} from './paragraphs.ts'

export type Item = {readonly node: RootContent} & (
  | {readonly type: 'text' | 'quote' | 'code'; readonly paragraphs: readonly DeckParagraph[]; readonly keeps: boolean}
  | {readonly type: 'table'; readonly table: Table}
  | {readonly type: 'image'; readonly path: string; readonly alt: string; readonly caption: string}
)

/** The blocks of a slide as items at a size of type, in order. What is nested in a list or quotation is taken out of it when it is no text. */
export function itemsOf(blocks: readonly RootContent[], look: Look, setting: Setting): readonly Item[] {
  return blocks.flatMap((node) => itemsOfBlock(node, look, setting))
}

function itemsOfBlock(node: RootContent, look: Look, setting: Setting): readonly Item[] {
  const rest = inner(node).flatMap((child) => itemsOfBlock(child, look, setting))
  switch (node.type) {
    case 'table':
      return [{type: 'table', node, table: node}]
    case 'code':
      return [{type: 'code', node, paragraphs: codeParagraphs(node.value, setting), keeps: false}]
    case 'blockquote':
      return [...textItem('quote', node, paragraphsOf(node, look, setting)), ...rest]
    case 'html':
      return []
    case 'paragraph':
      return [...textItem('text', node, withoutPictures(node, look, setting)), ...picturesIn(node.children, setting)]
    default:
      return [...textItem('text', node, paragraphsOf(node, look, setting)), ...rest]
  }
}

function textItem(type: 'text' | 'quote', node: RootContent, paragraphs: readonly DeckParagraph[]): readonly Item[] {
  const shown = paragraphs.filter((each) => each.runs.length > 0)
  return shown.length === 0 ? [] : [{type, node, paragraphs: shown, keeps: node.type === 'heading'}]
}

/** A paragraph without its pictures, which stand by themselves. */
function withoutPictures(node: Extract<RootContent, {type: 'paragraph'}>, look: Look, setting: Setting) {
  const children = node.children.filter((child) => !isPicture(child))
  return children.length === 0 ? [] : paragraphsOf({...node, children}, look, setting)
}

/** Tables, pictures and code within a list or a quotation. */
function inner(node: RootContent): readonly RootContent[] {
  if (node.type === 'paragraph' || node.type === 'table' || !('children' in node)) return []
  return (node.children as readonly RootContent[]).flatMap((child) => {
    if (child.type === 'table') return [child]
    if (child.type === 'paragraph') {
      const pictures = child.children.filter(isPicture)
      return pictures.length > 0 ? [{...child, children: pictures}] : []
    }
    return inner(child)
  })
}

const isPicture = (node: PhrasingContent): node is Image | ImageReference =>
  node.type === 'image' || node.type === 'imageReference'

function picturesIn(nodes: readonly PhrasingContent[], setting: Setting): readonly Item[] {
  return nodes.filter(isPicture).map((image) => {
    const target = image.type === 'image' ? image : setting.definitions.get(image.identifier)
    return {type: 'image', node: image, path: target?.url ?? '', alt: image.alt ?? '', caption: target?.title ?? ''}
  })
}
