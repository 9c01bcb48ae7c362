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
  let current: HtmlElement | undefined
  let skipping: string | undefined
  const put = (text: {readonly chars: string; readonly location: Place | null}): void => {
    if (skipping !== undefined || !text.location) return
    current ??= opened('p', text.location.startOffset, body)
    const {startOffset, endOffset: end} = text.location
    const start = startOfStretch(html, startOffset, text.chars)
    const decoded = html.slice(start, end) === text.chars ? undefined : text.chars
    add(current, {kind: 'text', parent: current, start, end, decoded})
    current.end = end
  }
  const tokenizer = new Tokenizer(
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
        if (mode !== undefined) {
          tokenizer.state = TokenizerMode[mode]
          skipping = tagName
        }
        if (tagName === 'br' && current && location) broken(current, location)
        if (tagName === 'br' || INLINE.has(tagName)) return
        current = /^h[1-6]$/.test(tagName) ? opened(tagName, location?.startOffset ?? -1, body) : undefined
      },
      onEndTag({tagName}) {
        if (tagName === skipping) skipping = undefined
        if (!INLINE.has(tagName)) current = undefined
      }
    }
  )
  tokenizer.write(html, true)
  return document
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
