// mdast of plain text: remark finds the paragraphs, with every construct switched off that prose sets off by accident.
import type {List, ListItem, Paragraph, Root, RootContent} from 'mdast'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'
import {endOf, startOf} from '../../prose/inline.ts'
import {lineGroups, settingOf} from './lines.ts'
import {type Unit, unitsOf, withoutFalseItems} from './units.ts'

/** All constructs of CommonMark but the paragraph; names from micromark-core-commonmark. */
const SWITCHED_OFF = [
  'attention',
  'autolink',
  'blockQuote',
  'characterEscape',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'hardBreakEscape',
  'headingAtx',
  'htmlFlow',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'list',
  'setextUnderline',
  'thematicBreak'
]

function paragraphsOnly(this: Processor): void {
  this.data().micromarkExtensions = [{disable: {null: SWITCHED_OFF}}]
}
const processor = unified().use(paragraphsOnly).use(remarkParse).freeze()

/** The parser's time grows faster than its text, so it gets a long text in pieces, cut at blank lines. */
const PIECE = 32_768

function piecesOf(text: string): readonly {readonly start: number; readonly end: number}[] {
  const pieces: {readonly start: number; readonly end: number}[] = []
  for (let start = 0; start < text.length; ) {
    const blank = start + PIECE < text.length ? text.indexOf('\n\n', start + PIECE) : -1
    const end = blank < 0 ? text.length : blank + 2
    pieces.push({start, end})
    start = end
  }
  return pieces
}

/** Offset of the first character of every line. */
function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** A tree of paragraphs, headings (underlined ones), lists and rules; positions as remark gives them. */
export function plainTree(text: string): Root {
  const groups = piecesOf(text).flatMap(({start, end}) => {
    const parsed = processor.parse(text.slice(start, end)) as Root
    return parsed.children.flatMap((node) => lineGroups(text, start + startOf(node), start + endOf(node)))
  })
  const setting = settingOf(groups)
  const units = withoutFalseItems(groups.flatMap((group) => unitsOf(group, setting)))
  const making = {text, starts: lineStarts(text)}
  return {type: 'root', children: nodesOf(units, making), position: span({start: 0, end: text.length}, making)}
}

interface Making {
  readonly text: string
  readonly starts: readonly number[]
}

function nodesOf(units: readonly Unit[], making: Making): RootContent[] {
  const nodes: RootContent[] = []
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as Unit
    if (unit.kind === 'item') {
      let stop = at
      while (units[stop]?.kind === 'item') stop++
      nodes.push(list(units.slice(at, stop), making))
      at = stop - 1
    } else if (unit.kind === 'rule') nodes.push({type: 'thematicBreak', position: span(unit, making)})
    else if (unit.kind === 'heading') {
      nodes.push({...paragraph(unit, making), type: 'heading', depth: unit.depth === 1 ? 1 : 2})
    } else nodes.push(paragraph(unit, making))
  }
  return nodes
}

/** Items further right than the first of their list are a list within the item above them. */
function list(units: readonly Unit[], making: Making): List {
  const [first] = units as [Unit]
  const children: ListItem[] = []
  for (let at = 0; at < units.length; ) {
    const own = units[at] as Unit
    let stop = at + 1
    while (stop < units.length && (units[stop]?.indent ?? 0) > first.indent + 1) stop++
    const nested = units.slice(at + 1, stop)
    const content: ListItem['children'] = [paragraph(own, making)]
    if (nested.length > 0) content.push(list(nested, making))
    children.push({
      type: 'listItem',
      spread: false,
      checked: null,
      children: content,
      position: span({start: own.start, end: (nested[nested.length - 1] ?? own).end}, making)
    })
    at = stop
  }
  const ordered = /\d/.test(first.marker)
  const end = (units[units.length - 1] ?? first).end
  return {type: 'list', ordered, spread: false, children, position: span({start: first.start, end}, making)}
}

function paragraph(unit: Unit, making: Making): Paragraph {
  const position = span(unit, making)
  const value = making.text.slice(unit.start, unit.end)
  return {type: 'paragraph', children: [{type: 'text', value, position}], position}
}

function span({start, end}: {readonly start: number; readonly end: number}, making: Making) {
  return {start: point(start, making), end: point(end, making)}
}

function point(offset: number, {starts}: Making) {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return {line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset}
}
