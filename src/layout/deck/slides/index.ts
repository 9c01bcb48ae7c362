// The layout of a slide of plain Markdown: the one that a hand asks for, else the one that its content asks for.
import type {PhrasingContent, RootContent} from 'mdast'
import type {Rect} from '../../../model/deck.ts'
import type {LayoutName} from '../../../model/draft.ts'
import type {Body} from '../body.ts'
import {marksIn} from '../flow/notes.ts'
import {bodiesOf} from '../parts.ts'
import {reportUnusedLayout} from '../reports.ts'
import {plainOf} from '../rows.ts'
import type {Setting} from '../setting.ts'
import type {SlideDraft} from '../slide-drafts.ts'
import {inTwo} from './columns.ts'
import {isMiddle, mixed} from './mixed.ts'
import {isPicture, picture} from './picture.ts'
import {quote} from './quote.ts'

type SlideLayout = (blocks: readonly RootContent[], area: Rect, setting: Setting) => readonly Body[] | undefined

/** Two columns, unless the blocks have their own. */
const columns: SlideLayout = (blocks, area, setting) => {
  const parted = blocks.some(({type}) => type === 'columns') ? undefined : inTwo(blocks)
  const made = mixed(parted ? [parted] : blocks, area, setting)
  return parted === undefined && !blocks.some(({type}) => type === 'columns') ? undefined : made
}

const table: SlideLayout = (blocks, area, setting) => {
  const isFirst = (node: RootContent, index: number) =>
    node.type === 'table' ||
    (node.type === 'paragraph' && node.data?.caption === true && blocks[index + 1]?.type === 'table')
  const tables = blocks.filter(isFirst)
  if (tables.length === 0) return undefined
  return bodiesOf([...tables, ...blocks.filter((node) => !tables.includes(node))], area, setting)
}

const points: SlideLayout = (blocks, area, setting) =>
  blocks.some(({type}) => type === 'list') ? bodiesOf(blocks, area, setting) : undefined

/** What each layout makes of the blocks below a title; undefined when they are not of its kind, or too many for it. */
const slideLayouts: Readonly<Record<LayoutName, SlideLayout>> = {
  // The title of these two is the frame's; what else stands on their slide goes on below it.
  title: bodiesOf,
  section: bodiesOf,
  points,
  columns,
  picture,
  table,
  quote,
  text: bodiesOf
}

/**
 * The slides of blocks below a title, by the layout that was asked for or by what the blocks are. Footnotes that the
 * title marks stand at the foot of the general flow.
 */
export function slideBodies(
  draft: SlideDraft,
  title: readonly PhrasingContent[],
  blocks: readonly RootContent[],
  area: Rect,
  setting: Setting
): readonly Body[] {
  const exhibits = blocks.some((node) => node.type === 'exhibit' && node.kind !== 'chart')
  const {layout} = draft
  if (marksIn(title).length > 0) return bodiesOf(blocks, area, setting, title)
  if (layout !== undefined) {
    const made = exhibits ? undefined : slideLayouts[layout](blocks, area, setting)
    if (made) return made
    reportUnusedLayout(draft, layout, setting)
  }
  if (exhibits) return bodiesOf(blocks, area, setting)
  return byContent(blocks, area, setting) ?? mixed(blocks, area, setting)
}

function byContent(blocks: readonly RootContent[], area: Rect, setting: Setting): readonly Body[] | undefined {
  if (blocks.some(isMiddle)) return undefined
  if (blocks[0]?.type === 'blockquote') return quote(blocks, area, setting)
  if (blocks.some(isPicture)) return picture(blocks, area, setting)
  const parted = isComparison(blocks) || isLongList(blocks) ? inTwo(blocks) : undefined
  if (parted === undefined) return undefined
  const made = mixed([parted], area, setting)
  return made.length === 1 ? made : undefined
}

/** Items of a list that is longer than a slide. */
const LONG = 9
/** Characters of an item that stands on one line of a half. */
const SHORT = 44

/** Many short items: two halves on one slide rather than two slides half empty. */
function isLongList(blocks: readonly RootContent[]): boolean {
  const [list, ...others] = blocks
  if (list?.type !== 'list' || others.length > 0 || list.children.length < LONG) return false
  return list.children.every((item) => item.children.length === 1 && plainOf(item.children).length <= SHORT)
}

/** Two headings with a list or a short paragraph each, and nothing else: one against the other. */
function isComparison(blocks: readonly RootContent[]): boolean {
  const heads = blocks.filter(({type}) => type === 'heading')
  const [first, second] = heads
  if (heads.length !== 2 || blocks[0] !== first || first?.type !== 'heading' || second?.type !== 'heading') return false
  const rest = blocks.filter((node) => node !== first && node !== second)
  return first.depth === second.depth && blocks.indexOf(second) > 1 && blocks.at(-1) !== second && rest.every(isShort)
}

/** Characters of a paragraph that is read at a glance. */
const GLANCE = 240
const isShort = (node: RootContent): boolean =>
  node.type === 'list' || (node.type === 'paragraph' && plainOf(node.children).length <= GLANCE)
