// The draft in sections: a side head with what stands beside or below it.
import type {Root, RootContent} from 'mdast'
import {toString as plainText} from 'mdast-util-to-string'
import {announces, attributes} from '../keeping.ts'
import {blocksOf} from './blocks.ts'
import type {Head, Headings} from './heads.ts'
import {inlinesOf} from './inlines.ts'
import {textStrips} from './set-lines.ts'
import type {Setting} from './setting.ts'
import {styleOf} from './setting.ts'
import {headedBlocks, sideHeadStrips} from './side-head.ts'
import type {Block, Strip} from './strips.ts'
import {blockOf, heightOf, UNIT} from './strips.ts'

export interface Section {
  /** Above it, unless it stands at the top of a page. */
  readonly space: number
  /** A rule above it, unless it stands at the top of a page. */
  readonly rule: Strip | undefined
  readonly newPage: boolean
  /** The endnotes stand here. */
  readonly notes: boolean
  /** The tag of its own, or the Document. */
  readonly tag: number
  readonly blocks: readonly Block[]
  /** Strips of the head, where it stands above the notes and is repeated with them. */
  readonly head: readonly Strip[]
}
/** A heading that the outline names. */
export interface Landmark {
  readonly tag: number
  readonly title: string
  readonly level: number
}

interface Part {
  readonly head: Head | undefined
  readonly newPage: boolean
  readonly nodes: readonly RootContent[]
}

const BETWEEN = {claims: 2 * UNIT, heads: 3 * UNIT, ruled: 2 * UNIT} as const
/** From the rule above a head to the head. */
const BELOW_RULE = 6

/** Sections and their headings, in order. The header exhibit and the title are set elsewhere. */
export function sectionsOf(
  root: Root,
  headings: Headings,
  setting: Setting
): {readonly sections: readonly Section[]; readonly landmarks: readonly Landmark[]} {
  const landmarks: Landmark[] = []
  let before: Part | undefined
  const sections = partsOf(root, headings).map((part) => {
    const section = sectionOf(part, before, headings, landmarks, setting)
    before = part
    return section
  })
  return {sections, landmarks}
}

function partsOf(root: Root, headings: Headings): readonly Part[] {
  const parts: {head: Head | undefined; newPage: boolean; nodes: RootContent[]}[] = []
  let newPage = false
  const begin = (head: Head | undefined) => {
    parts.push({head, newPage, nodes: []})
    newPage = false
  }
  for (const node of root.children) {
    const head = headings.heads.get(node)
    if (node === headings.title || (node.type === 'exhibit' && node.kind === 'header')) continue
    if (node.type === 'pageStart') newPage = parts.length > 0
    else if (head?.look === 'side') begin(head)
    else {
      if (parts.length === 0 || newPage) begin(undefined)
      parts.at(-1)?.nodes.push(node)
    }
  }
  return parts
}

const beginsWithClaim = (part: Part | undefined, headings: Headings): boolean =>
  part?.nodes[0] !== undefined && headings.heads.get(part.nodes[0])?.look === 'claim'

function sectionOf(
  part: Part,
  before: Part | undefined,
  headings: Headings,
  landmarks: Landmark[],
  setting: Setting
): Section {
  const {headRule} = setting.context.theme.memo
  const notes = part.nodes.some((node) => node.type === 'exhibit' && node.kind === 'notes')
  const tag = part.head ? setting.tags.add('Sect', 0) : 0
  const head = part.head ? sideHeadStrips(part.head, tag, setting) : undefined
  if (part.head && head) landmarks.push({tag: head.tag, title: part.head.text, level: part.head.level})
  const blocks = bodyOf(part, tag, headings, landmarks, setting)
  const claims = beginsWithClaim(part, headings) && beginsWithClaim(before, headings)
  const ruled = headRule > 0 && part.head !== undefined
  return {
    space: part.head === undefined ? UNIT : ruled ? BETWEEN.ruled : claims ? BETWEEN.claims : BETWEEN.heads,
    rule: ruled ? ruleStrip(headRule, setting) : undefined,
    newPage: part.newPage,
    notes,
    tag,
    blocks: head && !(notes && blocks.length === 0) ? headedBlocks(head, blocks, setting) : blocks,
    head: notes && blocks.length === 0 ? (head?.above() ?? []) : []
  }
}

