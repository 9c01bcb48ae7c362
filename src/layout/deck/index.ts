// Lays a draft out as slides: everything at a fixed place, measured, in points.
import type {Data, PhrasingContent, RootContent} from 'mdast'
import {fieldNamed} from '../../compose/exhibits.ts'
import type {Deck, Slide} from '../../model/deck.ts'
import type {Citation, Exhibit} from '../../model/draft.ts'
import type {LayoutContext} from '../../model/layout.ts'
import type {Draft, Report} from '../../model/stages.ts'
import {type Body, body} from './body.ts'
import {coverBoxes, subtitleOf} from './cover-slide.ts'
import {framed, labelBoxes, markingBoxes} from './frame.ts'
import {BODY, bodyFrom, FRAME, SLIDE} from './grid.ts'
import {citationsOf} from './inline.ts'
import {BIG_BODY_TOP} from './layouts/bottom-line.ts'
import {notesOf} from './notes.ts'
import {text, textBox} from './paragraph.ts'
import {bodiesOf, referencesOf} from './parts.ts'
import {plainOf} from './rows.ts'
import type {Setting} from './setting.ts'
import {type SlideDraft, slideDrafts} from './slide-drafts.ts'
import {sourceLine} from './source-line.ts'
import {type FittedTitle, fittedTitle} from './title.ts'

/** One slide to be, without its number. */
interface Leaf {
  readonly draft: SlideDraft
  readonly title: readonly PhrasingContent[]
  readonly body: Body
  readonly turn: {readonly at: number; readonly of: number}
  readonly section: string
  /** Undefined on a title slide, whose body has its title. */
  readonly fitted: FittedTitle | undefined
  readonly listsSources: boolean
}

/**
 * Slides of a draft at the sizes of its theme. Nothing leaves its box or its slide, no type is under its floor,
 * no word of the draft is lost: what does not fit goes on on a next slide.
 * Reports `text-fits` for a title over two lines at its floor, and for a marking over one.
 */
export function layOutDeck(draft: Draft, context: LayoutContext, report: Report): Deck {
  const {info, marking, form: _, ...rest} = context
  const setting: Setting = {...rest, ...referencesOf(draft.root), lang: info.lang, report}
  const drafts = slideDrafts(draft.root)
  const leaves: Leaf[] = []
  for (const [index, each] of drafts.entries()) {
    const before = leaves.at(-1)
    const title = titleOf(each, before?.title, info.title)
    const section = plainOf(each.label).trim() || before?.section || plainOf(title).trim() || info.title
    leaves.push(...leavesOf(each, title, section, index === 0, setting))
  }
  reportMarking(marking, setting)
  const sourcesAt = leaves.findIndex((leaf) => leaf.listsSources)
  const sourcesSlide = sourcesAt < 0 ? undefined : sourcesAt + 1
  return {
    theme: setting.theme,
    size: SLIDE,
    marking,
    info,
    slides: leaves.map((leaf, index) => slideOf(leaf, index + 1, sourcesSlide, marking, setting))
  }
}

/** The words of the title: the claim of a bottom line, the heading, the label, what was the title before, the deck's. */
function titleOf(
  draft: SlideDraft,
  before: readonly PhrasingContent[] | undefined,
  deck: string
): readonly PhrasingContent[] {
  const claim = bottomLineOf(draft)?.children.find((row) => row.name === 'claim')
  const said = claim ? fieldNamed(claim, 'text') : []
  const choices = [said, draft.title, draft.label, before ?? [], [{type: 'text' as const, value: deck}]]
  return choices.find((words) => plainOf(words).trim() !== '') ?? [{type: 'text', value: '–'}]
}

const exhibitIn = (draft: SlideDraft, kind: Exhibit['kind']): Exhibit | undefined =>
  draft.blocks.find((node): node is Exhibit => node.type === 'exhibit' && node.kind === kind)
const bottomLineOf = (draft: SlideDraft): Exhibit | undefined => exhibitIn(draft, 'bottomLine')

function leavesOf(
  draft: SlideDraft,
  title: readonly PhrasingContent[],
  section: string,
  first: boolean,
  setting: Setting
): readonly Leaf[] {
  const listsSources = exhibitIn(draft, 'sources') !== undefined
  const cover = coverLeaf(draft, title, first, setting)
  const fitted = bottomLineOf(draft)
    ? fittedTitle(title, 'big', FRAME.bigTitle, setting)
    : fittedTitle(title, 'title', FRAME.title, setting)
  const blocks = cover ? cover.rest : draft.blocks
  if (fitted.lower > 0 && (cover === undefined || blocks.length > 0)) reportTitle(draft, title, setting)
  const bodies = blocks.length === 0 && cover ? [] : contentBodies(draft, blocks, fitted, setting)
  const all = [...(cover ? [cover.body] : []), ...bodies]
  return all.map(
    (each, index): Leaf => ({
      draft,
      title,
      section,
      listsSources,
      body: each,
      turn: cover && index === 0 ? {at: 1, of: 1} : {at: index + 1 - (cover ? 1 : 0), of: bodies.length},
      fitted: cover && index === 0 ? undefined : fitted
    })
  )
}

