// Relationships: what a part refers to, by ids that count from 1 in the order in which they are asked for.
import {escapeXml, XML_HEAD} from './xml.ts'

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

type Kind =
  | 'chart'
  | 'hyperlink'
  | 'image'
  | 'notesMaster'
  | 'notesSlide'
  | 'presProps'
  | 'slide'
  | 'slideLayout'
  | 'slideMaster'
  | 'tableStyles'
  | 'theme'
  | 'viewProps'

export interface Relations {
  /** The id of a new relationship to another part, or to an address outside. */
  add(kind: Kind, target: string): string
  /** The part that lists them. */
  xml(): string
}

export function relations(): Relations {
  const list: string[] = []
  return {
    add(kind, target) {
      const id = `rId${list.length + 1}`
      const outside = kind === 'hyperlink' ? ' TargetMode="External"' : ''
      list.push(`<Relationship Id="${id}" Type="${TYPES}/${kind}" Target="${escapeXml(target)}"${outside}/>`)
      return id
    },
    xml: () =>
      `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`
  }
}

/** The relationships of a part that are known at once. */
export function relationsXml(targets: readonly (readonly [kind: Kind, target: string])[]): string {
  const {add, xml} = relations()
  for (const [kind, target] of targets) add(kind, target)
  return xml()
}