/** What stands under a side head; claim heads stay with what follows them. */
function bodyOf(
  part: Part,
  tag: number,
  headings: Headings,
  landmarks: Landmark[],
  setting: Setting
): readonly Block[] {
  const {text, full} = setting.geometry
  const around = {caption: part.head?.text ?? 'Table', full}
  const blocks: Block[] = []
  let pending: Pending | undefined
  const wait = (strips: readonly Strip[], space: number, gap: number) => {
    pending = pending
      ? {...pending, strips: [...pending.strips, ...spaced(strips, pending.gap)], gap}
      : {strips, space, gap}
  }
  for (const [index, node] of part.nodes.entries()) {
    const head = headings.heads.get(node)
    if (head) {
      const {strips, tag: headTag} = claimHead(head, tag, setting)
      landmarks.push({tag: headTag, title: head.text, level: head.level})
      wait(strips, blocks.length > 0 ? 2 * UNIT : UNIT, 0)
      continue
    }
    const made = blocksOf(node, {...text, tag}, around, setting)
    const [first, ...others] = made
    const next = part.nodes[index + 1]
    if (first && others.length === 0 && !first.turned && next && staysWithNext(node, next)) {
      wait(keptToEnd(first.strips), first.space, UNIT)
      continue
    }
    if (first && pending) {
      blocks.push(under(pending, first), ...others)
      pending = undefined
    } else blocks.push(...made)
  }
  return pending ? [...blocks, blockOf(pending.strips, pending.space)] : blocks
}

/** What waits for the block that it has to stand with: heads, captions, words that announce. */
interface Pending {
  readonly strips: readonly Strip[]
  /** Above it. */
  readonly space: number
  /** Between it and what follows. */
  readonly gap: number
}

function under({strips, space, gap}: Pending, block: Block): Block {
  const between = block.clear === 0 ? Math.max(gap, UNIT / 2) : gap
  return {...block, clear: block.clear + heightOf(strips), space, strips: [...strips, ...spaced(block.strips, between)]}
}

const spaced = (strips: readonly Strip[], space: number): readonly Strip[] =>
  strips.map((strip, index) => (index === 0 ? {...strip, space} : strip))

/** The last line stays with what follows; other lines as they were. */
const keptToEnd = (strips: readonly Strip[]): readonly Strip[] =>
  strips.map((strip, index) => (index === strips.length - 1 ? {...strip, keep: true} : strip))

/** A line right above a table, which says what it is; words that announce; a quotation whose speaker is named below it. */
function staysWithNext(node: RootContent, next: RootContent): boolean {
  if (node.type === 'paragraph') {
    if (next.type === 'table' && plainText(node).length <= CAPTION) return true
    return next.type !== 'paragraph' && announces(plainText(node))
  }
  return node.type === 'blockquote' && next.type === 'paragraph' && attributes(plainText(next))
}

/** Characters of a caption: two lines. */
const CAPTION = 160

function claimHead(head: Head, parent: number, setting: Setting): {strips: readonly Strip[]; tag: number} {
  const style = styleOf(setting, head.look === 'claim' ? 'claimHead' : 'headerLabel')
  const tag = setting.tags.add(head.role, parent)
  const inlines = inlinesOf(head.node.children, style, tag, setting)
  const strips = textStrips(inlines, style, {...setting.geometry.text, tag}, setting)
  return {strips: strips.map((strip) => ({...strip, keep: true})), tag}
}

function ruleStrip(weight: number, setting: Setting): Strip {
  const {x, width} = setting.geometry.full
  return {
    space: 0,
    height: BELOW_RULE,
    keep: true,
    items: [
      {
        type: 'rule',
        from: [x, weight / 2],
        to: [x + width, weight / 2],
        weight,
        color: 'rule',
        tag: 'artifact',
        origin: []
      }
    ]
  }
}
