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
/** A font as it will stand in the file; code is what stands for a glyph in the text. */
export interface EmbeddedFont {
  readonly id: string
  readonly subset: {includeGlyph(id: number): number}
  /** By code: what it stands for, and its width in thousandths of the size. */
  readonly unicode: (readonly number[] | undefined)[]
  readonly widths: (number | undefined)[]
  readonly scale: number
  /** Codes of a text in hex, and how far each leads, in thousandths of the size. */
  encode(
    text: string
  ): readonly [readonly string[], readonly {readonly xAdvance: number; readonly advanceWidth: number}[]]
  ref(): Reference
}
interface Internals {
  readonly _root: {readonly data: {readonly Names: {readonly data: {readonly Dests: NameTree}}}}
  readonly page: {
    readonly dictionary: Reference
    readonly structParentTreeKey: number
    readonly height: number
    readonly fonts: Record<string, Reference>
  }
  /** The font that was chosen last. */
  readonly _font: EmbeddedFont
  readonly subset: number
  readonly subset_conformance: string
  _addInfo(): void
  appendXML(xml: string): void
  addContent(operators: string): void
  ref(data: Record<string, unknown>): Reference
  getStructTreeRoot(): Reference
  getStructParentTree(): {get(key: number): Reference[]; add(key: number, value: Reference): void}
  createStructParentTreeNextKey(): number
  registerFont(name: string, font: Font): void
  font(name: string): Pdf
  markContent(tag: string, options?: {readonly type?: string; readonly actual?: string}): void
}
/** An annotation on its way into the structure. */
export interface AnnotationParent {
  add(annotation: {readonly annotationRef: Reference}): void
}

export type Pdf = Omit<PDFKit.PDFDocument, keyof Internals> & Internals

/** An empty document with the given options; names are sorted by code unit, not by the locale of the machine. */
export function openPdf(options: Record<string, unknown>): Pdf {
  const pdf = new PDFDocument(options as PDFKit.PDFDocumentOptions) as unknown as Pdf
  pdf._root.data.Names.data.Dests._compareKeys = (a, b) => (a < b ? -1 : a > b ? 1 : 0)
  return pdf
}

/** pdfkit writes a String object as a PDF string, a plain one as a name. */
export const pdfString = (text: string): object => Object(text) as object
