// Native tables; margins, lines and row heights are all written out.
import type {DeckBox, DeckCell} from '../../../model/deck.ts'
import {TABLE_STYLE} from '../table-style.ts'
import {emu} from '../units.ts'
import {paragraphsXml, type TextForm} from './paragraphs.ts'
import {place, solid} from './place.ts'
import type {SlideSetting} from './setting.ts'
import type {Named} from './shape.ts'

type Table = Extract<DeckBox, {type: 'table'}>

/** Size that an empty cell is set in, so that it does not make its row higher. */
const EMPTY_SIZE = 12
const NO_SIDES = '<a:lnL><a:noFill/></a:lnL><a:lnR><a:noFill/></a:lnR>'
const LINE_ENDS =
  '<a:prstDash val="solid"/><a:round/><a:headEnd type="none" w="med" len="med"/><a:tailEnd type="none" w="med" len="med"/>'

/** A header row is marked as one, and so is a first column that names its rows. */
export function table(box: Table, named: Named, mark: string, setting: SlideSetting): string {
  const columns = box.columns.map((width) => `<a:gridCol w="${emu(width)}"/>`).join('')
  let rows = ''
  let above: readonly DeckCell[] = []
  for (const {height, cells} of box.rows) {
    rows += `<a:tr h="${emu(height)}">`
    for (const [column, cell] of cells.entries()) rows += cellXml(cell, above[column]?.rule, setting)
    rows += '</a:tr>'
    above = cells
  }
  return (
    `<p:graphicFrame><p:nvGraphicFramePr>${named}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr>${mark}</p:nvGraphicFramePr><p:xfrm>${place(box.rect)}</p:xfrm>` +
    `<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr${heads(box)}><a:tableStyleId>${TABLE_STYLE}</a:tableStyleId></a:tblPr><a:tblGrid>${columns}</a:tblGrid>${rows}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`
  )
}

const heads = (box: Table): string =>
  `${box.rtl ? ' rtl="1"' : ''}${box.headerRow ? ' firstRow="1"' : ''}${namesRows(box) ? ' firstCol="1"' : ''}`

/** The layout sets a first column in bold where it names the rows. */
function namesRows({rows, headerRow}: Table): boolean {
  const firsts = rows
    .slice(headerRow ? 1 : 0)
    .map(({cells}) => cells[0]?.text.paragraphs.flatMap(({runs}) => runs) ?? [])
  return firsts.length > 0 && firsts.every((runs) => runs.length > 0 && runs.every(({bold}) => bold))
}

/** The line between two rows is said by both: of a line and none, programs take the one or the other. */
function cellXml(cell: DeckCell, above: DeckCell['rule'], setting: SlideSetting): string {
  const {left, top, right, bottom} = cell.text.inset
  return (
    `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${paragraphsXml(cell.text.paragraphs, formOf(cell, setting), setting)}</a:txBody>` +
    `<a:tcPr marL="${emu(left)}" marR="${emu(right)}" marT="${emu(top)}" marB="${emu(bottom)}" anchor="t">${NO_SIDES}${line('lnT', above)}${line('lnB', cell.rule)}</a:tcPr></a:tc>`
  )
}

const line = (side: 'lnT' | 'lnB', rule: DeckCell['rule']): string =>
  rule === undefined
    ? `<a:${side}><a:noFill/></a:${side}>`
    : `<a:${side} w="${emu(rule.weight)}" cap="flat" cmpd="sng" algn="ctr">${solid(rule.color)}${LINE_ENDS}</a:${side}>`

/**
 * Lines of cells stand at the points that were measured. In a table LibreOffice takes 100 percent for that of the size,
 * not of the font's line, and sets lines of 18 at 18 instead of 22; points are the same in every program.
 */
function formOf(cell: DeckCell, {theme}: SlideSetting): TextForm {
  const {line: natural} = theme.deck.body // Cells are in the face of the body.
  return {
    field: false,
    spacing: 0,
    lineHeight: (size, percent) => (size * natural * percent) / 100,
    emptySize: cell.text.paragraphs[0]?.runs[0]?.size ?? EMPTY_SIZE,
    bold: undefined,
    inherited: undefined
  }
}
