import {editXml, packed, unpacked} from '../package.ts'
import type {Repair} from './index.ts'

/** The workbooks behind charts have the clock's time in them, folders as entries and the maker's name; their words have an attribute that the schema lacks and nothing needs. */
export const workbooks: Repair = (parts) => {
  for (const [path, content] of parts) {
    if (!path.endsWith('.xlsx') || typeof content === 'string') continue
    const book = unpacked(content)
    editXml(book, /^docProps\/core\.xml$/, (xml) =>
      xml
        .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, '$11980-01-01T00:00:00Z')
        .replace(/(<(?:dc:creator|cp:lastModifiedBy)>)[^<]*/g, '$1')
    )
    editXml(book, /^xl\/sharedStrings\.xml$/, (xml) => xml.replace(/ xml:space="preserve"/g, ''))
    parts.set(path, packed(book))
  }
}
