// Boxes of text, as placeholders of their layout where they stand for one.
import type {DeckBox, SlideLayout} from '../../../model/deck.ts'
import {emu} from '../units.ts'
import {paragraphsXml, type TextForm} from './paragraphs.ts'
import type {SlideSetting} from './setting.ts'
import {type Named, shape} from './shape.ts'

type TextBox = Extract<DeckBox, {type: 'text'}>

/** As in the layouts. A title has no `idx`: with one, other programs see no title. */
const MARKS: Readonly<Record<Exclude<TextBox['placeholder'], 'none'>, string>> = {
  title: '<p:ph type="title"/>',
  subtitle: '<p:ph type="subTitle" idx="1"/>',
  body: '<p:ph idx="1"/>',
  number: '<p:ph type="sldNum" sz="quarter" idx="12"/>'
}
const COVER_TITLE = '<p:ph type="ctrTitle"/>'
const ANCHORS = {top: 't', middle: 'ctr', bottom: 'b'} as const
/** Between the letters of a marking, in points. */
const MARKING_SPACING = 0.6

/** Sizes are decided by measuring: no program may refit a box. */
export function textBox(box: TextBox, named: Named, layout: SlideLayout, setting: SlideSetting): string {
  const {left, top, right, bottom} = box.text.inset
  const form: TextForm = {
    field: box.placeholder === 'number',
    spacing: box.name.startsWith('marking,') ? MARKING_SPACING : 0,
    lineHeight: () => undefined,
    emptySize: undefined
  }
  const body =
    `<a:bodyPr wrap="square" lIns="${emu(left)}" tIns="${emu(top)}" rIns="${emu(right)}" bIns="${emu(bottom)}" rtlCol="0" anchor="${ANCHORS[box.text.anchor]}"><a:noAutofit/></a:bodyPr><a:lstStyle/>` +
    paragraphsXml(box.text.paragraphs, form, setting)
  return shape(box, 'rect', {named, role: roleOf(box, layout), body})
}

function roleOf(box: TextBox, layout: SlideLayout): string {
  if (box.placeholder === 'none') return `<p:cNvSpPr${box.fill || box.outline ? '' : ' txBox="1"'}/><p:nvPr/>`
  const mark = box.placeholder === 'title' && layout === 'title' ? COVER_TITLE : MARKS[box.placeholder]
  return `<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${mark}</p:nvPr>`
}
