import type {Attachment} from '../../model/memo.ts'
import {byCodeUnit, type Pdf} from './pdfkit.ts'

/** Puts files beside the pages, with the dates of the document: those of the disk would change from copy to copy. */
export function attach(attachments: readonly Attachment[], date: Date, pdf: Pdf): void {
  for (const {name, mime, description, relationship, bytes} of attachments)
    pdf.file(bytes, {name, type: mime, description, relationship, creationDate: date, modifiedDate: date})
  const names = pdf._root.data.Names.data.EmbeddedFiles
  if (names) names._compareKeys = byCodeUnit
}
