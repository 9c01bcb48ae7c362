import type {Root} from 'mdast'
import {everyNode} from '../every-node.ts'
import type {Report} from '../model/stages.ts'

/** Addresses of the web are shorter; one that stands in thousands of links fills the file. In characters. */
const LONGEST = 4_000

/** Takes from the links of a tree the addresses that no reader follows, and reports each; their words stay. */
export function shortenAddresses(tree: Root, file: string, report: Report): void {
  everyNode(tree, (node) => {
    if ((node.type !== 'link' && node.type !== 'definition') || node.url.length <= LONGEST) return
    const {line, column} = node.position?.start ?? {line: 1, column: 1}
    report({
      rule: 'link-is-usable',
      file,
      line,
      column,
      message: `The address of this link has ${node.url.length} characters; its words are shown without it.`,
      note: `Readers of slides and pages follow addresses of up to ${LONGEST}.`,
      hints: ['Name a shorter address.']
    })
    node.url = ''
  })
}
