import type {Root, RootContent} from 'mdast'
import {toString as plainText} from 'mdast-util-to-string'
import {describe, expect, test} from 'vitest'
import type {Diagnostic} from '../model/stages.ts'
import {parseMarkdown} from './parse.ts'
import {partParagraphs} from './parted-paragraphs.ts'

function parted(text: string): {readonly nodes: readonly RootContent[]; readonly said: readonly Diagnostic[]} {
  const said: Diagnostic[] = []
  const tree: Root = parseMarkdown(text)
  partParagraphs(tree, 'talk.md', (diagnostic) => said.push(diagnostic))
  return {nodes: tree.children, said}
}
const sentence = 'The night ferry may return in spring. '

describe('a paragraph', () => {
  test('of the usual kind stays whole', () => {
    const {nodes, said} = parted(sentence.repeat(100))
    expect([nodes.length, said]).toEqual([1, []])
  })

  test('that is longer than ten pages is parted at words, loses none of them, and is told', () => {
    const text = `First.\n\n${sentence.repeat(1000)}\n\nLast.`
    const {nodes, said} = parted(text)
    expect(nodes.length).toBeGreaterThan(10)
    const words = (value: string) => value.split(/\s+/).filter(Boolean)
    expect(nodes.flatMap((node) => words(plainText(node)))).toEqual(words(text))
    expect(said.map(({rule, line}) => [rule, line])).toEqual([['paragraph-fits-its-pages', 3]])
  })

  test('of one word without end is parted where a part ends', () => {
    const {nodes} = parted('a'.repeat(30_000))
    expect(nodes.map((node) => plainText(node).length)).toEqual(Array(10).fill(3000))
  })

  test('of lines without end is parted at their breaks, also in a quotation', () => {
    const {nodes} = parted('> word  \n'.repeat(6000))
    const [quote] = nodes
    const parts = quote?.type === 'blockquote' ? quote.children : []
    expect(parts.length).toBeGreaterThan(5)
    expect(parts.every((part) => part.type === 'paragraph' && part.children[0]?.type === 'text')).toBe(true)
    expect(plainText(quote).match(/word/g)?.length).toBe(6000)
  })
})
