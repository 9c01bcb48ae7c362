import type {Pdf} from './pdfkit.ts'

/** Writes a text object; in it lengths count from the bottom left of the page. */
export function inText(pdf: Pdf, write: () => void): void {
  pdf.save()
  pdf.transform(1, 0, 0, -1, 0, pdf.page.height)
  pdf.addContent('BT')
  write()
  pdf.addContent('ET')
  pdf.restore()
}

/** Three decimals are a thousandth of a point. */
export const shownNumber = (number: number): string => String(Math.round(number * 1000) / 1000)
