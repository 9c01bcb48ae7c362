// Fences that belong together as containers, by Pandoc's rule: one with a name opens, one without closes the innermost.
import type {Parents, RootContent} from 'mdast'
import type {ContainerDirective} from 'mdast-util-directive'
import {type Attributes, attributesIn, NO_ATTRIBUTES} from './attributes.ts'
import {FENCE} from './fence-lines.ts'
import type {Reading} from './reading.ts'
import {reportAt} from './reading.ts'

/** Containers within each other; the words of deeper ones stand in the last. */
const DEEPEST = 20

/**
 * Replaces the fences among the children of a node, at every depth. The number of colons does not matter.
 * What stands in a container that nothing closes stays in it, up to the end of its parent; both faults are reported.
 */
export function nestDivs(parent: Parents, reading: Reading): void {
  const top: RootContent[] = []
  const open: ContainerDirective[] = []
  let tooDeep = 0
  for (const child of parent.children) {
    const into = (open.at(-1)?.children ?? top) as RootContent[]
    if (child.type !== 'fenceLine') {
      if ('children' in child && child.type !== 'paragraph' && child.type !== 'table') nestDivs(child, reading)
      into.push(child)
      continue
    }
    const opened = containerOf(child)
    if (opened && open.length < DEEPEST) {
      into.push(opened)
      open.push(opened)
    } else if (opened) tooDeep++
    else if (tooDeep > 0) tooDeep--
    else if (!open.pop()) reportFence(child, 'This fence closes nothing.', reading)
  }
  for (const left of open) reportFence(left, `\`${left.name}\` is not closed.`, reading)
  if (top.length < parent.children.length || open.length > 0) parent.children = top as typeof parent.children
}

function containerOf(fence: Extract<RootContent, {type: 'fenceLine'}>): ContainerDirective | undefined {
  const [, braced, name, label, more] = FENCE.exec(fence.value) ?? []
  if (braced === undefined && name === undefined) return undefined
  const {id, classes, values} = attributesOf(braced ?? more)
  const [first = 'div', ...others] = name === undefined ? classes : [name, ...classes]
  const attributes = {
    ...values,
    ...(id === '' ? {} : {id}),
    ...(others.length === 0 ? {} : {class: others.join(' ')})
  }
  const node: ContainerDirective = {type: 'containerDirective', name: first, attributes, children: []}
  if (label) node.children.push(labelParagraph(label))
  if (fence.position) node.position = fence.position
  if (fence.data) node.data = fence.data
  return node
}

const attributesOf = (inner: string | undefined): Attributes =>
  inner === undefined ? NO_ATTRIBUTES : (attributesIn(inner) ?? NO_ATTRIBUTES)

/** As `remark-directive` has it: `:::chart[Label]`. */
const labelParagraph = (value: string): Extract<RootContent, {type: 'paragraph'}> => ({
  type: 'paragraph',
  children: [{type: 'text', value}],
  data: {directiveLabel: true}
})

const reportFence = (node: RootContent, message: string, reading: Reading): void =>
  reportAt(node, reading, {
    rule: 'fence-is-closed',
    message,
    note: 'Its words are shown all the same.',
    hints: ['Write `:::` on a line of its own where the block ends.']
  })
