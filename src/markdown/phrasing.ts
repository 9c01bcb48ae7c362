// Words and what stands among them: tags of HTML, keywords of pictures, raised and lowered digits.
import type {PhrasingContent, RootContent} from 'mdast'
import {toString as plainText} from 'mdast-util-to-string'
import {picturesOf, reportHtml} from './html.ts'
import {withoutKeywords} from './marp.ts'
import {literal, type Reading} from './reading.ts'
import {lowered, raised} from './scripts.ts'
import {takeAttributes} from './take-attributes.ts'

type Phrasing = PhrasingContent[]
type Html = Extract<PhrasingContent, {type: 'html'}>

/** Tags that only say how words look: without them nothing is lost. */
const LOOKS = new Set(
  'a abbr acronym b bdi bdo big center cite code del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' '
  )
)
const MARKS: Readonly<Record<string, 'strong' | 'emphasis'>> = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis'
}
const TAG = /^<(\/?)([A-Za-z][\w-]*)/

/** The phrasing content of a block as it is shown. Tags that are no mere looks are reported at the block, once. */
export function phrasing(nodes: readonly PhrasingContent[], block: RootContent, reading: Reading): Phrasing {
  const unknown: string[] = []
  const made = spread(nodes, reading, unknown)
  if (unknown.length > 0) reportHtml(block, unknown.join(''), reading)
  return made
}

function spread(nodes: readonly PhrasingContent[], reading: Reading, unknown: string[]): Phrasing {
  const made: Phrasing = []
  const open = new Set<string>()
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index] as PhrasingContent
    const end = closing(nodes, index, open)
    const inner = end > index ? spread(nodes.slice(index + 1, end), reading, unknown) : []
    if (node.type === 'html') made.push(...tagged(node, inner, end > index, unknown))
    else if (node.type === 'text') takeAttributes(node, made, reading)
    else made.push(...one(node, reading, unknown))
    index = end
  }
  return made
}

/**
 * Where the tag that opens at an index is closed among its siblings; the index itself when it is not, or has no look.
 * `open` holds the names of tags that nothing closes further on, so that nothing is looked for twice.
 */
function closing(nodes: readonly PhrasingContent[], index: number, open: Set<string>): number {
  const node = nodes[index]
  const [, slash, tag = ''] = (node?.type === 'html' && TAG.exec(node.value)) || []
  const name = tag.toLowerCase()
  if (slash !== '' || open.has(name) || !(name in MARKS || name === 'sub' || name === 'sup')) return index
  const close = new RegExp(`^</${name}\\s*>`, 'i')
  for (let at = index + 1; at < nodes.length; at++) {
    const other = nodes[at]
    if (other?.type === 'html' && close.test(other.value)) return at
  }
  open.add(name)
  return index
}

function tagged(node: Html, inner: Phrasing, paired: boolean, unknown: string[]): Phrasing {
  const name = TAG.exec(node.value)?.[2]?.toLowerCase() ?? ''
  if (paired && name === 'sub') return lowered(inner)
  if (paired && name === 'sup') return raised(inner)
  const mark = MARKS[name]
  if (paired && mark) return [{type: mark, children: inner}]
  if (name === 'br') return [{type: 'break'}]
  if (name === 'img') return picturesOf(node.value)
  if (!LOOKS.has(name) && !node.value.startsWith('<!--')) unknown.push(node.value)
  return inner
}

function one(node: PhrasingContent, reading: Reading, unknown: string[]): Phrasing {
  if (node.type === 'image') return [reading.marp ? withoutKeywords(node) : node]
  if (node.type === 'delete' && isSingle(node)) return single(spread(node.children, reading, unknown))
  if (node.type === 'textDirective') return [literal(node, reading)]
  if (!('children' in node)) return [node]
  return [{...node, children: spread(node.children as Phrasing, reading, unknown)} as PhrasingContent]
}

/** One tilde at each end; two are struck-out words. */
function isSingle({position, children}: Extract<PhrasingContent, {type: 'delete'}>): boolean {
  const inner = children[0]?.position?.start.offset
  const outer = position?.start.offset
  return inner !== undefined && outer !== undefined && inner - outer === 1
}

const TILDE = {type: 'text', value: '~'} as const

/** `~2~` is a subscript, as in Pandoc; in `~25 or ~30` the tildes are the author's: about. */
const single = (inner: Phrasing): Phrasing => (/\s/.test(plainText(inner)) ? [TILDE, ...inner, TILDE] : lowered(inner))
