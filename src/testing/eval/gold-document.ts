import type {SourceDocument} from '../../model/source.ts'
import {blocksOf} from '../../prose/blocks.ts'
import {passagesOf} from '../../prose/passages.ts'
import {collapsed} from '../../prose/placed.ts'
import {plainTree} from '../../readers/plain/tree.ts'
import {documentOf} from '../document-of.ts'

/**
 * A gold text as a document. One line is one passage, as it is; more are parted into paragraphs as in any plain text,
 * but nothing is set aside or mended: a gold item may stand in what a reader of the product would leave out.
 */
export function goldDocument(text: string, date: string | undefined): SourceDocument {
  const document = documentOf(text, date)
  if (!text.includes('\n')) return document
  const blocks = blocksOf(plainTree(text), text).blocks.map((block) => ({...block, words: collapsed(block.words)}))
  return {...document, passages: passagesOf(blocks, document.source, () => '')}
}
