// The running text of a draft: its paragraphs, points and claims, with the places they are from.
import type {Data, Root, RootContent} from 'mdast'
import {toString as plainText} from 'mdast-util-to-string'
import {visit} from 'unist-util-visit'
import type {Span} from '../model/source.ts'
import type {Fault} from './rule.ts'

export interface Text {
  readonly words: string
  readonly at: Fault['at']
}

/** What is no prose: heads and ends, tables of facts. */
const APART = new Set(['header', 'closing', 'notes', 'sources', 'cover', 'figures', 'agreement', 'chart'])
/** Fields of exhibits that are sentences. */
const SENTENCES = new Set(['text', 'words'])

/** The texts of some nodes in order, without marks of notes. */
export function textsOf(nodes: readonly RootContent[]): readonly Text[] {
  const texts: Text[] = []
  for (const node of nodes) {
    if (node.type === 'exhibit' && APART.has(node.kind)) continue
    const from = fromOf(node)
    visit({type: 'root', children: [node]} satisfies Root, (child) => {
      const prose = child.type === 'paragraph' || (child.type === 'field' && SENTENCES.has(child.name))
      if (!prose) return
      const words = wordsOf(child.children)
      if (words !== '') texts.push({words, at: placeOf(child, from)})
    })
  }
  return texts
}

/** Plain words without citations, single spaces. */
export const wordsOf = (nodes: readonly RootContent[]): string =>
  nodes
    .filter(({type}) => type !== 'citation')
    .map((node) => plainText(node))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()

const fromOf = (node: RootContent): string | undefined => (node.data as Data | undefined)?.from

/** Where a node is from: its words in a source, else what made it, else `brief.yml`. */
export function placeOf(node: RootContent, from: string | undefined = fromOf(node)): Fault['at'] {
  let span: Span | undefined
  visit(node, (child) => {
    span ??= (child.data as Data | undefined)?.origin?.[0]
  })
  if (span !== undefined) return {span}
  return from === undefined ? 'brief' : {from}
}

/** Words of a text, as people count them. */
export const wordCount = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
