// Endnotes: in two columns, numbered, linked to their marks; what does not fit runs on under the same head.

import type {MemoItem} from '../../model/memo.ts'
import {layoutWords} from '../words.ts'
import {blocksOf} from './blocks.ts'
import type {Endnote} from './endnotes.ts'
import {noteAnchor} from './endnotes.ts'
import type {Geometry} from './geometry.ts'
import {glued} from './glued.ts'
import type {Inline} from './inlines.ts'
import {inlineStyle, inlinesOf, wordsIn} from './inlines.ts'
import type {Pages} from './paginate.ts'
import type {Section} from './sections.ts'
import {baselineIn, lineItem, linesOf, naturalWidth, textStrips} from './set-lines.ts'
import type {Place, Setting} from './setting.ts'
import {styleOf} from './setting.ts'
import type {Strip} from './strips.ts'
import {asArtifact, blockOf, heightOf, lowered, stripsOf, together} from './strips.ts'

const GUTTER = 15
const HANG = 16
const NUMBER_GAP = 4
/** Sums of heights differ in their last bits. */
const ROUNDING = 0.01
const AFTER_NOTE = 2.5
const BELOW_HEAD = 4
/** Fewer lines than this below the head are not worth a start. */
const LEAST_LINES = 3

/** Puts all endnotes under the head of their section. */
export function placeNotes(section: Section, onto: Pages, setting: Setting): void {
  const {geometry} = setting
  const {tag} = section
  const gap = GUTTER
  const width = Math.floor((geometry.full.width - gap) / 2)
  const notes = noteStrips({x: geometry.full.x, width, tag}, setting)
  if (notes.length === 0) return
  const head = section.head.map((strip, index, all) =>
    index === all.length - 1 ? {...strip, height: strip.height + BELOW_HEAD} : strip
  )
  startNotes(section, head, notes, onto, geometry)
  const right = geometry.full.x + geometry.full.width - width - geometry.full.x
  let rest: readonly (readonly Strip[])[] = notes
  for (;;) {
    const room = geometry.bottom - onto.y()
    const filled = fill(rest, room, geometry.bottom - geometry.top - heightOf(head))
    const balanced = filled.rest.length === 0 ? balance(rest, room) : filled
    putColumns(balanced.columns, right, onto)
    rest = filled.rest
    if (rest.length === 0) break
    onto.newPage()
    onto.strips(head.map(asArtifact))
  }
  putLegend(tag, onto, setting)
}

function startNotes(
  section: Section,
  head: readonly Strip[],
  notes: readonly (readonly Strip[])[],
  onto: Pages,
  geometry: Geometry
): void {
  const start = onto.atTop() ? onto.y() : onto.gridded(section.space) + (section.rule?.height ?? 0)
  const room = geometry.bottom - start - heightOf(head)
  const fits = room > 0 && fill(notes, room, room).rest.length === 0
  const least = LEAST_LINES * (notes[0]?.[0]?.height ?? 0)
  if (section.newPage || (!fits && room < least)) {
    if (!onto.atTop()) onto.newPage()
  } else if (!onto.atTop()) {
    onto.advance(onto.gridded(section.space))
    if (section.rule) onto.strips([section.rule])
  }
  onto.strips(head)
}

/** Every note as its strips; notes that are cited only in notes are among them. */
function noteStrips(place: Place, setting: Setting): readonly (readonly Strip[])[] {
  const made: (readonly Strip[])[] = []
  for (let index = 0; index < setting.endnotes.list.length; index++)
    made.push(noteOf(setting.endnotes.list[index] as Endnote, place, setting))
  return made
}

function noteOf(note: Endnote, place: Place, setting: Setting): readonly Strip[] {
  const style = styleOf(setting, 'endnote')
  const tag = setting.tags.add('Note', place.tag, {id: noteAnchor(note.number)})
  const label = setting.tags.add('Lbl', tag)
  const number = numberOf(note.number, label, setting)
  const hang = Math.max(HANG, naturalWidth([number], setting) + NUMBER_GAP)
  const inner = {x: place.x + hang, width: place.width - hang, tag}
  const strips = together(
    note.type === 'evidence' ? evidenceStrips(note, inner, setting) : footnoteStrips(note, inner, setting)
  )
  const line = linesOf([number], place.width, setting)[0]
  if (!line) return strips
  const item = lineItem(line, place.x, baselineIn(style, setting), label, setting)
  const anchored: MemoItem = item.type === 'line' ? {...item, anchor: noteAnchor(note.number)} : item
  const [first = {space: 0, height: style.leading, keep: false, items: []}, ...rest] = strips
  return [{...first, items: [anchored, ...first.items]}, ...rest]
}

/** The number of a note, a link back to the line of its first mark. */
function numberOf(number: number, tag: number, setting: Setting): Inline {
  const style = {
    ...inlineStyle(styleOf(setting, 'endnote')),
    font: styleOf(setting, 'noteMark').font,
    color: styleOf(setting, 'noteMark').color
  }
  const back = setting.endnotes.backTo(number)
  if (back === undefined) return {text: String(number), style}
  const link = setting.tags.add('Link', tag, {alt: `Back to the text of note ${number}`})
  return {text: String(number), style: {...style, tag: link, link: {anchor: back}}}
}

