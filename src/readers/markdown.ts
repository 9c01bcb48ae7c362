import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {Reader} from '../model/stages.ts'
import {decode, fileOf} from './decode.ts'
import {asParsed, assemble} from './document.ts'
import {excessOf} from './markdown-depth.ts'
import {frontMatterOf} from './metadata/front-matter.ts'
import {withHeadings} from './plain/headings.ts'
import {plainTree} from './plain/tree.ts'

/** One tilde is `about`, not a struck-out word: `~25 percent, ~30 percent`. */
const processor = unified()
  .use(remarkParse)
  .use(remarkGfm, {singleTilde: false})
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .freeze()

/** Markdown: CommonMark with GFM tables, notes and struck-out words, and front matter. */
export const markdown: Reader = {
  name: 'markdown',
  extensions: ['.md', '.markdown', '.mdown', '.mkd'],
  read(source, report) {
    const text = decode(source, report)
    if (text === undefined) return undefined
    const excess = excessOf(text)
    if (excess !== undefined) {
      report({
        rule: 'markup-is-shallow',
        file: fileOf(source),
        line: excess.line,
        message: `The markup has ${excess.what}, so the file was read as plain text.`,
        note: 'A Markdown parser takes minutes for such a text, or fails.',
        hints: ['Take the markup out of that line, or name the file .txt.']
      })
      const tree = plainTree(text)
      return assemble(
        source,
        {format: 'markdown', text, tree, frontMatter: {}, setAside: [], headings: withHeadings},
        report
      )
    }
    const tree = processor.parse(text) as Root
    const {meta, setAside} = frontMatterOf(tree, text, source.id, report)
    return assemble(source, {format: 'markdown', text, tree, frontMatter: meta, setAside, headings: asParsed}, report)
  }
}
