// A memo as PDF/A and PDF/UA-1: its lines drawn where the layout put them, fonts embedded as subsets.
import {writersFont} from '../../layout/shaping/font.ts'
import type {Attachment, Memo} from '../../model/memo.ts'
import {attach} from './attach.ts'
import {drawPage} from './draw.ts'
import {dateOf, PROGRAM, xmpOf} from './metadata.ts'
import {addOutline} from './outline.ts'
import {openPdf, type Pdf} from './pdfkit.ts'
import {embedded} from './pictures.ts'
import {structureOf} from './structure.ts'
import {wordsOn} from './words.ts'

/**
 * The bytes of the file; the same memo gives the same bytes. `font` gives the bytes of a font file of the theme. With
 * attachments it is PDF/A-3a, else PDF/A-2a, which allows none.
 */
export async function writePdf(
  memo: Memo,
  font: (file: string) => Uint8Array,
  attachments: readonly Attachment[] = []
): Promise<Uint8Array> {
  const {pdf, addPage, end} = openPdf(optionsOf(memo, attachments.length > 0 ? 'PDF/A-3a' : 'PDF/A-2a'))
  pdf._addInfo = () => pdf.appendXML(xmpOf(memo.info))
  for (const file of fontsOf(memo)) pdf.registerFont(file, writersFont(font(file)))
  const pictures = await embedded(memo, pdf)
  const structure = structureOf(memo, pdf)
  const words = wordsOn(pdf)
  for (const page of memo.pages) {
    addPage({size: [page.size.width, page.size.height], margin: 0})
    drawPage(page.items, memo.theme, structure, pictures, words, pdf)
  }
  addOutline(memo, pdf)
  numberPages(pdf)
  attach(attachments, dateOf(memo.info), pdf)
  structure.end()
  return end()
}

function optionsOf({info}: Memo, subset: string): Record<string, unknown> {
  const date = dateOf(info)
  return {
    pdfVersion: '1.7',
    subset,
    tagged: true,
    lang: info.lang,
    displayTitle: true,
    font: null,
    autoFirstPage: false,
    info: {
      Title: info.title,
      ...(info.author === '' ? {} : {Author: info.author}),
      ...(info.subject === '' ? {} : {Subject: info.subject}),
      Creator: PROGRAM,
      Producer: PROGRAM,
      CreationDate: date,
      ModDate: date
    }
  }
}

/** Readers of the file count its pages as its feet do. */
function numberPages(pdf: Pdf): void {
  pdf._root.data.PageLabels = {Nums: [0, {S: 'D'}]}
}

/** Font files in the order of their first use, which numbers them in the file. */
function fontsOf(memo: Memo): ReadonlySet<string> {
  const files = new Set<string>()
  for (const {items} of memo.pages)
    for (const item of items) if (item.type === 'line') for (const run of item.runs) files.add(run.font)
  return files
}
