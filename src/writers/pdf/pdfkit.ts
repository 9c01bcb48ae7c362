// What the writer uses of pdfkit, beside what its type declarations know. The only file that names the library.
import type {Font} from 'fontkit'
import PDFDocument from 'pdfkit'
import {sink} from './sink.ts'

/** An indirect object. */
export interface Reference {
  readonly data: Record<string, unknown>
  end(): void
}
interface NameTree {
  _compareKeys(a: string, b: string): number
}
interface Internals {
  readonly _root: {
    readonly data: {
      readonly Names: {readonly data: {readonly Dests: NameTree; readonly EmbeddedFiles?: NameTree}}
      PageLabels?: object
    }
  }
  file(bytes: Uint8Array, options: Record<string, unknown>): void
  readonly page: {
    readonly dictionary: Reference
    readonly structParentTreeKey: number
    readonly height: number
    readonly fonts: Record<string, unknown>
    write(operators: string): void
  }
  /** The current font. */
  readonly _font: EncodedFont
  _offset: number
  _write(chunk: Uint8Array | string): void
  push(chunk: null): boolean
  readonly subset: number
  readonly subset_conformance: string
  _addInfo(): void
  appendXML(xml: string): void
  addContent(operators: string): unknown
  ref(data: Record<string, unknown>): Reference
  getStructTreeRoot(): Reference
  getStructParentTree(): {get(key: number): Reference[]; add(key: number, value: Reference): void}
  createStructParentTreeNextKey(): number
  openImage(bytes: Uint8Array): OpenPicture
  registerFont(name: string, font: Font): void
  markContent(tag: string, options?: {readonly type?: string; readonly actual?: string}): void
}
/** A picture that pdfkit has opened: JPEGs are written at once, PNGs with an alpha channel when zlib has unpacked them. */
export interface OpenPicture {
  obj: unknown
  embed(pdf: Pdf): void
  finalize?(): unknown
}
/** A font of the file. */
export interface EncodedFont {
  readonly id: string
  ref(): Reference
  /** Glyphs as hexadecimal numbers of four digits, and where each stands, in thousandths of the size. */
  encode(text: string): readonly [
    glyphs: readonly string[],
    positions: readonly {
      readonly xAdvance: number
      readonly xOffset: number
      readonly yOffset: number
      /** Of the glyph alone, without kerning. */
      readonly advanceWidth: number
    }[]
  ]
}
/** An annotation on its way into the structure. */
export interface AnnotationParent {
  add(annotation: {readonly annotationRef: Reference}): void
}

export type Pdf = Omit<PDFKit.PDFDocument, keyof Internals> & Internals

export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** A document that is being written. */
export interface OpenPdf {
  readonly pdf: Pdf
  /** Begins a page; what was drawn on the one before is in the file. */
  addPage(options: PDFKit.PDFDocumentOptions): void
  /** Ends the document and gives its bytes. Throws when something that was begun has not been ended. */
  end(): Uint8Array
}

/**
 * An empty document with the given options; names are sorted by code unit, not by the locale of the machine.
 * What pdfkit hands on in small buffers, objects of the file and operators of a page, is put together here at once.
 */
export function openPdf(options: Record<string, unknown>): OpenPdf {
  const pdf = new PDFDocument(options as PDFKit.PDFDocumentOptions) as unknown as Pdf
  pdf._root.data.Names.data.Dests._compareKeys = byCodeUnit
  const file = sink()
  file.add(pdf.read() as Uint8Array) // Its first lines stand in the stream already.
  pdf._write = (chunk) => {
    pdf._offset += file.add(typeof chunk === 'string' ? `${chunk}\n` : chunk)
  }
  let ended = false
  pdf.push = () => {
    ended = true
    return true
  }
  let operators: string[] = []
  pdf.addContent = (operator) => {
    operators.push(operator)
    return pdf
  }
  const endPage = () => {
    if (operators.length > 0) pdf.page.write(operators.join('\n'))
    operators = []
  }
  return {
    pdf,
    addPage(page) {
      endPage()
      pdf.addPage(page)
    },
    end() {
      endPage()
      pdf.end()
      if (!ended) throw new Error('An object of the PDF has not been ended.')
      return file.bytes()
    }
  }
}

/** pdfkit writes a String object as a PDF string, a plain one as a name. */
export const pdfString = (text: string): object => Object(text) as object
