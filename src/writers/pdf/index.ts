// A memo as PDF/A-2a and PDF/UA-1: its lines drawn where the layout put them, fonts embedded as subsets.
import {writersFont} from '../../layout/shaping/font.ts'
import type {Memo} from '../../model/memo.ts'
import {remember} from '../../remember.ts'
import {type CopiesOf, drawPage} from './draw.ts'
import {dateOf, PROGRAM, xmpOf} from './metadata.ts'
import {addOutline} from './outline.ts'
import type {EmbeddedFont, Pdf} from './pdfkit.ts'
import {openPdf} from './pdfkit.ts'
import type {Copies} from './right-to-left.ts'
import {structureOf} from './structure.ts'

/** The bytes of the file; the same memo gives the same bytes. `font` gives the bytes of a font file of the theme. */
export async function writePdf(memo: Memo, font: (file: string) => Uint8Array): Promise<Uint8Array> {
  const pdf = openPdf(optionsOf(memo))
  const bytes = collected(pdf)
  pdf._addInfo = () => pdf.appendXML(xmpOf(memo.info))
  for (const file of fontsOf(memo)) pdf.registerFont(file, writersFont(font(file)))
  const copiesOf = copiesIn(pdf, font)
  const structure = structureOf(memo, pdf)
  for (const page of memo.pages) {
    pdf.addPage({size: [page.size.width, page.size.height], margin: 0})
    drawPage(page.items, memo.theme, copiesOf, structure, pdf)
  }
  addOutline(memo, pdf)
  structure.end()
  pdf.end()
  return bytes
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
    for (const item of items) if (item.type === 'line') for (const run of item.runs) if (!run.rtl) files.add(run.font)
  return files
}

/** Fonts for what runs from right to left, opened when they are first drawn with. */
function copiesIn(pdf: Pdf, font: (file: string) => Uint8Array): CopiesOf {
  const all = new Map<string, Copies>()
  return (file) =>
    remember(all, file, () => {
      const embedded: EmbeddedFont[] = []
      const add = () => {
        const name = `${file} from right to left ${embedded.length + 1}`
        pdf.registerFont(name, writersFont(font(file), `-RTL${embedded.length + 1}`))
        pdf.font(name)
        embedded.push(pdf._font)
        return pdf._font
      }
      return {font: writersFont(font(file)), embedded, add}
    })
}

function collected(pdf: Pdf): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
    pdf.on('error', reject)
  })
}
