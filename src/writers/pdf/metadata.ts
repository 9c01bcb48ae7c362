// XMP metadata: what the document is, and that it follows PDF/A-2a and PDF/UA-1.
import type {DocumentInfo} from '../../model/deck.ts'

/** The name of this program in the file. */
export const PROGRAM = 'Précis'
/** For a document without a date: the first day that the other output, a zip, can hold. */
const NO_DATE = '1980-01-01'

/** The document's date at midnight UTC; a month or a year stands for its first day. */
export function dateOf(info: DocumentInfo): Date {
  const [year, month = '01', day = '01'] = (info.date || NO_DATE).slice(0, 10).split('-')
  return new Date(`${year}-${month}-${day}T00:00:00Z`)
}

const ESCAPES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'}
/** Text for XML; characters that XML does not allow are left out. */
const xml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (c) => ESCAPES[c] ?? c)

const description = (namespace: string, address: string, content: string): string =>
  `<rdf:Description rdf:about="" xmlns:${namespace}="${address}">${content}</rdf:Description>`

const alternative = (name: string, text: string): string =>
  text === '' ? '' : `<dc:${name}><rdf:Alt><rdf:li xml:lang="x-default">${xml(text)}</rdf:li></rdf:Alt></dc:${name}>`

/** The descriptions that go into the XMP packet beside the one for PDF/A. */
export function xmpOf(info: DocumentInfo): string {
  const date = `${dateOf(info).toISOString().slice(0, 19)}Z`
  const creator =
    info.author === '' ? '' : `<dc:creator><rdf:Seq><rdf:li>${xml(info.author)}</rdf:li></rdf:Seq></dc:creator>`
  const language = `<dc:language><rdf:Bag><rdf:li>${xml(info.lang)}</rdf:li></rdf:Bag></dc:language>`
  return [
    description(
      'xmp',
      'http://ns.adobe.com/xap/1.0/',
      `<xmp:CreateDate>${date}</xmp:CreateDate><xmp:ModifyDate>${date}</xmp:ModifyDate><xmp:CreatorTool>${PROGRAM}</xmp:CreatorTool>`
    ),
    description(
      'dc',
      'http://purl.org/dc/elements/1.1/',
      `${alternative('title', info.title)}${creator}${alternative('description', info.subject)}${language}`
    ),
    description('pdf', 'http://ns.adobe.com/pdf/1.3/', `<pdf:Producer>${PROGRAM}</pdf:Producer>`),
    description('pdfuaid', 'http://www.aiim.org/pdfua/ns/id/', '<pdfuaid:part>1</pdfuaid:part>'),
    UA_SCHEMA
  ].join('\n')
}

/** PDF/A asks that a schema it does not know is described (ISO 19005-2, 6.6.2.3). */
const UA_SCHEMA = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>`
