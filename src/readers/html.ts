import type {SourceDocument} from '../model/source.ts'
import type {Reader, Report} from '../model/stages.ts'
import {decode, fileOf} from './decode.ts'
import {asParsed, assemble} from './document.ts'
import {namedEncoding} from './html/encoding.ts'
import {flatTree} from './html/flat.ts'
import {listed} from './html/listed.ts'
import {pageOf} from './html/page.ts'
import {asHtml, parsed} from './html/parse.ts'
import type {HtmlElement} from './html/tree.ts'
import {placeOf} from './reports.ts'

/** Web pages as they were saved: the text of the page, without what stands around it. Nothing is run or loaded. */
export const html: Reader = {
  name: 'html',
  extensions: ['.html', '.htm', '.xhtml'],
  read(source, report): SourceDocument | undefined {
    const text = decode(source, report, namedEncoding(source.bytes))
    if (text === undefined) return undefined
    const document = treeOf(isXml(source.id, text) ? asHtml(text) : text, fileOf(source), report)
    const {tree, aside, meta} = pageOf(document, text, source.id)
    const setAside = listed(document, aside, text, source.id)
    return assemble(source, {format: 'html', text, tree, frontMatter: meta, setAside, headings: asParsed}, report)
  }
}

const isXml = (id: string, text: string): boolean => /\.xhtml$/i.test(id) || /^\s*<\?xml\s/.test(text)

function treeOf(text: string, file: string, report: Report): HtmlElement {
  const tree = parsed(text)
  if (!('what' in tree)) return tree
  report({
    rule: 'markup-is-shallow',
    file,
    line: placeOf(text, tree.offset).line,
    message: `The page has ${tree.what}, so it was read without its structure.`,
    note: 'A parser of HTML takes minutes for such a page, or fails.',
    hints: ['Save the page anew, or save its text as .txt.']
  })
  return flatTree(text)
}
