// Lays a draft out as slides: everything at a fixed place, measured, in points.
import type {PhrasingContent} from 'mdast'
import type {Deck, DeckBox, Slide} from '../../model/deck.ts'
import type {LayoutContext} from '../../model/layout.ts'
import type {Draft, Report} from '../../model/stages.ts'
import {unshown} from '../scripts/unshown.ts'
import {designated} from './designation.ts'
import {framed, labelBoxes, markingBoxes, type Turn} from './frame.ts'
import {gridOf} from './grid.ts'
import {citationsOf, originsOf} from './inline.ts'
import {type Leaf, leavesOf, turnsOf} from './leaves.ts'
import {withLongWordsBroken} from './long-words.ts'
import {namedRuns} from './named.ts'
import {notesOf} from './notes.ts'
import {referencesOf} from './parts.ts'
import {reportHtml, reportMarking} from './reports.ts'
import {plainOf} from './rows.ts'
import type {Setting} from './setting.ts'
import {shownDate} from './shown-date.ts'
import {type SlideDraft, slideDrafts} from './slide-drafts.ts'
import {sourceLine} from './source-line.ts'
import {titleOf} from './titles.ts'

/**
 * Slides of a draft at the sizes of its theme. Nothing leaves its box or its slide, no type is under its floor,
 * no word of the draft is lost: what does not fit goes on on a next slide.
 * Reports `title-is-short` for a title over two lines at its floor, `text-fits` for a marking over one.
 */
export function layOutDeck(draft: Draft, context: LayoutContext, report: Report): Deck {
  const {info, marking, pageBanner, frame, form: _, ...rest} = context
  const grid = gridOf(frame)
  const date = shownDate(info)
  const signs = unshown(context.measure)
  const named = namedRuns(context.theme, context.measure, signs)
  const setting: Setting = {...rest, ...referencesOf(draft.root), grid, lang: info.lang, date, named, report}
  reportMarking(marking, setting)
  reportHtml(draft.root, setting)
  const leaves: Leaf[] = []
  for (const [index, each] of slideDrafts(draft.root).entries()) {
    const before = leaves.at(-1)
    const title = titleOf(each, before?.title, info.title)
    const section = nameOf(each, title) || before?.section || plainOf(title).trim() || info.title
    leaves.push(...leavesOf(each, title, section, index === 0, setting))
  }
  const turns = turnsOf(leaves)
  const sourcesAt = leaves.findIndex((leaf) => leaf.listsSources)
  const slides = leaves.map((leaf, index) =>
    slideOf(
      leaf,
      index + 1,
      turns[index] ?? {at: 1, of: 1},
      sourcesAt < 0 ? undefined : sourcesAt + 1,
      (origins) => (index === 0 ? marking : pageBanner(origins)),
      setting
    )
  )
  signs.report('deck.pptx', report)
  const [first, ...others] = slides
  const all = first === undefined ? [] : [designated(first, setting), ...others]
  return {theme: setting.theme, size: frame.size, marking, info, slides: all}
}

/** The section that begins with a slide: its label, or the title of a divider; '' for all others. */
const nameOf = ({label, blocks, layout}: SlideDraft, title: readonly PhrasingContent[]): string =>
  plainOf(label).trim() || (blocks.length === 0 || layout === 'section' ? plainOf(title).trim() : '')

/** A title slide of a template has no place for a label. */
const labelAside = (label: SlideDraft['label']): readonly string[] =>
  [plainOf(label).trim()].filter((words) => words !== '')

function slideOf(
  leaf: Leaf,
  number: number,
  turn: Turn,
  sourcesSlide: number | undefined,
  bannerOf: LayoutContext['pageBanner'],
  setting: Setting
): Slide {
  const {draft, title, fitted, section} = leaf
  const cited = [...citationsOf(title), ...leaf.body.cited]
  const broken = (box: DeckBox) => withLongWordsBroken(box, setting)
  const common = {title: plainOf(title).replace(/\s+/g, ' ').trim(), section}
  const written = leaf.first ? draft.notes : []
  const label =
    fitted === undefined && setting.grid.cover.kind === 'placed'
      ? {boxes: [], aside: labelAside(draft.label)}
      : labelBoxes(draft.label, turn, fitted?.lower ?? 0, setting)
  const marking = bannerOf([
    ...originsOf(title),
    ...leaf.body.boxes.flatMap(({origin}) => origin),
    ...cited.flatMap(({evidence}) => evidence.map(({span}) => span))
  ])
  if (fitted === undefined) {
    const [head, ...rest] = leaf.body.boxes
    const boxes = [...(head ? [head] : []), ...label.boxes, ...rest, ...markingBoxes(marking, setting)].map(broken)
    return {...common, layout: leaf.layout, boxes, notes: notesOf(written, [...label.aside, ...leaf.body.aside], cited)}
  }
  const source = sourceLine(cited, leaf.body.remark, sourcesSlide, setting)
  return {
    ...common,
    layout: leaf.layout,
    boxes: framed(fitted, title, label, leaf.body, source.box, number, marking, setting).map(broken),
    notes: notesOf(written, [...label.aside, ...leaf.body.aside, ...source.aside], cited)
  }
}
