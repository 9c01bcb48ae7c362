// Front matter of single slides, as Slidev has it: keys between two rules, which CommonMark takes for a rule and a heading.
import type {Heading, RootContent} from 'mdast'
import {toString as plainText} from 'mdast-util-to-string'
import {lineOf, literal, type Reading} from './reading.ts'

const KEYS = /^(?:[a-z][\w-]*:(?: .*)?\n?)+$/i

/** Blocks without such front matter, which means nothing here and is listed. */
export function withoutSlideMatter(nodes: readonly RootContent[], reading: Reading): RootContent[] {
  return nodes.filter((node, index) => {
    const before = nodes[index - 1]
    if (node.type !== 'heading' || before?.type !== 'thematicBreak' || !isMatter(node, before, reading)) return true
    for (const words of plainText(node).split('\n')) reading.unused.directives.push({words, line: lineOf(node)})
    return false
  })
}

/** Right below a rule, underlined by the next, and nothing but keys with their values. */
function isMatter(node: Heading, rule: RootContent, reading: Reading): boolean {
  const below = node.position?.start.line === (rule.position?.end.line ?? 0) + 1
  return below && /\n-{3,}\s*$/.test(literal(node, reading).value) && KEYS.test(plainText(node))
}
