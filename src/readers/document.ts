// From a parsed tree to a document: what every reader of text does after its parser.
import type {Root} from 'mdast'
import type {Metadata, Repair, SetAside, Source, SourceDocument, SourceId} from '../model/source.ts'
import type {Report} from '../model/stages.ts'
import {type Block, blocksOf} from '../prose/blocks.ts'
import type {Aside} from '../prose/inline.ts'
import {passagesOf} from '../prose/passages.ts'
import {collapsed, edited, rangeOf} from '../prose/placed.ts'
import {withCaptions} from './captions.ts'
import {byContinuedHeads} from './continued-heads.ts'
import {fileOf} from './decode.ts'
import {type Furniture, furnitureOf} from './furniture/index.ts'
import {endsSentence} from './furniture/page.ts'
import {datelineIn} from './metadata/dateline.ts'
import {metadataOf, type PlacedFact} from './metadata/index.ts'
import {markedBlocks} from './portion-marks.ts'
import {rejoined} from './rejoin.ts'
import {mendLines, mendWords} from './repairs/index.ts'
import {reportReading, reportUnmarked} from './reports.ts'
import {withoutTags} from './template-tags.ts'
import {byTitleLines} from './title-lines.ts'

/** What a reader knows before the steps that all share. */
export interface Parsed {
  readonly format: string
  readonly text: string
  readonly tree: Root
  readonly frontMatter: Metadata
  readonly setAside: readonly SetAside[]
  /** Finds headings that the parser could not know, once furniture and title are known. */
  headings(tree: Root, blocks: readonly Block[], title: Block | undefined): Headed
}
export interface Headed {
  readonly tree: Root
  readonly blocks: readonly Block[]
}

/** The parser knows all headings. */
export const asParsed: Parsed['headings'] = (tree, blocks) => ({tree, blocks})

/** Blocks, furniture, headings, repairs, metadata and passages, in this order. */
export function assemble(source: Source, parsed: Parsed, report: Report): SourceDocument {
  const {text, format} = parsed
  const found = blocksOf(parsed.tree, text)
  const lines = mendLines(found.blocks, source.id)
  const tagged = byTitleLines(lines.blocks).map((block) => ({...block, words: collapsed(block.words)}))
  const clean = withoutTags(tagged)
  const marked = markedBlocks(byContinuedHeads(clean.blocks.filter(hasWords)))
  const all = marked.blocks
  const furniture = furnitureOf(all, parsed.frontMatter.title?.value)
  const opened = withoutDatelines(rejoined(all, furniture.taken))
  const headed = parsed.headings(parsed.tree, opened.blocks, furniture.title)
  const words = mendWords(withCaptions(headed.blocks), text, source.id)
  const document: SourceDocument = {
    source: source.id,
    hash: source.hash,
    format,
    text,
    tree: headed.tree,
    meta: metadataOf(source.id, parsed.frontMatter, {...furniture, blocks: all}, opened.facts, report),
    passages: passagesOf(words.blocks, source.id, marked.markOf),
    banner: marked.banner,
    setAside: ordered([
      ...parsed.setAside,
      ...setAsideOf([...found.asides, ...clean.asides, ...marked.asides, ...opened.asides], text, source.id),
      ...furnitureAside(furniture, source.id)
    ]),
    repairs: ordered([...lines.repairs, ...words.repairs])
  }
  reportReading(document, words.runTogether, fileOf(source), report)
  reportUnmarked(document, marked, fileOf(source), report)
  return document
}

/** A cell of a dash says that there is no value; a paragraph of asterisks says nothing. */
const hasWords = ({words, role}: Block): boolean =>
  /[\p{L}\p{N}]/u.test(words.text) || (role === 'cell' && words.text !== '')

function ordered<T extends SetAside | Repair>(items: readonly T[]): readonly T[] {
  return [...items].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}

function setAsideOf(asides: readonly Aside[], text: string, source: SourceId): readonly SetAside[] {
  return asides.map(({start, end, reason}) => ({span: {source, start, end}, text: text.slice(start, end), reason}))
}

function furnitureAside({taken}: Furniture, source: SourceId): readonly SetAside[] {
  return [...taken].map(([block, reason]) => ({
    span: {source, start: block.start, end: block.end},
    text: block.words.text,
    reason
  }))
}

interface Opened {
  readonly blocks: readonly Block[]
  readonly asides: readonly Aside[]
  readonly facts: readonly PlacedFact[]
}

/** Takes the dateline off the first paragraph that has one; `BRUSSELS, 3 March —` is no part of its sentence. */
function withoutDatelines(blocks: readonly Block[]): Opened {
  const first = blocks.find(
    (block) => block.role === 'paragraph' && block.inside === 'root' && endsSentence(block.words.text)
  )
  const dateline = first && datelineIn(first.words.text)
  if (!first || !dateline) return {blocks, asides: [], facts: []}
  const [start, end] = rangeOf(first.words, 0, dateline.end)
  const words = edited(first.words, [{start: 0, end: dateline.end, text: ''}])
  const facts: PlacedFact[] = []
  if (dateline.day) facts.push({block: first, fact: {field: 'date', ...dateline.day}})
  if (dateline.agency) facts.push({block: first, fact: {field: 'publisher', ...dateline.agency}})
  return {
    blocks: blocks.map((block) => (block === first ? {...block, words} : block)),
    asides: [{start, end, reason: 'dateline'}],
    facts
  }
}
