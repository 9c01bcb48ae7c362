// Walks a template: directives give way to what they show, `---` begins a slide, comments go.

import type {PhrasingContent, Root, RootContent} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {visit} from 'unist-util-visit'
import type {Directive, DirectiveContext, DirectiveNode, Report} from '../model/stages.ts'
import {attributesOf, isDirective} from './check.ts'

type Nodes = Root['children']

/** The function that directives get as `context.expand`. The nodes it gives are new; the template's stay as they are. */
export function expander(
  file: string,
  directives: readonly Directive[],
  report: Report
): (children: Nodes, context: DirectiveContext) => Nodes {
  const byName = new Map(directives.map((directive) => [directive.name, directive]))

  const one = (node: DirectiveNode, context: DirectiveContext): Nodes => {
    const directive = byName.get(node.name)
    if (directive === undefined) return []
    const start = node.position?.start
    const from = start === undefined ? file : `${file}:${start.line}:${start.column}`
    const made = directive.expand(node, {...context, attributes: attributesOf(node, directive)}, report)
    return directive.form === 'text'
      ? made
      : made.map((child) => ({...child, data: {from, ...child.data}}) as RootContent)
  }

  /** Phrasing directives inside a block; undefined when nothing but them stood in it and they gave no words. */
  const inline = (block: RootContent, context: DirectiveContext): RootContent | undefined => {
    if (!('children' in block)) return strip(block)
    let had = false
    const walk = (children: readonly RootContent[]): RootContent[] =>
      children.flatMap((child): RootContent[] => {
        if (child.type === 'textDirective') {
          had = true
          return one(child, context)
        }
        return 'children' in child ? [{...child, children: walk(child.children)} as RootContent] : [child]
      })
    const children = walk(block.children)
    const expanded = {...block, children} as RootContent
    return had && textOf(expanded).trim() === '' ? undefined : strip(expanded)
  }

  const expand = (children: Nodes, context: DirectiveContext): Nodes =>
    children.flatMap((node): Nodes => {
      if (node.type === 'yaml' || (node.type === 'html' && node.value.startsWith('<!--'))) return []
      if (node.type === 'thematicBreak') return [{type: 'pageStart'}]
      if (isDirective(node)) return one(node, context)
      const block = inline(node, context)
      return block === undefined ? [] : [block]
    })
  return expand
}

/** The words in the brackets of a leaf directive, expanded: `::headline[Key figures]{…}`. */
export function labelOf(node: DirectiveNode, context: DirectiveContext): PhrasingContent[] {
  if (node.children.length === 0) return []
  const paragraph = {type: 'paragraph', children: node.children} as RootContent
  const [block] = context.expand([paragraph], context)
  return block?.type === 'paragraph' ? block.children : []
}

/** A deep copy without positions: those are the template's, not the draft's. */
function strip<T extends RootContent>(node: T): T {
  const copy = structuredClone(node)
  visit(copy, (child) => {
    delete child.position
  })
  return copy
}
