// Which type each part has.
import {escapeXml, XML_HEAD} from './xml.ts'

const OFFICE = 'application/vnd.openxmlformats-officedocument'
const PRESENTATION = `${OFFICE}.presentationml`

/** Types of whole kinds of files. */
const BY_EXTENSION: Readonly<Record<string, string>> = {
  xml: 'application/xml',
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  png: 'image/png',
  jpeg: 'image/jpeg',
  xlsx: `${OFFICE}.spreadsheetml.sheet`
}

/** Types of parts by their folder or name; other XML is named by nothing that opens it. */
const BY_PATH: readonly (readonly [pattern: RegExp, type: string])[] = [
  [/^ppt\/presentation\.xml$/, `${PRESENTATION}.presentation.main+xml`],
  [/^ppt\/slides\/[^/]+\.xml$/, `${PRESENTATION}.slide+xml`],
  [/^ppt\/slideLayouts\/[^/]+\.xml$/, `${PRESENTATION}.slideLayout+xml`],
  [/^ppt\/slideMasters\/[^/]+\.xml$/, `${PRESENTATION}.slideMaster+xml`],
  [/^ppt\/notesMasters\/[^/]+\.xml$/, `${PRESENTATION}.notesMaster+xml`],
  [/^ppt\/notesSlides\/[^/]+\.xml$/, `${PRESENTATION}.notesSlide+xml`],
  [/^ppt\/presProps\.xml$/, `${PRESENTATION}.presProps+xml`],
  [/^ppt\/viewProps\.xml$/, `${PRESENTATION}.viewProps+xml`],
  [/^ppt\/tableStyles\.xml$/, `${PRESENTATION}.tableStyles+xml`],
  [/^ppt\/theme\/[^/]+\.xml$/, `${OFFICE}.theme+xml`],
  [/^ppt\/charts\/[^/]+\.xml$/, `${OFFICE}.drawingml.chart+xml`],
  [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
  [/^docProps\/app\.xml$/, `${OFFICE}.extended-properties+xml`]
]

/** Declares the parts that are there, and nothing else. */
export function contentTypesXml(paths: readonly string[]): string {
  const extensions = new Set(['xml', 'rels', ...paths.map((path) => path.slice(path.lastIndexOf('.') + 1))])
  const defaults = [...extensions].map(
    (extension) => `<Default Extension="${extension}" ContentType="${BY_EXTENSION[extension]}"/>`
  )
  const overrides = paths.flatMap((path) => {
    const type = BY_PATH.find(([pattern]) => pattern.test(path))?.[1]
    return type === undefined ? [] : [`<Override PartName="/${escapeXml(path)}" ContentType="${type}"/>`]
  })
  return `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults.join('')}${overrides.join('')}</Types>`
}
