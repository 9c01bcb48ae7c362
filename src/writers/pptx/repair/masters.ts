import {layoutXmls, masterXml} from '../master-xml.ts'
import {editXml} from '../package.ts'
import {themeXml} from '../theme-xml.ts'
import type {Repair} from './index.ts'

/**
 * Master, layouts and themes are written whole: PptxGenJS's master has no placeholders and its theme not our colours.
 * Notes master and slide master may not share a theme part.
 */
export const masters: Repair = (parts, deck) => {
  const layouts = layoutXmls(deck)
  parts.set('ppt/slideMasters/slideMaster1.xml', masterXml(deck))
  for (const [index, xml] of layouts.entries()) parts.set(`ppt/slideLayouts/slideLayout${index + 1}.xml`, xml)
  parts.set('ppt/theme/theme1.xml', themeXml(deck.theme))
  parts.set('ppt/theme/theme2.xml', themeXml(deck.theme))
  editXml(parts, /^ppt\/notesMasters\/_rels\/notesMaster1\.xml\.rels$/, (xml) =>
    xml.replace('theme1.xml', 'theme2.xml')
  )
  editXml(parts, /^\[Content_Types\]\.xml$/, (xml) =>
    xml.replace(
      '</Types>',
      '<Override PartName="/ppt/theme/theme2.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/></Types>'
    )
  )
}
