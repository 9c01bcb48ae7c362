// Words are drawn with the operators that pdfkit itself writes.
import PDFDocument from 'pdfkit'
import {expect, test} from 'vitest'
import {writersFont} from '../../layout/shaping/font.ts'
import {packagedFont} from '../../world.ts'
import {openPdf, type Pdf} from './pdfkit.ts'
import {sink} from './sink.ts'
import {wordsOn} from './words.ts'

const FONT = '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf'
const OPTIONS = {font: null, autoFirstPage: false, compress: false, info: {CreationDate: new Date(0)}}
const PAGE = {size: [400, 300], margin: 0} as PDFKit.PDFDocumentOptions

const LINES = [
  ['The office, an affliction — AVATAR To.', 11, 0],
  ['The office again, and  two spaces ', 11, 0],
  ['Tracked WORDS', 9, 0.6],
  ['e\u0301 Ελλάδα Москва 3⁄4', 12, 0],
  ['\tTab', 10.5, 0]
] as const

/** Operators of the one page. */
const streamOf = (file: Uint8Array): string | undefined =>
  /stream\n([\s\S]*?)\nendstream/.exec(Buffer.from(file).toString('latin1'))?.[1]

function ours(): string | undefined {
  const {pdf, addPage, end} = openPdf({...OPTIONS})
  pdf.registerFont(FONT, writersFont(packagedFont(FONT)))
  const draw = wordsOn(pdf)
  addPage(PAGE)
  LINES.forEach(([text, size, tracking], index) => {
    draw(text, FONT, size, tracking, 20.123, 30 + index * 20)
  })
  return streamOf(end())
}

async function pdfkits(): Promise<string | undefined> {
  const pdf = new PDFDocument({...OPTIONS} as object) as unknown as Pdf
  const chunks: Buffer[] = []
  const done = new Promise((resolve) => pdf.on('end', resolve))
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
  pdf.registerFont(FONT, writersFont(packagedFont(FONT)))
  pdf.addPage(PAGE)
  LINES.forEach(([text, size, tracking], index) => {
    const spacing = tracking === 0 ? {} : {characterSpacing: tracking}
    const options = {lineBreak: false, baseline: 'alphabetic', ...spacing} as const
    pdf
      .font(FONT)
      .fontSize(size)
      .text(text, 20.123, 30 + index * 20, options)
  })
  pdf.end()
  await done
  return streamOf(Buffer.concat(chunks))
}

test('plain, tracked, accented words and words of other scripts', async () => {
  const expected = await pdfkits()
  expect(expected).toContain('TJ')
  expect(ours()).toBe(expected)
})

test('what was added stands in one piece, however much it is', () => {
  const file = sink()
  const added = [file.add('é'), file.add(Uint8Array.of(1, 2)), file.add('x'.repeat(1 << 19))]
  expect(added).toEqual([1, 2, 1 << 19])
  expect(Buffer.from(file.bytes()).subarray(0, 4)).toEqual(Buffer.from([0xe9, 1, 2, 0x78]))
  expect(file.bytes().length).toBe(3 + (1 << 19))
})
