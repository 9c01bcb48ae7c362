import type {Paragraph, Root} from 'mdast'
import type {Report} from '../model/stages.ts'
import {excessOf} from '../readers/markdown-depth.ts'

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
  return paragraphsOf(text)
}

/** What blank lines part, each a paragraph: lists in plain text would be as deep as those of the markup. */
function paragraphsOf(text: string): Root {
  const children: Paragraph[] = []
  const lines = text.split('\n')
  for (let from = 0; from < lines.length; ) {
    let to = from
    while (to < lines.length && lines[to]?.trim() !== '') to++
    const value = lines.slice(from, to).join('\n')
    const position = {start: {line: from + 1, column: 1}, end: {line: to, column: (lines[to - 1]?.length ?? 0) + 1}}
    if (to > from) children.push({type: 'paragraph', children: [{type: 'text', value}], position})
    from = to + 1
  }
  return {type: 'root', children}
}
