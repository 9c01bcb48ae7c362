import type {DeckBox} from '../../../model/deck.ts'
import {editShapes} from '../shapes.ts'
import type {Repair} from './index.ts'

type Placeholder = Extract<DeckBox, {type: 'text'}>['placeholder']

/** As in the layouts that `masters` writes. A title has no `idx`: with one, other programs see no title. */
const MARKS: Readonly<Record<Exclude<Placeholder, 'none'>, string>> = {
  title: '<p:ph type="title"/>',
  subtitle: '<p:ph type="subTitle" idx="1"/>',
  body: '<p:ph idx="1"/>',
  number: '<p:ph type="sldNum" sz="quarter" idx="12"/>',
  date: '<p:ph type="dt" sz="half" idx="10"/>',
  footer: '<p:ph type="ftr" sz="quarter" idx="11"/>'
}

/** Boxes that stand for a placeholder of their layout are marked as such; those of PptxGenJS could not have a place of their own. */
export const placeholders: Repair = (parts, deck) => {
  editShapes(parts, deck, (xml, box, _, slide) => {
    if (box.type !== 'text' || box.placeholder === 'none') return xml
    const cover = box.placeholder === 'title' && slide.layout !== 'content'
    const mark = cover ? '<p:ph type="ctrTitle"/>' : MARKS[box.placeholder]
    return xml
      .replace(/<p:cNvSpPr[^>]*\/>/, '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>')
      .replace(/<p:nvPr><\/p:nvPr>|<p:nvPr\/>/, `<p:nvPr>${mark}</p:nvPr>`)
  })
}
