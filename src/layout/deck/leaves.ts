// The slides of one part of a draft, before they have numbers.
import type {PhrasingContent, RootContent} from 'mdast'
import type {SlideLayout} from '../../model/deck.ts'
import {type Body, body} from './body.ts'
import {coverBoxes, coverFoot, type Line, linesBelow} from './cover-slide.ts'
import {marksIn} from './flow/notes.ts'
import type {Turn} from './frame.ts'
import {citationsOf} from './inline.ts'
import {text, textBox} from './paragraph.ts'
import {bodiesOf} from './parts.ts'
import {placedCover} from './placed-cover.ts'
import {reportTitle} from './reports.ts'
import {plainOf} from './rows.ts'
import {sectionSlide} from './section-slide.ts'
import type {Setting} from './setting.ts'
import type {SlideDraft} from './slide-drafts.ts'
import {slideBodies} from './slides/index.ts'
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
  const common = {draft, title, section, listsSources: exhibitIn(draft, 'sources') !== undefined}
  const head = headOf(draft, title, opening, setting)
  const blocks = head ? head.rest : draft.blocks
  const fitted = exhibitIn(draft, 'bottomLine')
    ? fittedTitle(title, 'big', setting.grid.bigTitle, setting)
    : fittedTitle(title, 'title', setting.grid.title, setting)
  const bodies =
    head && blocks.length === 0 && marksIn(title).length === 0
      ? []
      : contentBodies(draft, blocks, title, fitted, setting)
  if (fitted.lower > 0 && bodies.length > 0) reportTitle(draft, title, setting)
  const content = bodies.map(
    (each, index): Leaf => ({...common, layout: 'content', first: !head && index === 0, body: each, fitted})
  )
  return head
    ? [{...common, layout: head.layout, first: true, body: head.body, fitted: head.fitted}, ...content]
    : content
}

/** A slide that says its title and little else, and the blocks that it leaves to the next. */
interface Head {
  readonly layout: SlideLayout
  readonly body: Body
  readonly fitted: FittedTitle | undefined
  readonly rest: readonly RootContent[]
}

function contentBodies(
  draft: SlideDraft,
  blocks: readonly RootContent[],
  title: readonly PhrasingContent[],
  fitted: FittedTitle,
  setting: Setting
): readonly Body[] {
  const {grid} = setting
  const area = grid.bodyFrom((exhibitIn(draft, 'bottomLine') ? grid.bigBodyTop : grid.body.y) + fitted.lower)
  const rest = fitted.rest ? [body([textBox('title, continued', area, text([fitted.rest]))])] : []
  const bodies = [...rest, ...slideBodies(draft, title, [...displacedHeading(draft), ...blocks], area, setting)]
  return bodies.length > 0 ? bodies : [body([])]
}

/** The first slide of a deck, a divider between its parts, or what is asked to be one of them; undefined for all others. */
function headOf(
  draft: SlideDraft,
  title: readonly PhrasingContent[],
  opening: boolean,
  setting: Setting
): Head | undefined {
  const exhibit = exhibitIn(draft, 'cover')
  const asked = draft.layout
  if (!exhibit && (isBlank(draft.title) || (asked !== undefined && asked !== 'title' && asked !== 'section')))
    return undefined
  const lines = linesBelow(draft.blocks)
  const alone = draft.blocks.length === 0
  if (
    exhibit ||
    asked === 'title' ||
    (opening && asked === undefined && (alone || lines.length === draft.blocks.length))
  )
    return coverOf(draft, title, lines, setting)
  const line = asked === 'section' ? lines.slice(0, 1) : []
  if (!alone && asked !== 'section') return undefined
  const made = sectionOf(
    title,
    line.flatMap(({children}) => children),
    setting
  )
  return made && {...made, layout: 'section', rest: draft.blocks.filter((node) => !line.some((each) => each === node))}
}

function sectionOf(title: readonly PhrasingContent[], line: readonly PhrasingContent[], setting: Setting) {
  const place = setting.grid.section
  if (place.kind === 'divider') return sectionSlide(title, line, place, setting)
  const placed = placedCover(title, line, undefined, place, setting)
  return placed && {body: {...placed, cited: citationsOf(line)}, fitted: undefined}
}

function coverOf(
  draft: SlideDraft,
  title: readonly PhrasingContent[],
  [subtitle, ...more]: readonly Line[],
  setting: Setting
): Head | undefined {
  const exhibit = exhibitIn(draft, 'cover')
  const place = setting.grid.cover
  if (place.kind === 'placed') {
    const placed = placedCover(title, subtitle?.children ?? [], exhibit, place, setting)
    const cited = [...citationsOf(subtitle), ...(placed?.cited ?? [])]
    const rest = draft.blocks.filter((node) => node !== exhibit && node !== subtitle)
    return placed && {layout: 'title', body: {...placed, cited}, fitted: undefined, rest}
  }
  const boxes = coverBoxes(title, subtitle?.children ?? [], place, setting)
  const columns = exhibit ? bodiesOf([exhibit], setting.grid.body, setting) : []
  const foot = exhibit
    ? undefined
    : coverFoot(
        more.map(({children}) => children),
        place,
        setting
      )
  if (!boxes || columns.length > 1) return undefined
  const shown: readonly RootContent[] = [
    ...(exhibit ? [exhibit] : []),
    ...(subtitle ? [subtitle] : []),
    ...(foot ? more : [])
  ]
  const cited = [...citationsOf(subtitle), ...columns.flatMap((column) => column.cited)]
  return {
    layout: 'title',
    body: body([...boxes, ...columns.flatMap((column) => column.boxes), ...(foot ?? [])], {cited}),
    fitted: undefined,
    rest: draft.blocks.filter((node) => !shown.includes(node))
  }
}

/** The place of each leaf in its run: slides under one title and label that follow each other, however they came about. */
export function turnsOf(leaves: readonly Leaf[]): readonly Turn[] {
  const keyOf = (leaf: Leaf) =>
    leaf.layout !== 'content' ? undefined : `${plainOf(leaf.title).trim()}\u0000${plainOf(leaf.draft.label).trim()}`
  const starts: number[] = []
  leaves.forEach((leaf, index) => {
    const before = leaves[index - 1]
    const goesOn = before !== undefined && keyOf(leaf) !== undefined && keyOf(leaf) === keyOf(before)
    starts.push(goesOn ? (starts[index - 1] ?? index) : index)
  })
  return starts.map((start, index) => ({at: index - start + 1, of: starts.filter((each) => each === start).length}))
}
