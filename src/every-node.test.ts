import {visit} from 'unist-util-visit'
import {expect, test} from 'vitest'
import {everyNode} from './every-node.ts'
import {parseMarkdown} from './markdown/index.ts'

test('every node is seen once, in the order in which the library visits them', () => {
  const tree = parseMarkdown('# A *b*\n\n- c\n  > d `e`\n\n| f |\n|---|\n| g |\n\n[h]: i\n')
  const seen: unknown[] = []
  everyNode(tree, (node) => seen.push(node))
  const visited: unknown[] = []
  visit(tree, (node) => {
    visited.push(node)
  })
  expect(seen).toEqual(visited)
  expect(seen.length).toBeGreaterThan(15)
})
