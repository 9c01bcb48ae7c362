// Tables and images of the sources, with their evidence.
import type {BriefImage, BriefTable, Evidence} from '../model/briefing.ts'
import type {Extraction, Finding} from '../model/finding.ts'
import type {SectionsInput} from './sections.ts'

/** Every table and image in order, with the heading it stands under. */
export function exhibitsOf(extractions: readonly Extraction[]): SectionsInput['exhibits'] {
  return extractions.flatMap((extraction, index) =>
    extraction.findings.flatMap((finding) => {
      if (finding.kind !== 'table' && finding.kind !== 'image') return []
      const passage = extraction.document.passages[finding.passage]
      const heading = passage?.heading === undefined ? '' : (extraction.document.passages[passage.heading]?.text ?? '')
      const from = {source: index + 1, paragraph: passage?.paragraph ?? 0, mark: passage?.mark ?? ''}
      const place = {source: index + 1, heading}
      return [
        finding.kind === 'table' ? {...place, table: tableOf(finding, from)} : {...place, image: imageOf(finding, from)}
      ]
    })
  )
}

type From = Pick<Evidence, 'source' | 'paragraph' | 'mark'>

function tableOf(finding: Finding<'table'>, from: From): BriefTable {
  const {caption, header, rows, align, units} = finding.value
  return {
    id: finding.id,
    caption,
    header: header.map((cell) => cell.text),
    rows: rows.map((row) => row.map((cell) => cell.text)),
    numbers: rows.map((row) => row.map((cell) => cell.number)),
    units,
    align: header.map((_, column) =>
      align[column] === 'right' || rows.every((row) => row[column]?.number !== undefined) ? 'right' : 'left'
    ),
    evidence: {span: finding.span, text: caption, ...from}
  }
}

function imageOf(finding: Finding<'image'>, from: From): BriefImage {
  const {url, alt, caption} = finding.value
  return {
    id: finding.id,
    path: resolved(finding.span.source, url),
    alt,
    caption,
    evidence: {span: finding.span, text: caption || alt, ...from}
  }
}

/** Path from the sources' folder of an address given relative to a source; `..` that would leave it is kept for the world to refuse. */
function resolved(source: string, url: string): string {
  if (/^[a-z][a-z0-9+.-]*:/i.test(url) || url.startsWith('/')) return url
  const parts = source.split('/').slice(0, -1)
  for (const part of safeDecode(url).split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}

function safeDecode(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}
