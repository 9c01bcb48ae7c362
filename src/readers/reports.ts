// What reading has to say about one document, once it is read.
import type {SetAside, SourceDocument} from '../model/source.ts'
import type {Diagnostic, Report} from '../model/stages.ts'
import {type Marked, PORTION_MARK} from './portion-marks.ts'
import type {RunTogether} from './repairs/run-together.ts'

/** So many are named in one message; all are in the document. */
const NAMED = 5
const HTML = new Set(['raw HTML', 'comment'])
/** Listed for their own reasons, or too small to be told of. */
const QUIET = new Set<string>([
  PORTION_MARK,
  ...HTML,
  'front matter',
  'footnote mark',
  'head of the document',
  'script or style',
  'comment in the code',
  'drawing',
  'template',
  'shown without scripts only'
])

/** One line of information each for furniture, HTML and repairs; a warning for each run of names. */
export function reportReading(
  document: SourceDocument,
  names: readonly RunTogether[],
  file: string,
  report: Report
): void {
  const {setAside, repairs} = document
  const at = (offset: number) => ({file, ...placeOf(document.text, offset)})
  const furniture = setAside.filter((item) => !QUIET.has(item.reason))
  const html = setAside.filter((item) => HTML.has(item.reason))
  if (furniture[0]) report({...at(furniture[0].span.start), ...furnitureMessage(furniture)})
  if (html[0]) report({...at(html[0].span.start), ...htmlMessage(html)})
  if (repairs[0]) {
    const examples = repairs.slice(0, NAMED).map(({before, after}) => `“${oneLine(before)}” to “${oneLine(after)}”`)
    report({
      ...at(repairs[0].span.start),
      rule: 'words-are-whole',
      message: `${counted(repairs.length, 'repair')}: ${examples.join(', ')}${repairs.length > NAMED ? ' …' : ''}.`,
      hints: []
    })
  }
  for (const {word, parts, offset} of names) {
    report({
      ...at(offset),
      rule: 'words-are-apart',
      message: `“${word}” is ${parts.length} names run together.`,
      note: 'It is shown as it stands: a space, a hyphen or a dash may be missing.',
      hints: ['Mend it in the source.']
    })
  }
}

/** Paragraphs without a mark among marked ones: they count as high as their text. */
export function reportUnmarked(
  document: SourceDocument,
  {unmarked, markOf}: Marked,
  file: string,
  report: Report
): void {
  const [first] = unmarked
  if (first === undefined) return
  report({
    ...{file, ...placeOf(document.text, first.start)},
    rule: 'portion-is-marked',
    message: `${counted(unmarked.length, 'paragraph')} without a portion mark.`,
    note: `Counted as (${markOf(first)}), the highest of this text.`,
    hints: ['Put the mark before each paragraph in the source.']
  })
}

type Message = Pick<Diagnostic, 'rule' | 'message' | 'hints'>

function furnitureMessage(items: readonly SetAside[]): Message {
  const reasons = [...new Set(items.map((item) => item.reason))].join(', ')
  return {
    rule: 'furniture-is-listed',
    message: `${counted(items.length, 'line')} set aside: ${reasons}.`,
    hints: ['`precis inspect` lists them.']
  }
}

function htmlMessage(items: readonly SetAside[]): Message {
  return {
    rule: 'html-is-text',
    message: `${counted(items.length, 'piece')} of raw HTML set aside.`,
    hints: ['Write it as Markdown if it belongs to the text.']
  }
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ')
const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** Line and column, from 1, of an offset. */
export function placeOf(text: string, offset: number): {readonly line: number; readonly column: number} {
  let line = 1
  let start = 0
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++
    start = at + 1
  }
  return {line, column: offset - start + 1}
}
