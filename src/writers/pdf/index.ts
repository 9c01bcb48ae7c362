// A memo as PDF/A-2a and PDF/UA-1: its lines drawn where the layout put them, fonts embedded as subsets.
import {writersFont} from '../../layout/shaping/font.ts'
import type {Memo} from '../../model/memo.ts'
import {drawPage} from './draw.ts'
import {dateOf, PROGRAM, xmpOf} from './metadata.ts'
import {addOutline} from './outline.ts'
import {openPdf} from './pdfkit.ts'
import {structureOf} from './structure.ts'
import {wordsOn} from './words.ts'

/** The bytes of the file; the same memo gives the same bytes. `font` gives the bytes of a font file of the theme. */
export async function writePdf(memo: Memo, font: (file: string) => Uint8Array): Promise<Uint8Array> {
  const {pdf, addPage, end} = openPdf(optionsOf(memo))
  pdf._addInfo = () => pdf.appendXML(xmpOf(memo.info))
  for (const file of fontsOf(memo)) pdf.registerFont(file, writersFont(font(file)))
  const structure = structureOf(memo, pdf)
  const words = wordsOn(pdf)
  for (const page of memo.pages) {
    addPage({size: [page.size.width, page.size.height], margin: 0})
    drawPage(page.items, memo.theme, structure, words, pdf)
  }
  addOutline(memo, pdf)
  structure.end()
  return end()
}

function optionsOf({info}: Memo): Record<string, unknown> {
  const date = dateOf(info)
  return {
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
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

/** Font files in the order of their first use, which numbers them in the file. */
function fontsOf(memo: Memo): ReadonlySet<string> {
  const files = new Set<string>()
  for (const {items} of memo.pages)
    for (const item of items) if (item.type === 'line') for (const run of item.runs) files.add(run.font)
  return files
}
