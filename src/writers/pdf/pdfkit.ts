// What the writer uses of pdfkit, beside what its type declarations know. The only file that names the library.
import type {Font} from 'fontkit'
import PDFDocument from 'pdfkit'

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
  readonly page: {readonly dictionary: Reference; readonly structParentTreeKey: number}
  readonly subset: number
  readonly subset_conformance: string
  _addInfo(): void
  appendXML(xml: string): void
  addContent(operators: string): void
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
/** An annotation on its way into the structure. */
export interface AnnotationParent {
  add(annotation: {readonly annotationRef: Reference}): void
}

export type Pdf = Omit<PDFKit.PDFDocument, keyof Internals> & Internals

export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** An empty document with the given options; names are sorted by code unit, not by the locale of the machine. */
export function openPdf(options: Record<string, unknown>): Pdf {
  const pdf = new PDFDocument(options as PDFKit.PDFDocumentOptions) as unknown as Pdf
  pdf._root.data.Names.data.Dests._compareKeys = byCodeUnit
  return pdf
}

/** pdfkit writes a String object as a PDF string, a plain one as a name. */
export const pdfString = (text: string): object => Object(text) as object
