import {editXml, type Parts} from '../package.ts'

/** A picture that several slides show is one part: PptxGenJS writes a copy for each. */
export const media = (parts: Parts): void => {
  const first = new Map<string, string>()
  const copies = new Map<string, string>()
  for (const [path, content] of parts) {
    if (!path.startsWith('ppt/media/') || typeof content === 'string') continue
    const bytes = Buffer.from(content).toString('base64')
    const known = first.get(bytes)
    if (known === undefined) first.set(bytes, path)
    else copies.set(path, known)
  }
  for (const path of copies.keys()) parts.delete(path)
  editXml(parts, /\.rels$/, (xml) =>
    xml.replace(/(Target="\.\.\/media\/)([^"]+)"/g, (link, start, name) => {
      const kept = copies.get(`ppt/media/${name}`)
      return kept === undefined ? link : `${start}${kept.slice('ppt/media/'.length)}"`
    })
  )
}
