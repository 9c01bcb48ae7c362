// The blocks of a Markdown file as the nodes of a draft.
import type {Blockquote, Code, Paragraph, PhrasingContent, RootContent, Text} from 'mdast'
import {toString as plainText} from 'mdast-util-to-string'
import {withDash} from './attribution.ts'
import {titled, withCaptionsAbove, withDefinitions} from './captions.ts'
import {containerBlocks} from './containers.ts'
import {htmlBlock, rawBlock} from './html.ts'
import {phrasing} from './phrasing.ts'
import {literal, type Reading, reportAt} from './reading.ts'
import {headed} from './take-attributes.ts'
import {withTextTables} from './text-tables.ts'

/** `. . .`, `\pause`: pauses of Pandoc's and Beamer's. There is nothing to show or say. */
const PAUSE = /^(?:\. \. \.|\\pause)$/
const NEW_PAGE = /^\\(?:newpage|pagebreak|clearpage)$/
/** A directive of templates, alone on its line. */
const DIRECTIVE = /^::([a-z][a-z-]*)(?:\[[^\]]*\])?(?:\{[^{}]*\})?$/

/** Blocks that stand in one parent. */
export function blocksOf(nodes: readonly RootContent[], reading: Reading): RootContent[] {
  let title = ''
  const shown = withTextTables(nodes, reading).flatMap((node) => {
    if (node.type === 'heading') title = plainText(node)
    return blockOf(node, title, reading)
  })
  return withDefinitions(withCaptionsAbove(shown))
}

/** `title` is the heading above it. */
function blockOf(node: RootContent, title: string, reading: Reading): RootContent[] {
  switch (node.type) {
    case 'paragraph':
      return paragraphBlocks(node, reading)
    case 'heading': {
      const {children, ...heading} = headed(node, reading)
      return [{...heading, children: phrasing(children, node, reading)}]
    }
    case 'html':
      return htmlBlock(node, reading)
    case 'code':
      return isRaw(node) ? rawBlock(node, reading) : [node]
    case 'containerDirective':
      return containerBlocks(node, title, reading, (children) => blocksOf(children, reading))
    case 'blockquote':
      return quoted({...node, children: withDash(blocksOf(node.children, reading))} as Blockquote, reading)
    case 'list':
    case 'listItem':
    case 'footnoteDefinition':
      return [{...node, children: blocksOf(node.children, reading)} as RootContent]
    case 'table':
      return [
        {
          ...node,
          children: node.children.map((row) => ({
            ...row,
            children: row.children.map((cell) => ({...cell, children: phrasing(cell.children, cell, reading)}))
          }))
        }
      ]
    case 'leafDirective':
      return paragraphBlocks(asParagraph(literal(node, reading)), reading)
    default:
      return [node]
  }
}

/** A block for the output of another tool, as Pandoc marks it: `{=html}`, `{=latex}`. */
const isRaw = ({lang, meta}: Code): boolean => /^\{=\w+\}$/.test(`${lang ?? ''}${meta ?? ''}`)

/** On slides a list in a quotation is Pandoc's list that appears item by item. */
const quoted = (node: Blockquote, {shape}: Reading): RootContent[] =>
  shape === 'deck' && node.children.every(({type}) => type === 'list') ? node.children : [node]

const asParagraph = (text: Text): Paragraph => ({
  type: 'paragraph',
  children: [text],
  ...(text.position ? {position: text.position} : {})
})

function paragraphBlocks(node: Paragraph, reading: Reading): RootContent[] {
  const only = node.children.length === 1 ? node.children[0] : undefined
  const words = only?.type === 'text' ? only.value.trim() : ''
  if (PAUSE.test(words)) return []
  if (NEW_PAGE.test(words)) return reading.shape === 'memo' ? [{type: 'pageStart'}] : []
  const name = DIRECTIVE.exec(words)?.[1]
  if (name !== undefined) reportDirective(name, node, reading)
  const children: PhrasingContent[] = phrasing(node.children, node, reading)
  return children.length === 0 ? [] : [titled({...node, children}, reading.marp)]
}

const reportDirective = (name: string, node: RootContent, reading: Reading): void =>
  reportAt(node, reading, {
    rule: 'directive-is-known',
    message: `\`${name}\` has no meaning in a plain Markdown file; its words are shown.`,
    hints: ['Directives that show what sources say belong into the templates of a project.']
  })
