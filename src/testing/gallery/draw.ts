// Pages as pixels. PDFium comes as WebAssembly, so that a page looks the same on every machine.
import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {PDFiumLibrary} from '@hyzyla/pdfium'
import {PNG} from 'pngjs'

/** The pages of a PDF, `scale` pixels to the point. */
export async function pagesOf(pdf: Uint8Array, scale: number): Promise<readonly PNG[]> {
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(pdf)
  const pages: PNG[] = []
  for (const page of document.pages()) {
    const {width, height, data} = await page.render({scale, render: 'bitmap'})
    const png = new PNG({width, height})
    png.data.set(data)
    pages.push(png)
  }
  document.destroy()
  library.destroy()
  return pages
}

/** Families of the themes, and what a machine without Office has of the same widths. */
const TWINS = {Calibri: 'Carlito', Cambria: 'Caladea', Arial: 'Liberation Sans'}

const has = (program: string): boolean => spawnSync(program, ['--version']).status === 0

/** Whether LibreOffice is there to draw slides. */
export const drawsSlides = (): boolean => has('soffice')

/** Whether it draws them as elsewhere: with fonts of the right widths. */
export const drawsSlidesAlike = (): boolean =>
  drawsSlides() &&
  Object.entries(TWINS).every(([family, twin]) =>
    spawnSync('fc-match', ['--format', '%{family}', family], {encoding: 'utf8'}).stdout?.includes(twin)
  )

/** Decks as PDF, a page a slide, drawn by LibreOffice. */
export function slidesAsPdf(decks: readonly Uint8Array[]): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'precis-slides-'))
  try {
    const files = decks.map((bytes, index) => {
      const file = join(folder, `${index}.pptx`)
      writeFileSync(file, bytes)
      return file
    })
    // A profile of its own: a second LibreOffice with the same one would end at once.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files]
    const {status, stderr} = spawnSync('soffice', args, {encoding: 'utf8'})
    if (status !== 0) throw new Error(`LibreOffice drew no slides: ${stderr}`)
    return files.map((file) => readFileSync(file.replace(/pptx$/, 'pdf')))
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

/** Pictures side by side, so many to a row, on a ground that is no paper. */
export function sheetOf(pictures: readonly PNG[], columns: number): PNG {
  const GAP = 8
  const width = Math.max(...pictures.map((one) => one.width)) + GAP
  const height = Math.max(...pictures.map((one) => one.height)) + GAP
  const sheet = new PNG({width: width * columns + GAP, height: height * Math.ceil(pictures.length / columns) + GAP})
  sheet.data.fill(0x8c)
  for (let at = 3; at < sheet.data.length; at += 4) sheet.data[at] = 255
  pictures.forEach((picture, index) => {
    const [x, y] = [GAP + (index % columns) * width, GAP + Math.floor(index / columns) * height]
    PNG.bitblt(picture, sheet, 0, 0, picture.width, picture.height, x, y)
  })
  return sheet
}
