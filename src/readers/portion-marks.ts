// The markings of a document: its banners, and the mark before each portion. They are taken off the words, and listed.
import {parseBanner, parsePortion, portionWords, rollUp} from '../markings/index.ts'
import type {Marking} from '../model/marking.ts'
import type {Block} from '../prose/blocks.ts'
import type {Aside} from '../prose/inline.ts'
import {edited, rangeOf} from '../prose/placed.ts'

export interface Marked {
  /** Without banners, and without the marks before portions. */
  readonly blocks: readonly Block[]
  readonly asides: readonly Aside[]
  /** The mark of a block, as before a portion: its own, that of what introduces it, or that of the whole; '' for none. */
  markOf(block: Block): string
  /** As in the document's banner, but as before a portion: `S//NF`; '' when it has none. */
  readonly banner: string
  /** Paragraphs of a portion-marked document that have no mark. */
  readonly unmarked: readonly Block[]
}

const BEFORE = /^\(([A-Z][A-Z\d ,/-]*)\)\s+(?=\S)/
/** A mark of one letter is one of a list as well. */
const isLetter = (text: string): boolean => text.length === 1
/** `(A)` and `(B)` are no marks: where they stand, `(C)` and `(S)` are their neighbours. */
const LIST_LETTER = /^\((?![UCS]\))[A-Z]\)\s/
/** A mark inside a paragraph begins another sentence: nothing else could be meant. */
const INSIDE = /(?<=[.?!:;]["”’)]*\s)\(([A-Z][A-Z\d ,/-]*)\)\s/g

/** The banners and portion marks of blocks. Without either every mark is '' and the blocks are as they were. */
export function markedBlocks(blocks: readonly Block[]): Marked {
  const portions = portionsOf(blocks)
  const prefer = [...portions.values()][0]?.marking.system ?? 'us'
  const banners = bannersIn(blocks, portions.size > 0, prefer)
  const banner = highest([...banners.values()])
  const whole = highest([...banners.values(), ...[...portions.values()].map(({marking}) => marking)])
  const kept = blocks.filter((block) => !banners.has(block))
  const own = (block: Block | undefined): Before | undefined => block && portions.get(block.start)
  const asides = [
    ...[...banners.keys()].map(({start, end}) => ({start, end, reason: 'banner of a marking'})),
    ...kept.flatMap((block) => {
      const length = own(block)?.length
      if (length === undefined) return []
      const [start, end] = rangeOf(block.words, 0, length)
      return [{start, end, reason: PORTION_MARK}]
    })
  ]
  return {
    blocks: kept.map((block) => without(block, own(block)?.length ?? 0)),
    asides,
    // Blocks are known by where they begin: later steps make others of them.
    markOf: (block) => own(block)?.mark ?? own(block.stem)?.mark ?? whole,
    banner,
    unmarked: portions.size === 0 ? [] : kept.filter((block) => isText(block) && !own(block) && !own(block.stem))
  }
}

/** Why the mark of a portion is set aside. */
export const PORTION_MARK = 'portion mark'

interface Before {
  /** Of the mark with its parentheses and the space behind it. */
  readonly length: number
  readonly marking: Marking
  readonly mark: string
}

const isText = ({role}: Block): boolean => role === 'paragraph' || role === 'item' || role === 'quote'

/** The marks before blocks; none when they may be letters of a list, or are too few to be a habit. */
function portionsOf(blocks: readonly Block[]): ReadonlyMap<number, Before> {
  const listed = blocks.some(({words}) => LIST_LETTER.test(words.text))
  const found = new Map<number, Before>()
  for (const block of blocks) {
    const before = beforeWords(block.words.text)
    if (before !== undefined && !(listed && isLetter(before.mark))) found.set(block.start, before)
  }
  const sure = [...found.values()].some(({mark}) => !isLetter(mark)) || bannersIn(blocks, false, 'us').size > 0
  const texts = blocks.filter(isText).length
  return sure || (found.size > 1 && found.size * 2 >= texts) ? found : new Map()
}

/** The mark at the beginning of a text; with those inside it, the highest of them all. */
function beforeWords(text: string): Before | undefined {
  const [whole, inner] = BEFORE.exec(text) ?? []
  const marking = inner === undefined ? undefined : parsePortion(inner)
  if (whole === undefined || marking === undefined) return undefined
  const inside = [...text.matchAll(INSIDE)].flatMap(([, words = '']) => parsePortion(words) ?? [])
  const all = rollUp([marking, ...inside])
  return {length: whole.length, marking, mark: portionWords(all)}
}

/** Lines so near to the beginning or the end are banners even without controls. */
const EDGE = 2

/** Lines that are a marking and nothing else: with controls anywhere, a bare level at the edges or where portions are marked. */
function bannersIn(blocks: readonly Block[], marked: boolean, prefer: Marking['system']): ReadonlyMap<Block, Marking> {
  const found = new Map<Block, Marking>()
  blocks.forEach((block, index) => {
    if (block.inside !== 'root') return
    const {text} = block.words
    const marking = parseBanner(text, prefer)
    const edge = index < EDGE || index >= blocks.length - EDGE
    if (marking !== undefined && (marked || edge || text.includes('//'))) found.set(block, marking)
  })
  return found
}

const highest = (markings: readonly Marking[]): string => portionWords(rollUp(markings))

const without = (block: Block, length: number): Block =>
  length === 0 ? block : {...block, words: edited(block.words, [{start: 0, end: length, text: ''}])}
