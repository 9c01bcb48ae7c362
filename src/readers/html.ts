import type {SetAside, SourceDocument, SourceId} from '../model/source.ts'
import type {Reader} from '../model/stages.ts'
import {decode, fileOf} from './decode.ts'
import {asParsed, assemble} from './document.ts'
import {pageOf} from './html/page.ts'
import {parsed} from './html/parse.ts'

/** Web pages as they were saved: the text of the page, without what stands around it. Nothing is run or loaded. */
export const html: Reader = {
  name: 'html',
  extensions: ['.html', '.htm', '.xhtml'],
  read(source, report): SourceDocument | undefined {
    const text = decode(source, report)
    if (text === undefined) return undefined
    const document = parsed(text)
    if ('what' in document) return undefined
    const {tree, aside} = pageOf(document, text)
    return assemble(source, {format: 'html', text, tree, frontMatter: {}, setAside: [], headings: asParsed}, report)
  }
}
