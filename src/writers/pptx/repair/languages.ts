import {editXml} from '../package.ts'
import {escapeXml} from '../xml.ts'
import type {Repair} from './index.ts'

/** Every run says its language, and no other one beside it; PptxGenJS has everything in American English. */
export const languages: Repair = (parts, deck) => {
  const lang = escapeXml(deck.info.lang === '' ? 'en' : deck.info.lang)
  editXml(parts, /^ppt\/.*\.xml$/, (xml) =>
    xml.replace(/ altLang="[^"]*"/g, '').replace(/<a:(rPr|endParaRPr|defRPr) lang="en-US"/g, `<a:$1 lang="${lang}"`)
  )
}
