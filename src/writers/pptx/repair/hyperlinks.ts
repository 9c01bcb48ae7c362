import {editXml, SLIDES} from '../package.ts'
import type {Repair} from './index.ts'

/** Attributes of a link that say nothing are left out: an empty `invalidUrl` is an address, and an empty one. */
export const hyperlinks: Repair = (parts) => {
  editXml(parts, SLIDES, (xml) =>
    xml.replace(/<a:hlinkClick [^>]*>/g, (link) =>
      link.replace(/ (?:invalidUrl|action|tgtFrame|tooltip)=""/g, '').replace(/ (?:highlightClick|endSnd)="0"/g, '')
    )
  )
}
