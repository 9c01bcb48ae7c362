// Pictures in the file: each once, however often it is drawn, and one after the other.
import type {Memo} from '../../model/memo.ts'
import type {OpenPicture, Pdf} from './pdfkit.ts'

/** By their bytes, as the layout hands them on. */
export type Pictures = ReadonlyMap<Uint8Array, OpenPicture>

/**
 * Embeds the pictures of a memo. The library unpacks those with an alpha channel in the background and numbers what it
 * writes as they come back: without waiting for each, two builds would give different bytes.
 */
export async function embedded(memo: Memo, pdf: Pdf): Promise<Pictures> {
  const pictures = new Map<Uint8Array, OpenPicture>()
  for (const {items} of memo.pages) {
    for (const item of items) {
      if (item.type !== 'image' || pictures.has(item.bytes)) continue
      const picture = pdf.openImage(item.bytes)
      pictures.set(item.bytes, picture)
      await written(picture, pdf)
    }
  }
  return pictures
}

function written(picture: OpenPicture, pdf: Pdf): Promise<void> {
  return new Promise((resolve) => {
    const finalize = picture.finalize?.bind(picture)
    if (finalize) {
      picture.finalize = () => {
        finalize()
        resolve()
      }
    }
    picture.embed(pdf)
    if (!finalize) resolve()
  })
}
