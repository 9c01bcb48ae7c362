// Headings of plain text: numbered lines, capitals, and short lines above a paragraph. Underlined ones are known already.
import type {Heading, Root} from 'mdast'
import type {Block} from '../../prose/blocks.ts'
import {endsSentence, wordsIn} from '../furniture/page.ts'

/** `2.1 Findings`, `IV. Outlook`, `Annex B: Methods`, `Chapter 3`. */
const NUMBERED =
  /^(?:(\d{1,2}(?:\.\d{1,2}){0,4})\.?|([IVXL]{1,6})\.|(?:chapter|part|section|annex|appendix|article)\s+(?:\d{1,3}|[ivxl]{1,6}|[a-z])\b[.:]?)\s*(?=["“‘]?\p{Lu}|$)/iu
const LONGEST = 100
const MOST_WORDS = 14
/** A heading without number or capitals stands above text at least this much longer than it. */
const SHARE_OF_TEXT = 2

type Form = 'title' | 'known' | 'capitals' | 'numbered' | 'short'

interface Candidate {
  readonly block: Block
  readonly form: Form
  /** Of a numbered one: how many numbers it has. */
  readonly level: number
}

/**
 * Blocks with their headings made headings, and the tree with them. `title` is depth 1. Capitals and underlined lines
 * are above numbered ones; a short line is one level below the last of these.
 */
export function withHeadings(
  tree: Root,
  blocks: readonly Block[],
  title: Block | undefined
): {readonly tree: Root; readonly blocks: readonly Block[]} {
  const found = candidates(blocks, title)
  const depths = depthsOf(found, title !== undefined)
  const made = new Map<unknown, Heading>()
  const headed = blocks.map((block) => {
    const depth = depths.get(block)
    if (depth === undefined || block.node.type !== 'paragraph') return depth === undefined ? block : {...block, depth}
    const heading: Heading = {...block.node, type: 'heading', depth}
    made.set(block.node, heading)
    return {...block, role: 'heading' as const, depth, node: heading}
  })
  return {tree: {...tree, children: tree.children.map((node) => made.get(node) ?? node)}, blocks: headed}
}

function candidates(blocks: readonly Block[], title: Block | undefined): readonly Candidate[] {
  return blocks.flatMap((block, at) => {
    const before = blocks[at - 1]
    const above = before?.node === title?.node ? undefined : before
    const form = block.node === title?.node ? 'title' : formOf(block, above, blocks[at + 1])
    return form === undefined ? [] : [{block, form, level: levelOf(block.words.text)}]
  })
}

function formOf(block: Block, before: Block | undefined, next: Block | undefined): Form | undefined {
  if (block.role === 'heading') return 'known'
  const {text} = block.words
  if (block.role !== 'paragraph' || block.inside !== 'root' || next === undefined) return undefined
  if (text.length > LONGEST || wordsIn(text).length > MOST_WORDS || !/\p{L}{2}/u.test(text)) return undefined
  if (/[.,;:…]["”’]?$/.test(text) && !/^\p{N}[\p{N}.]*$/u.test(text)) return undefined
  if (NUMBERED.test(text)) return 'numbered'
  if (isCapitals(text)) return 'capitals'
  return isShort(block, before, next) ? 'short' : undefined
}

const isCapitals = (text: string): boolean => {
  const letters = text.replace(/[^\p{L}]/gu, '')
  return letters.length >= 4 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()
}

/** A line above a full paragraph, below a finished one: not one line of verse or of an address among its like. */
function isShort(block: Block, before: Block | undefined, next: Block): boolean {
  const {text} = block.words
  if (!/^["“‘(¿¡]*[\p{Lu}\p{N}]/u.test(text) || /^[—–-]/.test(text) || /["”’]$/.test(text)) return false
  if (next.role !== 'paragraph' && next.role !== 'item') return false
  const below = next.words.text
  const full = endsSentence(below) || /:$/.test(below)
  const after =
    before === undefined || before.role === 'heading' || before.role === 'item' || endsSentence(before.words.text)
  return after && full && (next.role === 'item' || below.length > text.length * SHARE_OF_TEXT)
}

function levelOf(text: string): number {
  const number = NUMBERED.exec(text)?.[1]
  return number === undefined ? 1 : number.split('.').length
}

function depthsOf(found: readonly Candidate[], titled: boolean): ReadonlyMap<Block, Heading['depth']> {
  const top = titled ? 2 : 1
  const capitals = found.some(({form}) => form === 'capitals') ? 1 : 0
  // `=` below a line that is not the title marks a section, as `-` does in a text where it does.
  const shift = titled && found.some(({form, block}) => form === 'known' && block.depth === 1) ? 1 : 0
  const depths = new Map<Block, Heading['depth']>()
  let above = top - 1
  for (const {block, form, level} of found) {
    const depth = within(
      form === 'title'
        ? 1
        : form === 'known'
          ? block.depth + shift
          : form === 'capitals'
            ? top
            : form === 'numbered'
              ? top + capitals + level - 1
              : above + 1
    )
    depths.set(block, depth)
    if (form !== 'short') above = depth
  }
  return depths
}

const within = (depth: number): Heading['depth'] => Math.min(6, Math.max(1, depth)) as Heading['depth']
