// Markdown blocks and exhibits as blocks of the memo; one line a node type.
import type {BlockContent, Paragraph, PhrasingContent, RootContent} from 'mdast'
import {codeBlock} from './code.ts'
import {columnsBlocks} from './columns.ts'
import {exhibitBlocks} from './exhibits/index.ts'
import {imageBlock, isImage} from './image.ts'
import {inlinesOf, reportHtml} from './inlines.ts'
import {listBlocks} from './list.ts'
import {markdownTables} from './markdown-table.ts'
import {quoteBlocks} from './quote.ts'
import {textStrips} from './set-lines.ts'
import type {Place, Setting} from './setting.ts'
import {styleOf} from './setting.ts'
import type {Block} from './strips.ts'
import {blockOf} from './strips.ts'

/** What a block is called where it goes on, and where full-width blocks go. */
export interface Surroundings {
  readonly caption: string
  readonly full: {readonly x: number; readonly width: number}
}

/** The blocks of a node in a place; none for what is not shown (speaker notes, definitions, front matter). */
export function blocksOf(node: RootContent, place: Place, around: Surroundings, setting: Setting): readonly Block[] {
  switch (node.type) {
    case 'paragraph':
      return paragraphBlocks(node, place, setting)
    case 'list':
      return listBlocks(node, place, around, setting)
    case 'table':
      return markdownTables(node, {...place, ...around.full}, around.caption, setting)
    case 'code':
      return [codeBlock(node, place, setting)]
    case 'blockquote':
      return quoteBlocks(node, place, around, setting)
    case 'columns':
      return columnsBlocks(node, place, around, setting)
    case 'exhibit':
      return exhibitBlocks(node, place, around, setting)
    case 'heading':
      return innerHeading(node.children, place, setting)
    case 'thematicBreak':
      return [ruleBlock(place)]
    case 'html':
      return reportHtml(node.value, node.data?.from, setting)
    case 'notes':
    case 'definition':
    case 'footnoteDefinition':
    case 'yaml':
    case 'pageStart':
      return []
    default:
      return otherBlocks(node, place, around, setting)
  }
}

/** Nodes of other plugins: their children, or their words as a paragraph. */
function otherBlocks(node: RootContent, place: Place, around: Surroundings, setting: Setting): readonly Block[] {
  if ('value' in node && typeof node.value === 'string')
    return paragraphBlocks({type: 'paragraph', children: [{type: 'text', value: node.value}]}, place, setting)
  if (!('children' in node)) return []
  const children = node.children as RootContent[]
  if (children.every(isPhrasing)) return paragraphBlocks({type: 'paragraph', children}, place, setting)
  return children.flatMap((child) => blocksOf(child as BlockContent, place, around, setting))
}

const PHRASING = new Set([
  'text',
  'strong',
  'emphasis',
  'delete',
  'inlineCode',
  'break',
  'link',
  'linkReference',
  'image',
  'imageReference',
  'citation',
  'footnoteReference'
])
const isPhrasing = (node: RootContent): node is PhrasingContent => PHRASING.has(node.type)

/** A paragraph; each image in it is a figure between the words before and after it. */
function paragraphBlocks(node: Paragraph, place: Place, setting: Setting): readonly Block[] {
  const blocks: Block[] = []
  let words: PhrasingContent[] = []
  const end = () => {
    blocks.push(...textBlocks(words, place, setting))
    words = []
  }
  for (const child of node.children) {
    if (isImage(child)) {
      end()
      blocks.push(imageBlock(child, place, setting))
    } else words.push(child)
  }
  end()
  return blocks
}

/** Phrasing content as a paragraph of body text; none when it has no words. */
export function textBlocks(nodes: readonly PhrasingContent[], place: Place, setting: Setting): readonly Block[] {
  if (nodes.length === 0) return []
  const style = styleOf(setting, 'body')
  const tag = setting.tags.add('P', place.tag)
  const inlines = inlinesOf(nodes, style, tag, setting)
  if (inlines.every(({text}) => text.trim() === '')) return []
  return [blockOf(textStrips(inlines, style, {...place, tag}, setting))]
}

/** A heading inside a list item or a quotation: bold words, not a part of the outline. */
function innerHeading(nodes: readonly PhrasingContent[], place: Place, setting: Setting): readonly Block[] {
  const style = styleOf(setting, 'claimHead')
  const tag = setting.tags.add('P', place.tag)
  const inlines = inlinesOf(nodes, style, tag, setting)
  if (inlines.length === 0) return []
  return [blockOf(textStrips(inlines, style, {...place, tag}, setting).map((strip) => ({...strip, keep: true})))]
}

const ruleBlock = (place: Place): Block =>
  blockOf([
    {
      space: 0,
      height: 0.5,
      keep: false,
      items: [
        {
          type: 'rule',
          from: [place.x, 0],
          to: [place.x + place.width, 0],
          weight: 0.5,
          color: 'rule',
          tag: 'artifact',
          origin: []
        }
      ]
    }
  ])
