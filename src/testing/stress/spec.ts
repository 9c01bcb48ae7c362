// The examples of a specification as one draft: each is parsed alone, so that none reaches into the next.

import type {Heading, RootContent} from 'mdast'
import {visit} from 'unist-util-visit'
import {unnamed} from '../../forms/index.ts'
import type {Draft, Shape} from '../../model/stages.ts'
import {draftOf} from './render.ts'

const headingOf = (number: number): Heading => ({
  type: 'heading',
  depth: 1,
  children: [{type: 'text', value: `Example ${number}`}]
})

/** Identifiers are told apart, so that each example finds its own definitions. */
function exampleOf(markdown: string, number: number, shape: Shape): readonly RootContent[] {
  const {root} = draftOf(markdown, shape)
  visit(root, (node) => {
    if ('identifier' in node) node.identifier = `${number}-${node.identifier}`
  })
  const first = root.children[0]?.type === 'pageStart' ? 1 : 0
  return [...root.children.slice(0, first), headingOf(number), ...root.children.slice(first)]
}

/** A draft of all examples, a heading `Example n` above each. */
export function specDraft(examples: readonly string[], shape: Shape): Draft {
  const children = examples.flatMap((markdown, index) => exampleOf(markdown, index + 1, shape))
  return {shape, theme: 'plain', form: unnamed, root: {type: 'root', children}}
}
