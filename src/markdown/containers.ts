// Containers of a Markdown file: notes, columns, charts; of all others the words stay.
import type {Paragraph, RootContent} from 'mdast'
import type {ContainerDirective} from 'mdast-util-directive'
import type {Column} from '../model/draft.ts'
import {chartBlocks} from './chart.ts'
import type {Reading} from './reading.ts'
import {noteUnused} from './take-attributes.ts'
import {widthOf} from './widths.ts'

type Inside = (children: readonly RootContent[]) => RootContent[]

/** Containers that say how a list appears, or nothing: their words are shown as they are. */
const QUIET = new Set(['incremental', 'nonincremental', 'div', 'fragment'])

/** What a container is here; `inside` reads the blocks within it. */
export function containerBlocks(
  node: ContainerDirective,
  title: string,
  reading: Reading,
  inside: Inside
): RootContent[] {
  switch (node.name) {
    case 'notes':
    case 'speaker-notes':
      return [{type: 'notes', children: inside(node.children), ...placed(node)}]
    case 'columns':
    case 'cols':
      return columnsBlocks(node, inside)
    case 'chart':
      return chartBlocks(node, inside(node.children.map(labelled)), title, reading)
    default:
      return otherBlocks(node, reading, inside)
  }
}

const placed = ({position, data}: ContainerDirective) => ({
  ...(position ? {position} : {}),
  ...(data ? {data: {...(data.from === undefined ? {} : {from: data.from})}} : {})
})

const isColumnName = (name: string): boolean => name === 'column' || name === 'col'
const isColumn = (node: RootContent): node is ContainerDirective =>
  node.type === 'containerDirective' && isColumnName(node.name)

/** What stands between the columns is a column as well. Without columns inside, rules part it: `---`. */
function columnsBlocks(node: ContainerDirective, inside: Inside): RootContent[] {
  const columns: {share: number | undefined; children: RootContent[]; open: boolean}[] = []
  for (const child of node.children as RootContent[]) {
    if (isColumn(child)) columns.push({share: shareOf(child), children: [...child.children], open: false})
    else if (child.type === 'thematicBreak') columns.push({share: undefined, children: [], open: true})
    else if (columns.at(-1)?.open) columns.at(-1)?.children.push(child)
    else columns.push({share: undefined, children: [child], open: true})
  }
  const made = columns
    .map(({share, children}): Column => ({type: 'column', share, children: inside(children)}))
    .filter(({children}) => children.length > 0)
  if (made.length < 2) return made.flatMap(({children}) => children)
  return [{type: 'columns', children: made, ...placed(node)}]
}

function shareOf({attributes}: ContainerDirective): number | undefined {
  const width = widthOf(attributes?.width ?? '')
  return width?.of === 'room' ? width.value : undefined
}

/** A column outside of columns, a callout, a block of another tool: the words, under their label. */
function otherBlocks(node: ContainerDirective, reading: Reading, inside: Inside): RootContent[] {
  const {class: classes = '', id: _, ...values} = node.attributes ?? {}
  const given = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, value ?? '']))
  if (!QUIET.has(node.name) && !isColumnName(node.name))
    noteUnused(
      {id: '', classes: [node.name, ...(classes ?? '').split(' ').filter(Boolean)], values: given},
      node,
      reading
    )
  return inside(node.children.map(labelled))
}

/** The label of a container, bold. */
function labelled(node: RootContent): RootContent {
  if (node.type !== 'paragraph' || !node.data?.directiveLabel) return node
  const label: Paragraph = {type: 'paragraph', children: [{type: 'strong', children: node.children}]}
  return label
}
