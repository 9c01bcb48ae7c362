// Text with another text that it stands for.
import type {MemoRun} from '../../model/memo.ts'
import {inText, shownNumber} from './in-text.ts'
import type {Pdf} from './pdfkit.ts'

/**
 * Draws a run whose words stand for `actual`. The mark of that is inside the text object: a reader that puts the words in
 * place when the mark ends still knows their font and size then, and so the line that they are of.
 */
export function drawStandIn(run: MemoRun, actual: string, x: number, baseline: number, pdf: Pdf): void {
  const font = pdf.font(run.font)._font
  const [codes, positions] = font.encode(run.text)
  const shown = codes.map((code, index) => {
    const {xAdvance = 0, advanceWidth = 0} = positions[index] ?? {}
    return xAdvance === advanceWidth ? `<${code}>` : `<${code}> ${shownNumber(advanceWidth - xAdvance)}`
  })
  inText(pdf, () => {
    pdf.page.fonts[font.id] ??= font.ref()
    const place = `1 0 0 1 ${shownNumber(x)} ${shownNumber(pdf.page.height - baseline)} Tm`
    pdf.addContent(`/${font.id} ${shownNumber(run.size)} Tf ${shownNumber(run.tracking)} Tc ${place}`)
    pdf.markContent('Span', {actual})
    pdf.addContent(`[${shown.join(' ')}] TJ`)
    pdf.endMarkedContent()
  })
}
