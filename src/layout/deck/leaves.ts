// The slides of one part of a draft, before they have numbers.
import type {PhrasingContent, RootContent} from 'mdast'
import type {SlideLayout} from '../../model/deck.ts'
import {type Body, body} from './body.ts'
import {coverBoxes, subtitleOf} from './cover-slide.ts'
import type {Turn} from './frame.ts'
import {citationsOf} from './inline.ts'
import {text, textBox} from './paragraph.ts'
import {bodiesOf} from './parts.ts'
import {placedCover} from './placed-cover.ts'
import {reportTitle} from './reports.ts'
import {plainOf} from './rows.ts'
import type {Setting} from './setting.ts'
import type {SlideDraft} from './slide-drafts.ts'
import {type FittedTitle, fittedTitle} from './title.ts'
import {displacedHeading, exhibitIn, isBlank} from './titles.ts'

/** One slide to be, without its number. */
export interface Leaf {
  readonly draft: SlideDraft
  /** The first of its draft: it has the notes. */
  readonly first: boolean
  readonly title: readonly PhrasingContent[]
  readonly section: string
  readonly layout: SlideLayout
  readonly body: Body
  /** Undefined on a title slide, whose body has its title. */
  readonly fitted: FittedTitle | undefined
  readonly listsSources: boolean
}

/** Lays the blocks of a draft out below its title, on as many slides as they need; at least one. */
export function leavesOf(
  draft: SlideDraft,
  title: readonly PhrasingContent[],
  section: string,
  opening: boolean,
  setting: Setting
): readonly Leaf[] {
  const cover = coverOf(draft, title, opening, setting)
  const blocks = cover ? cover.rest : draft.blocks
  const fitted = exhibitIn(draft, 'bottomLine')
    ? fittedTitle(title, 'big', setting.grid.bigTitle, setting)
    : fittedTitle(title, 'title', setting.grid.title, setting)
  const bodies = cover && blocks.length === 0 ? [] : contentBodies(draft, blocks, fitted, setting)
  if (fitted.lower > 0 && bodies.length > 0) reportTitle(draft, title, setting)
  const common = {draft, title, section, listsSources: exhibitIn(draft, 'sources') !== undefined}
  const content = bodies.map(
    (each, index): Leaf => ({...common, layout: 'content', first: !cover && index === 0, body: each, fitted})
  )
  return cover
    ? [{...common, layout: opening ? 'title' : 'section', first: true, body: cover.body, fitted: undefined}, ...content]
    : content
}

function contentBodies(
  draft: SlideDraft,
  blocks: readonly RootContent[],
  fitted: FittedTitle,
  setting: Setting
): readonly Body[] {
  const {grid} = setting
  const area = grid.bodyFrom((exhibitIn(draft, 'bottomLine') ? grid.bigBodyTop : grid.body.y) + fitted.lower)
  const rest = fitted.rest ? [body([textBox('title, continued', area, text([fitted.rest]))])] : []
  const bodies = [...rest, ...bodiesOf([...displacedHeading(draft), ...blocks], area, setting)]
  return bodies.length > 0 ? bodies : [body([])]
}

/** The first slide of a cover, of a title alone, or of an opening title with a subtitle; and the blocks that it leaves. */
function coverOf(
  draft: SlideDraft,
  title: readonly PhrasingContent[],
  opening: boolean,
  setting: Setting
): {readonly body: Body; readonly rest: readonly RootContent[]} | undefined {
  const exhibit = exhibitIn(draft, 'cover')
  const subtitle = subtitleOf(draft.blocks)
  const short = draft.blocks.length === 0 || (opening && draft.blocks.length === 1 && subtitle !== undefined)
  if (!exhibit && (isBlank(draft.title) || !short)) return undefined
  const place = opening ? setting.grid.cover : setting.grid.section
  const rest = draft.blocks.filter((node) => node !== exhibit && node !== subtitle)
  if (place.kind === 'placed') {
    const placed = placedCover(title, subtitle?.children ?? [], exhibit, place, setting)
    return placed && {body: {...placed, cited: [...citationsOf(subtitle), ...placed.cited]}, rest}
  }
  const boxes = coverBoxes(title, subtitle?.children ?? [], place, setting)
  const columns = exhibit ? bodiesOf([exhibit], setting.grid.body, setting) : []
  if (!boxes || columns.length > 1) return undefined
  const cited = [...citationsOf(subtitle), ...columns.flatMap((column) => column.cited)]
  return {body: body([...boxes, ...columns.flatMap((column) => column.boxes)], {cited}), rest}
}

/** The place of each leaf in its run: slides under one title and label that follow each other, however they came about. */
export function turnsOf(leaves: readonly Leaf[]): readonly Turn[] {
  const keyOf = (leaf: Leaf) =>
    leaf.fitted === undefined ? undefined : `${plainOf(leaf.title).trim()}\u0000${plainOf(leaf.draft.label).trim()}`
  const starts: number[] = []
  leaves.forEach((leaf, index) => {
    const before = leaves[index - 1]
    const goesOn = before !== undefined && keyOf(leaf) !== undefined && keyOf(leaf) === keyOf(before)
    starts.push(goesOn ? (starts[index - 1] ?? index) : index)
  })
  return starts.map((start, index) => ({at: index - start + 1, of: starts.filter((each) => each === start).length}))
}
