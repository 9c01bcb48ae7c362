import {posix} from 'node:path'
import type {OfficeTemplate} from '../../../model/office-template.ts'
import {editXml, type Parts, xmlOf} from '../package.ts'

const OURS = /^ppt\/(?:slideMasters|slideLayouts|theme)\//
const NOTES_THEME = {from: 'ppt/theme/theme2.xml', to: 'ppt/theme/notesTheme1.xml'}
const MASTER = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/slideMaster'
const THEME = 'application/vnd.openxmlformats-officedocument.theme+xml'

/** Our masters, layouts and theme go, the template's come, all of them; the notes keep our master and get a theme of their own. */
export function exchangeMasters(parts: Parts, {carried}: OfficeTemplate): void {
  const notesTheme = parts.get(NOTES_THEME.from)
  for (const path of [...parts.keys()]) if (OURS.test(path)) parts.delete(path)
  for (const [path, content] of carried.parts) parts.set(path, content)
  if (notesTheme !== undefined) parts.set(NOTES_THEME.to, notesTheme)
  editXml(parts, /^ppt\/notesMasters\/_rels\//, (xml) => xml.replace('theme2.xml', 'notesTheme1.xml'))
  const ids = carried.masters.map(({path, id}, index) => ({path, id, relation: `rIdMaster${index + 1}`}))
  editXml(parts, /^ppt\/presentation\.xml$/, (xml) =>
    xml.replace(
      /<p:sldMasterIdLst>.*?<\/p:sldMasterIdLst>/s,
      `<p:sldMasterIdLst>${ids.map(({id, relation}) => `<p:sldMasterId id="${id}" r:id="${relation}"/>`).join('')}</p:sldMasterIdLst>`
    )
  )
  editXml(parts, /^ppt\/_rels\/presentation\.xml\.rels$/, (xml) =>
    xml
      .replace(/<Relationship [^>]*slideMasters\/[^>]*\/>/, '')
      .replace(
        '</Relationships>',
        `${ids.map(({path, relation}) => `<Relationship Id="${relation}" Type="${MASTER}" Target="${posix.relative('ppt', path)}"/>`).join('')}</Relationships>`
      )
  )
  declare(parts, carried.types)
}

/** Types of the parts that came; those that went are not declared any more. */
function declare(parts: Parts, types: ReadonlyMap<string, string>): void {
  const path = '[Content_Types].xml'
  const kept = xmlOf(parts, path).replace(/<Override PartName="\/([^"]*)"[^>]*\/>/g, (whole, part: string) =>
    parts.has(part) && !types.has(part) ? whole : ''
  )
  const pictures = new Map<string, string>()
  const overrides: string[] = []
  for (const [part, type] of types)
    if (type.startsWith('image/')) pictures.set(posix.extname(part).slice(1), type)
    else overrides.push(`<Override PartName="/${part}" ContentType="${type}"/>`)
  if (parts.has(NOTES_THEME.to)) overrides.push(`<Override PartName="/${NOTES_THEME.to}" ContentType="${THEME}"/>`)
  const defaults = [...pictures]
    .filter(([extension]) => !kept.includes(`Extension="${extension}"`))
    .map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`)
  parts.set(
    path,
    kept.replace(/<Override/, `${defaults.join('')}<Override`).replace('</Types>', `${overrides.join('')}</Types>`)
  )
}
