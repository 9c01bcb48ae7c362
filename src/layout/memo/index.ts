// A draft as a memo: lines at fixed places on pages, with the tag tree and the outline.

import type {Definition, FootnoteDefinition, Root} from 'mdast'
import {visit} from 'unist-util-visit'
import type {LayoutContext} from '../../model/layout.ts'
import type {Memo, MemoItem, OutlineEntry} from '../../model/memo.ts'
import type {Draft, Report} from '../../model/stages.ts'
import {isRightToLeftLanguage} from '../scripts/direction.ts'
import {layoutWords} from '../words.ts'
import {endnotes} from './endnotes.ts'
import {FIRST_TOP, firstPage} from './first-page.ts'
import {furniture} from './furniture.ts'
import {geometryOf} from './geometry.ts'
import {glyphsOf} from './glyphs.ts'
import {headingsOf} from './heads.ts'
import {placeNotes} from './note-columns.ts'
import {pages, placeSection} from './paginate.ts'
import type {Landmark, Section} from './sections.ts'
import {sectionsOf} from './sections.ts'
import type {Setting} from './setting.ts'
import {sideHeadStrips} from './side-head.ts'
import {tagTree} from './tags.ts'
import {withoutEmptyTags} from './without-empty-tags.ts'

/** Lays a draft out on the pages of the theme; every word has a place inside the text area, nothing overlaps. */
export function layOutMemo(draft: Draft, context: LayoutContext, report: Report): Memo {
  const setting = settingOf(draft.root, context, report)
  const headings = headingsOf(draft.root)
  const top = firstPage(draft.root, headings.title, setting)
  const {sections, landmarks} = sectionsOf(draft.root, headings, setting)
  const onto = pages(setting.geometry, FIRST_TOP)
  onto.strips(top.strips)
  onto.startGrid()
  const ended = endedByNotes(sections, setting)
  for (const section of ended.sections) {
    placeSection(section, onto, setting.geometry)
    if (section.notes) placeNotes(section, onto, setting)
  }
  const all = [...top.landmarks, ...landmarks, ...ended.landmarks]
  const title = top.landmarks[0]?.title ?? context.info.title
  const {rtl} = setting.geometry
  const placed = onto.items.map((items, index) => {
    const geometry = geometryOf(context.theme, onto.turned(index), rtl)
    const around = furniture(index + 1, onto.items.length, title, {...setting, geometry})
    return {size: {width: geometry.width, height: geometry.height}, items: [...items, ...around]}
  })
  setting.glyphs.report('memo.pdf', report)
  return {
    theme: context.theme,
    ...withoutEmptyTags(setting.tags.list, placed),
    outline: outlineOf(all, onto.items),
    info: context.info
  }
}

function settingOf(root: Root, context: LayoutContext, report: Report): Setting {
  const definitions = new Map<string, Definition>()
  const footnotes = new Map<string, FootnoteDefinition>()
  visit(root, (node) => {
    if (node.type === 'definition' && !definitions.has(node.identifier.toUpperCase()))
      definitions.set(node.identifier.toUpperCase(), node)
    if (node.type === 'footnoteDefinition' && !footnotes.has(node.identifier.toUpperCase()))
      footnotes.set(node.identifier.toUpperCase(), node)
  })
  return {
    context,
    geometry: geometryOf(context.theme, false, isRightToLeftLanguage(context.info.lang)),
    tags: tagTree(),
    endnotes: endnotes(),
    glyphs: glyphsOf(context.measure),
    definitions,
    footnotes,
    report
  }
}

/** The sections, with one for the notes at the end when there are notes and the draft has no place for them. */
function endedByNotes(
  sections: readonly Section[],
  setting: Setting
): {readonly sections: readonly Section[]; readonly landmarks: readonly Landmark[]} {
  if (sections.some((section) => section.notes) || setting.endnotes.list.length === 0) return {sections, landmarks: []}
  const tag = setting.tags.add('Sect', 0)
  const node = {
    type: 'heading' as const,
    depth: 2 as const,
    children: [{type: 'text' as const, value: layoutWords.notes}]
  }
  const head = sideHeadStrips({node, look: 'side', role: 'H2', level: 2, text: 'Notes'}, tag, setting)
  const notes: Section = {
    space: sections.at(-1)?.rule ? 15 : 22.5,
    rule: sections.at(-1)?.rule,
    newPage: false,
    notes: true,
    tag,
    blocks: [],
    head: head.above()
  }
  return {sections: [...sections, notes], landmarks: [{tag: head.tag, title: layoutWords.notes, level: 2}]}
}

/** Where each heading stands. */
function outlineOf(landmarks: readonly Landmark[], items: readonly (readonly MemoItem[])[]): readonly OutlineEntry[] {
  const places = new Map<number, {page: number; y: number}>()
  items.forEach((onPage, page) => {
    for (const item of onPage)
      if (item.type === 'line' && item.tag !== 'artifact' && !places.has(item.tag))
        places.set(item.tag, {page, y: item.baseline - 15})
  })
  return landmarks.flatMap(({tag, title, level}) => {
    const place = places.get(tag)
    return place && title.trim() !== '' ? [{title: title.trim(), depth: level, ...place}] : []
  })
}
