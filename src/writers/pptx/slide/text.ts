// Boxes of text, as placeholders of their layout where they stand for one.
import type {DeckBox, Slide} from '../../../model/deck.ts'
import {type Held, heldBy} from '../layout-of.ts'
import {emu} from '../units.ts'
import {paragraphsXml, type TextForm} from './paragraphs.ts'
import type {SlideSetting} from './setting.ts'
import {type Named, shape} from './shape.ts'

type TextBox = Extract<DeckBox, {type: 'text'}>

const ANCHORS = {top: 't', middle: 'ctr', bottom: 'b'} as const
/** Between the letters of a marking, in points. */
const MARKING_SPACING = 0.6

/** Sizes are decided by measuring: no program may refit a box. */
export function textBox(box: TextBox, named: Named, slide: Slide, setting: SlideSetting): string {
  const held = heldBy(box, slide, setting.layout)
  const style = held && setting.own ? setting.theme.deck.styles[held.role] : undefined
  const {left, top, right, bottom} = box.text.inset
  const form: TextForm = {
    field: box.placeholder === 'number',
    spacing: box.name.startsWith('marking,') ? MARKING_SPACING : 0,
    lineHeight: () => undefined,
    emptySize: undefined,
    bold: style?.bold ?? false,
    inherited: held && style && {...held, style}
  }
  const body =
    `<a:bodyPr wrap="square" lIns="${emu(left)}" tIns="${emu(top)}" rIns="${emu(right)}" bIns="${emu(bottom)}" rtlCol="0" anchor="${ANCHORS[box.text.anchor]}"><a:noAutofit/></a:bodyPr><a:lstStyle/>` +
    paragraphsXml(box.text.paragraphs, form, setting)
  return shape(box, 'rect', {named, role: roleOf(box, held), body})
}

function roleOf(box: TextBox, held: Held | undefined): string {
  if (held !== undefined) return `<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${held.mark}/></p:nvPr>`
  return `<p:cNvSpPr${box.fill || box.outline ? '' : ' txBox="1"'}/><p:nvPr/>`
}
