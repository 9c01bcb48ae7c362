import type {Root} from 'mdast'
import type {Report} from '../model/stages.ts'
import {excessOf} from '../readers/markdown-depth.ts'
import {plainTree} from '../readers/plain/tree.ts'

/** The tree of a text that a parser can follow; of any other, its paragraphs as they stand. `parse` is only called for the first. */
export function shallowTree(text: string, parse: () => Root, file: string, report: Report): Root {
  const excess = excessOf(text)
  if (excess === undefined) return parse()
  report({
    rule: 'markup-is-shallow',
    file,
    line: excess.line,
    message: `The markup has ${excess.what}, so the file was read as plain text.`,
    note: 'A Markdown parser takes minutes for such a text, or fails.',
    hints: ['Take the markup out of that line.']
  })
  return plainTree(text)
}
