import {editXml} from '../package.ts'
import type {Repair} from './index.ts'

const SCRIPTS: Readonly<Record<string, readonly [ea: string, cs: string]>> = {
  '+mj-lt': ['+mj-ea', '+mj-cs'],
  '+mn-lt': ['+mn-ea', '+mn-cs']
}

/** The theme's faces have a name for each kind of script; PptxGenJS gives the Latin one to all, and a character set to none. */
export const fonts: Repair = (parts) => {
  editXml(parts, /^ppt\/(?:slides|charts)\/[^/]+\.xml$/, (xml) =>
    xml.replace(/<a:latin typeface="([^"]*)"[^>]*\/>(?:<a:ea [^>]*\/>)?(?:<a:cs [^>]*\/>)?/g, (_, face: string) => {
      const [ea, cs] = SCRIPTS[face] ?? [face, face]
      return `<a:latin typeface="${face}"/><a:ea typeface="${ea}"/><a:cs typeface="${cs}"/>`
    })
  )
}
