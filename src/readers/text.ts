import type {SourceDocument} from '../model/source.ts'
import type {Reader} from '../model/stages.ts'
import {decode} from './decode.ts'
import {assemble} from './document.ts'
import {withHeadings} from './plain/headings.ts'
import {plainTree} from './plain/tree.ts'

/** Plain text: lines and paragraphs, nothing that Markdown would make of an asterisk or an indent. */
export const text: Reader = {
  name: 'text',
  extensions: ['.txt', '.text'],
  read(source, report): SourceDocument | undefined {
    const decoded = decode(source, report)
    if (decoded === undefined) return undefined
    const parsed = {
      format: 'text',
      text: decoded,
      tree: plainTree(decoded),
      frontMatter: {},
      setAside: [],
      headings: withHeadings
    }
    return assemble(source, parsed, report)
  }
}
