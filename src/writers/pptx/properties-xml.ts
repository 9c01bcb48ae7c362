// Properties of the document: title, author, language, titles of the slides.
import type {Deck} from '../../model/deck.ts'
import {escapeXml, XML_HEAD} from './xml.ts'

/** Day of a deck without a date: the first that a zip can hold. */
const NO_DATE = '1980-01-01'

/** Title, author and language, with the deck's own date. */
export function corePropertiesXml(deck: Deck): string {
  const {title, author, subject, lang, date} = deck.info
  const day = /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : NO_DATE
  const moment = `xsi:type="dcterms:W3CDTF">${day}T00:00:00Z`
  return (
    `${XML_HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
    `<dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(subject)}</dc:subject><dc:creator>${escapeXml(author)}</dc:creator>` +
    `<cp:lastModifiedBy>${escapeXml(author)}</cp:lastModifiedBy><cp:revision>1</cp:revision>` +
    `<dcterms:created ${moment}</dcterms:created><dcterms:modified ${moment}</dcterms:modified>` +
    `<dc:language>${escapeXml(lang === '' ? 'en' : lang)}</dc:language></cp:coreProperties>`
  )
}

/** Fonts, theme and the titles of the slides. */
export function appPropertiesXml(deck: Deck): string {
  const fonts = [...new Set([deck.theme.deck.head.office, deck.theme.deck.body.office])]
  const titles = deck.slides.map((slide) => slide.title)
  const pair = (name: string, count: number) =>
    `<vt:variant><vt:lpstr>${name}</vt:lpstr></vt:variant><vt:variant><vt:i4>${count}</vt:i4></vt:variant>`
  const names = [...fonts, deck.theme.name, ...titles].map((name) => `<vt:lpstr>${escapeXml(name)}</vt:lpstr>`)
  return (
    `${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">` +
    `<TotalTime>0</TotalTime><Application>Précis</Application><PresentationFormat>Widescreen</PresentationFormat>` +
    `<Slides>${titles.length}</Slides><Notes>${deck.slides.filter((slide) => slide.notes.length > 0).length}</Notes><HiddenSlides>0</HiddenSlides>` +
    `<ScaleCrop>false</ScaleCrop><HeadingPairs><vt:vector size="6" baseType="variant">${pair('Fonts Used', fonts.length)}${pair('Theme', 1)}${pair('Slide Titles', titles.length)}</vt:vector></HeadingPairs>` +
    `<TitlesOfParts><vt:vector size="${names.length}" baseType="lpstr">${names.join('')}</vt:vector></TitlesOfParts>` +
    `<LinksUpToDate>false</LinksUpToDate><SharedDoc>false</SharedDoc><HyperlinksChanged>false</HyperlinksChanged></Properties>`
  )
}
