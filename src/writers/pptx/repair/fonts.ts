import {officeFaceFor} from '../../../themes/office-faces.ts'
import {editXml, SLIDES} from '../package.ts'
import type {Repair} from './index.ts'

const SCRIPTS: Readonly<Record<string, readonly [ea: string, cs: string]>> = {
  '+mj-lt': ['+mj-ea', '+mj-cs'],
  '+mn-lt': ['+mn-ea', '+mn-cs']
}

/** The face for the script of a run's language instead of the theme's, where that has none. */
const withFaceOf = (lang: string, faces: string): string => {
  const face = officeFaceFor(lang)
  return face === undefined
    ? faces
    : faces.replace(new RegExp(`<a:${face.slot} [^>]*/>`), `<a:${face.slot} typeface="${face.family}"/>`)
}

/** The theme's faces have a name for each kind of script; PptxGenJS gives the Latin one to all, and a character set to none. */
export const fonts: Repair = (parts) => {
  editXml(parts, /^ppt\/(?:slides|charts)\/[^/]+\.xml$/, (xml) =>
    xml.replace(/<a:latin typeface="([^"]*)"[^>]*\/>(?:<a:ea [^>]*\/>)?(?:<a:cs [^>]*\/>)?/g, (_, face: string) => {
      const [ea, cs] = SCRIPTS[face] ?? [face, face]
      return `<a:latin typeface="${face}"/><a:ea typeface="${ea}"/><a:cs typeface="${cs}"/>`
    })
  )
  editXml(parts, SLIDES, (xml) =>
    xml.replace(/<a:rPr lang="([^"]+)"[^>]*(?<!\/)>.*?<\/a:rPr>/gs, (run, lang: string) => withFaceOf(lang, run))
  )
}
