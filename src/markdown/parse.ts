// Plain Markdown to mdast: CommonMark, GFM, footnotes, front matter, and fences of colons.
import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {type Data, unified} from 'unified'
import {fenceLines, fenceLinesFromMarkdown} from './fence-lines.ts'
import {parsedPiecewise} from './piecewise.ts'

/** What a parser of remark has to know for decks and memos beside its other plugins. */
export function addFences(data: Data): void {
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), fenceLines]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), fenceLinesFromMarkdown]
}

const parser = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter, ['yaml'])
  .use(function () {
    addFences(this.data())
  })

/** Parses a Markdown file. Colons in a line are colons; no directive of templates has a meaning. */
export const parseMarkdown = (text: string): Root =>
  parsedPiecewise(text.replace(/^\ufeff/, ''), (piece) => parser.parse(piece))
