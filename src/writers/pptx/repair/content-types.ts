import {editXml} from '../package.ts'
import type {Repair} from './index.ts'

/** Types are declared for the parts that are there: PptxGenJS declares a master for every slide, and kinds of media that no part has. */
export const contentTypes: Repair = (parts) => {
  const extensions = new Set([...parts.keys()].map((path) => path.slice(path.lastIndexOf('.') + 1)))
  editXml(parts, /^\[Content_Types\]\.xml$/, (xml) =>
    xml
      .replace(/\s*<Override PartName="\/([^"]*)"[^>]*\/>/g, (whole, path: string) =>
        parts.has(path) ? whole.trim() : ''
      )
      .replace(/<Default Extension="([^"]*)"[^>]*\/>/g, (whole, extension: string) =>
        extensions.has(extension) ? whole.replace('image/jpg', 'image/jpeg') : ''
      )
  )
}