/** The slides of the blocks below a title; one without anything when there are no blocks. */
function contentBodies(
  draft: SlideDraft,
  blocks: readonly RootContent[],
  fitted: FittedTitle,
  setting: Setting
): readonly Body[] {
  const area = bodyFrom((bottomLineOf(draft) ? BIG_BODY_TOP : BODY.y) + fitted.lower)
  const bodies = bodiesOf([...unsaidHeading(draft), ...blocks], area, setting)
  if (fitted.rest) {
    const rest = textBox('title, continued', area, text([fitted.rest]))
    return [body([rest]), ...bodies]
  }
  return bodies.length > 0 ? bodies : [body([])]
}

/** A heading that a bottom line has put out of its place is the first paragraph. */
const unsaidHeading = (draft: SlideDraft): readonly RootContent[] => {
  const claim = bottomLineOf(draft)?.children.find((row) => row.name === 'claim')
  const heading = plainOf(draft.title).trim()
  const taken = claim !== undefined && heading !== '' && heading !== plainOf(fieldNamed(claim, 'text')).trim()
  return taken ? [{type: 'paragraph', children: [...draft.title]}] : []
}

/** The first slide of a cover, of a title alone, or of a first title with a subtitle; and the blocks that it leaves. */
function coverLeaf(
  draft: SlideDraft,
  title: readonly PhrasingContent[],
  first: boolean,
  setting: Setting
): {readonly body: Body; readonly rest: readonly RootContent[]} | undefined {
  const exhibit = exhibitIn(draft, 'cover')
  const subtitle = subtitleOf(draft.blocks)
  const alone = draft.blocks.length === 0 && plainOf(draft.title).trim() !== ''
  const opening = first && draft.blocks.length === 1 && subtitle !== undefined && plainOf(draft.title).trim() !== ''
  if (!exhibit && !alone && !opening) return undefined
  const boxes = coverBoxes(title, subtitle?.children ?? [], setting)
  if (!boxes) return undefined
  const [columns, ...more] = exhibit ? bodiesOf([exhibit], BODY, setting) : []
  if (more.length > 0 && exhibit) return undefined
  const rest = draft.blocks.filter((node) => node !== exhibit && node !== subtitle)
  const cited = [...citationsOf(subtitle), ...(columns?.cited ?? [])]
  return {body: body([...boxes, ...(columns?.boxes ?? [])], {cited}), rest}
}

function slideOf(
  leaf: Leaf,
  number: number,
  sourcesSlide: number | undefined,
  marking: string,
  setting: Setting
): Slide {
  const {draft, title, fitted} = leaf
  const cited: readonly Citation[] = [...citationsOf(title), ...leaf.body.cited]
  const name = plainOf(title).replace(/\s+/g, ' ').trim()
  const written = leaf.turn.at === 1 ? draft.notes : []
  if (fitted === undefined)
    return {
      layout: 'title',
      title: name,
      section: leaf.section,
      boxes: [...leaf.body.boxes, ...markingBoxes(marking, setting)],
      notes: notesOf(written, leaf.body.aside, cited)
    }
  const label = labelBoxes(draft.label, leaf.turn, setting)
  const source = sourceLine(cited, leaf.body.remark, sourcesSlide, setting)
  return {
    layout: 'content',
    title: name,
    section: leaf.section,
    boxes: framed(fitted, title, label, leaf.body, source.box, number, marking, setting),
    notes: notesOf(written, [...label.aside, ...leaf.body.aside, ...source.aside], cited)
  }
}

function reportTitle(draft: SlideDraft, title: readonly PhrasingContent[], {report}: Setting): void {
  const [file = '', line, column] = ((draft.start?.data as Data | undefined)?.from ?? '').split(':')
  const start = draft.start?.position?.start
  const at = line
    ? {line: Number(line), column: Number(column ?? 1)}
    : start
      ? {line: start.line, column: start.column}
      : {}
  report({
    rule: 'text-fits',
    file,
    ...at,
    message: `a title takes more than its lines: “${plainOf(title).trim().slice(0, 80)}”`,
    note: 'It is set at the smallest size with as many lines as it needs, and the body begins lower.',
    hints: ['Choose a shorter title.']
  })
}

/** A marking is never cut: one that is too long for its band is an error. */
function reportMarking(marking: string, setting: Setting): void {
  const [box] = markingBoxes(marking, setting)
  if (box?.type !== 'text') return
  const [words] = box.text.paragraphs
  const width = (words?.runs ?? []).reduce(
    (sum, run) =>
      sum + setting.measure.width(run.text, setting.theme.deck.body.bold, run.size) + TRACKING * run.text.length,
    0
  )
  if (width <= FRAME.markingTop.width) return
  setting.report({
    rule: 'text-fits',
    file: 'brief.yml',
    message: 'the marking is longer than a line of a slide',
    note: 'A marking is never cut or set smaller.',
    hints: ['Shorten `marking` in brief.yml.']
  })
}

/** Between the letters of a marking, in points. */
const TRACKING = 0.6
