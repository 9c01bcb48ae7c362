import type {SourceDocument} from '../model/source.ts'
import type {Reader} from '../model/stages.ts'
import {decode} from './decode.ts'
import {asParsed, assemble} from './document.ts'
import {listed} from './html/listed.ts'
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
    const {tree, aside, meta} = pageOf(document, text, source.id)
    const setAside = listed(document, aside, text, source.id)
    return assemble(source, {format: 'html', text, tree, frontMatter: meta, setAside, headings: asParsed}, report)
  }
}
