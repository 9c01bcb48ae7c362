// Speaker notes: a page beside its slide.
import {escapeXml, NAMESPACES, ROOT_GROUP, XML_HEAD} from './xml.ts'

/** The id that Office gives what it makes; fixed, as the file must not change from run to run. */
export const CREATION =
  '<p:extLst><p:ext uri="{BB962C8B-B14F-4D97-AF65-F5344CB8AC3E}"><p14:creationId xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main" val="1024086991"/></p:ext></p:extLst>'
const FIELD = '{F7021451-1387-4CA6-816F-3879F97B5CBC}'

/** The notes of slide `number`, a paragraph a line. */
export function notesXml(lines: readonly string[], number: number, lang: string): string {
  const spoken = `lang="${escapeXml(lang)}"`
  const paragraphs = lines
    .map((line) =>
      line === ''
        ? `<a:p><a:endParaRPr ${spoken}/></a:p>`
        : `<a:p><a:r><a:rPr ${spoken}/><a:t>${escapeXml(line)}</a:t></a:r></a:p>`
    )
    .join('')
  const field = `<a:p><a:fld id="${FIELD}" type="slidenum"><a:rPr ${spoken}/><a:t>${number}</a:t></a:fld><a:endParaRPr ${spoken}/></a:p>`
  return (
    `${XML_HEAD}<p:notes ${NAMESPACES}><p:cSld><p:spTree>${ROOT_GROUP}` +
    placeholder(2, 'Slide Image Placeholder 1', ' noRot="1" noChangeAspect="1"', 'type="sldImg"', '') +
    placeholder(3, 'Notes Placeholder 2', '', 'type="body" idx="1"', paragraphs) +
    placeholder(4, 'Slide Number Placeholder 3', '', 'type="sldNum" sz="quarter" idx="10"', field) +
    `</p:spTree>${CREATION}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`
  )
}

function placeholder(id: number, name: string, locks: string, mark: string, paragraphs: string): string {
  const body = paragraphs === '' ? '' : `<p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs}</p:txBody>`
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"${locks}/></p:cNvSpPr><p:nvPr><p:ph ${mark}/></p:nvPr></p:nvSpPr><p:spPr/>${body}</p:sp>`
}
