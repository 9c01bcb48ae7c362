// The body as a tree of numbered paragraphs: a head opens one, what stands below it is its text and its parts.
import type {ListItem, PhrasingContent, RootContent} from 'mdast'
import type {Exhibit} from '../../../../model/draft.ts'
import type {Head, Headings} from '../../heads.ts'
import {isImage} from '../../image.ts'
import {readRows} from './read-rows.ts'

export interface Numbered {
  /** A head that the paragraph begins with; a sentence that heads a block is no head here but its first sentence. */
  readonly head: Head | undefined
  readonly text: readonly PhrasingContent[]
  readonly parts: readonly Numbered[]
  /** Tables, pictures, quotations: set below the text, without a number. */
  readonly below: readonly RootContent[]
}

interface Open {
  readonly head: Head | undefined
  text: readonly PhrasingContent[]
  parts: Open[]
  below: RootContent[]
  /** The text goes on: the next paragraph belongs to it. */
  goesOn: boolean
  /** An item of a list that its author made: it stays a part of its own, even alone. */
  readonly fixed: boolean
}

const opened = (part: Partial<Open>): Open => ({
  head: undefined,
  text: [],
  parts: [],
  below: [],
  goesOn: false,
  fixed: false,
  ...part
})

/** The blocks of a draft as numbered paragraphs, outermost first; nothing of them is lost. */
export function numberedOf(nodes: readonly RootContent[], headings: Headings): readonly Numbered[] {
  const top = opened({})
  const stack = [top]
  for (const node of nodes) {
    const head = headings.heads.get(node)
    if (head === undefined) {
      add(node, stack.at(-1) ?? top, top)
      continue
    }
    stack.length = Math.min({side: 1, claim: 2, minor: 3}[head.look], stack.length)
    const item = head.look === 'claim' ? opened({text: head.node.children, goesOn: true}) : opened({head})
    stack.at(-1)?.parts.push(item)
    stack.push(item)
  }
  return top.parts.map(settled)
}

/** Puts a block into a paragraph: as its text, as a part, or below. */
function add(node: RootContent, item: Open, top: Open): void {
  if (node.type === 'paragraph' && !node.children.some(isImage)) say(node.children, item, top)
  else if (node.type === 'list') for (const child of node.children) item.parts.push(partOf(child, top))
  else if (node.type === 'exhibit') addExhibit(node, item, top)
  else below(node, item, top)
}

function say(text: readonly PhrasingContent[], item: Open, top: Open): void {
  const free = item !== top && item.parts.length === 0 && item.below.length === 0
  if (free && (item.goesOn || item.text.length === 0)) {
    item.text = run(item.text, text)
    item.goesOn = false
  } else item.parts.push(opened({text}))
}

function below(node: RootContent, item: Open, top: Open): void {
  const last = item.parts.at(-1)
  if (last !== undefined) last.below.push(node)
  else if (item === top) item.parts.push(opened({below: [node]}))
  else item.below.push(node)
}

function partOf(item: ListItem, top: Open): Open {
  const part = opened({fixed: true})
  for (const child of item.children) add(child as RootContent, part, top)
  return part
}

function addExhibit(exhibit: Exhibit, item: Open, top: Open): void {
  const read = readRows(exhibit)
  if (read === undefined) {
    below(exhibit, item, top)
    return
  }
  const into = item === top && read.lead.length > 0 ? opened({}) : item
  if (into !== item) item.parts.push(into)
  if (read.lead.length > 0) say(read.lead, into, top)
  into.parts.push(...read.parts.map((text) => opened({text})))
}

const space: PhrasingContent = {type: 'text', value: ' '}
const run = (before: readonly PhrasingContent[], after: readonly PhrasingContent[]): readonly PhrasingContent[] =>
  before.length === 0 ? after : after.length === 0 ? before : [...before, space, ...after]

/** A paragraph is divided into two parts at least: a single part is read on in it, unless something stands between. */
function settled({head, text, parts, below: under, fixed: _, goesOn: __}: Open): Numbered {
  const inner = parts.map(settled)
  const [only] = inner
  const stays = under.length > 0 || parts[0]?.fixed || only?.head !== undefined
  if (inner.length !== 1 || only === undefined || stays) return {head, text, parts: inner, below: under}
  return {head, text: run(text, only.text), parts: only.parts, below: only.below}
}
