// A page that is too deep for a tree: its words in their order, a paragraph where an element of blocks begins or ends.
import {Tokenizer, TokenizerMode} from 'parse5'
import {startOfStretch} from './references.ts'
import {type HtmlElement, type HtmlText, INLINE, newElement} from './tree.ts'

const XHTML = 'http://www.w3.org/1999/xhtml'
/** How the text of these is read: as it stands, or with references only. */
const MODES: ReadonlyMap<string, keyof typeof TokenizerMode> = new Map([
  ['script', 'SCRIPT_DATA'],
  ['style', 'RAWTEXT'],
  ['noscript', 'RAWTEXT'],
  ['iframe', 'RAWTEXT'],
  ['noembed', 'RAWTEXT'],
  ['noframes', 'RAWTEXT'],
  ['xmp', 'RAWTEXT'],
  ['title', 'RCDATA'],
  ['textarea', 'RCDATA']
])

/** A tree of one level, from the tags alone; its cost is that of reading the characters once. */
export function flatTree(html: string): HtmlElement {
  const document = newElement('#document', XHTML, [])
  const body = newElement('body', XHTML, [])
  document.children.push(body)
  body.parent = document
  const page: Flat = {html, body, line: undefined, skipping: undefined}
  const put = (text: {readonly chars: string; readonly location: Place | null}): void => {
    if (page.skipping === undefined && text.location) write(page, text.chars, text.location)
  }
  const tokenizer: Tokenizer = new Tokenizer(
    {sourceCodeLocationInfo: true},
    {
      onCharacter: put,
      onWhitespaceCharacter: put,
      onNullCharacter() {},
      onComment() {},
      onDoctype() {},
      onEof() {},
      onStartTag({tagName, location}) {
        const mode = MODES.get(tagName)
        if (mode !== undefined) tokenizer.state = TokenizerMode[mode]
        if (mode !== undefined) page.skipping = tagName
        if (location) open(page, tagName, location)
      },
      onEndTag({tagName}) {
        if (tagName === page.skipping) page.skipping = undefined
        if (!INLINE.has(tagName)) page.line = undefined
      }
    }
  )
  tokenizer.write(html, true)
  return document
}

interface Flat {
  readonly html: string
  readonly body: HtmlElement
  /** The paragraph or heading that words go to; none after a tag of a block. */
  line: HtmlElement | undefined
  /** The element whose text is no words. */
  skipping: string | undefined
}

function open(page: Flat, name: string, location: Place): void {
  if (name === 'br' && page.line) broken(page.line, location)
  else if (!INLINE.has(name))
    page.line = /^h[1-6]$/.test(name) ? opened(name, location.startOffset, page.body) : undefined
}

function write(page: Flat, words: string, {startOffset, endOffset: end}: Place): void {
  const start = startOfStretch(page.html, startOffset, words)
  const line = page.line ?? opened('p', start, page.body)
  page.line = line
  const decoded = page.html.slice(start, end) === words ? undefined : words
  add(line, {kind: 'text', parent: line, start, end, decoded})
  line.end = end
}

interface Place {
  readonly startOffset: number
  readonly endOffset: number
}

function opened(name: string, start: number, body: HtmlElement): HtmlElement {
  const element = newElement(name, XHTML, [])
  Object.assign(element, {start, end: start, inner: start, parent: body})
  body.children.push(element)
  return element
}

function broken(line: HtmlElement, {startOffset: start, endOffset: end}: Place): void {
  line.children.push({...newElement('br', XHTML, []), start, end, inner: end, parent: line})
}

/** A stretch without references goes on the one before it. */
function add(element: HtmlElement, text: HtmlText): void {
  const last = element.children[element.children.length - 1]
  const goesOn = last?.kind === 'text' && last.decoded === undefined && text.decoded === undefined
  if (goesOn && last.end === text.start) last.end = text.end
  else element.children.push(text)
}