/** `S1 ¶ 6 “The sentence.”` */
function evidenceStrips(note: Endnote & {type: 'evidence'}, place: Place, setting: Setting): readonly Strip[] {
  const style = styleOf(setting, 'endnote')
  const {source, paragraph, text, span} = note.evidence
  const tag = setting.tags.add('P', place.tag)
  const inlines = [
    ...wordsIn(`S${source} ¶\u00A0${paragraph} `, style),
    {text: glued(`“${text}”`), style: inlineStyle(style, [span])}
  ]
  return textStrips(inlines, style, {...place, tag}, setting)
}

function footnoteStrips(note: Endnote & {type: 'footnote'}, place: Place, setting: Setting): readonly Strip[] {
  const style = styleOf(setting, 'endnote')
  const blocks = note.definition.children.flatMap((child) => {
    if (child.type !== 'paragraph') return blocksOf(child, place, {caption: 'Table', full: place}, setting)
    const tag = setting.tags.add('P', place.tag)
    const strips = textStrips(inlinesOf(child.children, style, tag, setting), style, {...place, tag}, setting)
    return [blockOf(strips, AFTER_NOTE)]
  })
  return stripsOf(blocks)
}

interface Filled {
  readonly columns: readonly (readonly Strip[])[]
  readonly rest: readonly (readonly Strip[])[]
}

/** Two columns of a height; a note is split only when it is longer than a whole column of `full`. */
function fill(notes: readonly (readonly Strip[])[], height: number, full: number): Filled {
  const columns: Strip[][] = []
  const queue = [...notes]
  let at = 0
  for (let column = 0; column < 2; column++) {
    const strips: Strip[] = []
    let used = 0
    while (at < queue.length) {
      const note = queue[at] as readonly Strip[]
      const space = strips.length === 0 ? 0 : AFTER_NOTE
      if (used + space + heightOf(note) <= height + ROUNDING) {
        strips.push(...note.map((strip, index) => (index === 0 ? {...strip, space} : strip)))
        used += space + heightOf(note)
        at++
        continue
      }
      if (heightOf(note) > full) {
        const must = strips.length === 0 && height >= full - ROUNDING
        const lines = linesThatFit(note, height - used - space, must)
        strips.push(...note.slice(0, lines).map((strip, index) => (index === 0 ? {...strip, space} : strip)))
        if (lines < note.length) queue[at] = note.slice(lines)
        else at++
      }
      break
    }
    columns.push(strips)
  }
  return {columns, rest: queue.slice(at)}
}

/** Lines of a note that fit, up to the last after which it may be parted; when there `must` be some, at least one. */
function linesThatFit(note: readonly Strip[], room: number, must: boolean): number {
  let lines = 0
  while (lines < note.length && heightOf(note.slice(0, lines + 1)) <= room) lines++
  if (lines === note.length) return lines
  const allowed = note.slice(0, lines).findLastIndex((strip) => !strip.keep) + 1
  return allowed > 0 || !must ? allowed : Math.max(1, lines)
}

/** The lowest columns that hold all notes. */
function balance(notes: readonly (readonly Strip[])[], room: number): Filled {
  let low = 0
  let high = room
  for (let step = 0; step < 12; step++) {
    const middle = (low + high) / 2
    if (fill(notes, middle, Number.POSITIVE_INFINITY).rest.length === 0) high = middle
    else low = middle
  }
  const filled = fill(notes, high, Number.POSITIVE_INFINITY)
  return filled.rest.length === 0 ? filled : fill(notes, room, room)
}

function putColumns(columns: readonly (readonly Strip[])[], right: number, onto: Pages): void {
  const top = onto.y()
  let lowest = top
  columns.forEach((strips, index) => {
    let y = top
    for (const strip of strips) {
      y += strip.space
      const items = strip.items.map((item) => lowered(item, y))
      onto.put(index === 0 ? items : items.map((item) => toTheRight(item, right)))
      y += strip.height
    }
    lowest = Math.max(lowest, y)
  })
  onto.advance(lowest)
}

function toTheRight(item: MemoItem, dx: number): MemoItem {
  if (item.type === 'line') return {...item, x: item.x + dx}
  if (item.type === 'rule') return {...item, from: [item.from[0] + dx, item.from[1]], to: [item.to[0] + dx, item.to[1]]}
  return {...item, rect: {...item.rect, x: item.rect.x + dx}}
}

/** What `S` and `¶` mean, where there is room for it. */
function putLegend(tag: number, onto: Pages, setting: Setting): void {
  if (!setting.endnotes.list.some((note) => note.type === 'evidence')) return
  const style = styleOf(setting, 'note')
  if (onto.y() + BELOW_HEAD + style.leading > onto.bottom) return
  const legend = setting.tags.add('P', tag)
  onto.advance(onto.y() + BELOW_HEAD)
  onto.strips(
    textStrips(wordsIn(layoutWords.noteLegend, style), style, {...setting.geometry.full, tag: legend}, setting)
  )
}
