// A draft as a memo: lines at fixed places on pages, with the tag tree and the outline.

import type {Definition, FootnoteDefinition, Root} from 'mdast'
import {everyNode} from '../../every-node.ts'
import {formed} from '../../forms/formed.ts'
import type {LayoutContext} from '../../model/layout.ts'
import type {Memo, MemoItem, OutlineEntry} from '../../model/memo.ts'
import type {Draft, Report} from '../../model/stages.ts'
import {isRightToLeftLanguage} from '../scripts/direction.ts'
import {layoutWords} from '../words.ts'
import {designationItems} from './designation.ts'
import {endnotes} from './endnotes.ts'
import {layoutOf} from './forms/index.ts'
import {glyphsOf} from './glyphs.ts'
import {headingsOf} from './heads.ts'
import {placeNotes} from './note-columns.ts'
import {pages, placeSection} from './paginate.ts'
import type {Landmark, Section} from './sections.ts'
import type {Setting} from './setting.ts'
import {sideHeadStrips} from './side-head.ts'
import {tagTree} from './tags.ts'
import {withoutEmptyTags} from './without-empty-tags.ts'

/** Lays a draft out on the pages of the theme, or of its form; every word has a place inside the text area, nothing overlaps. */
export function layOutMemo(draft: Draft, given: LayoutContext, report: Report): Memo {
  const context = {...given, theme: formed(given.theme, given.form)}
  const form = layoutOf(context.form)
  const setting = settingOf(draft.root, context, report)
  const headings = headingsOf(draft.root)
  const top = form.firstPage(draft.root, headings, setting)
  const {sections, landmarks} = form.body(draft.root, headings, setting)
  const designation = designationItems(context.designation, setting)
  const onto = pages(setting.geometry, form.firstTop, designation.height)
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
    const geometry = form.geometry(context.theme, onto.turned(index), rtl)
    const page = {
      number: index + 1,
      count: onto.items.length,
      title,
      root: draft.root,
      banner: index === 0 ? context.marking : context.pageBanner(items.flatMap(({origin}) => origin))
    }
    const around = [...(index === 0 ? designation.items : []), ...form.furniture(page, {...setting, geometry})]
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
  everyNode(root, (node) => {
    if (node.type === 'definition' && !definitions.has(node.identifier.toUpperCase()))
      definitions.set(node.identifier.toUpperCase(), node)
    if (node.type === 'footnoteDefinition' && !footnotes.has(node.identifier.toUpperCase()))
      footnotes.set(node.identifier.toUpperCase(), node)
  })
  return {
    context,
    geometry: layoutOf(context.form).geometry(context.theme, false, isRightToLeftLanguage(context.info.lang)),
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
