// Whether the words of a Markdown file are in what was made of it: read from the files, as another program reads them.
import {unzipSync} from 'fflate'
import type {Nodes, Root} from 'mdast'
import {wordsIn} from '../words-in.ts'

/** Attributes in braces are no words of a page, and neither is the mark of a note. */
const UNSHOWN = /\{[^{}\n]*\}|^notes?:/gim

const plain = (text: string): readonly string[] => wordsIn(text.normalize('NFKC'))

/** The words of a tree: of text, code and names of pictures, with those of footnotes; raw HTML and front matter have none. */
export function wordsOfSource(tree: Root): readonly string[] {
  const said: string[] = []
  const visit = (node: Nodes): void => {
    if (node.type === 'text') said.push(node.value.replace(UNSHOWN, ' '))
    else if (node.type === 'inlineCode' || node.type === 'code') said.push(node.value)
    else if (node.type === 'image' || node.type === 'imageReference') said.push(node.alt ?? '')
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(tree)
  return plain(said.join('\n'))
}

/** The words of a PPTX: on slides, in their tables and charts, in alternative texts, in notes. */
export function wordsOfPptx(bytes: Uint8Array): readonly string[] {
  const parts = Object.entries(unzipSync(bytes)).filter(([path]) =>
    /^ppt\/(?:slides|notesSlides|charts)\/[^/]+\.xml$/.test(path)
  )
  const texts = parts.map(([, part]) =>
    [...new TextDecoder().decode(part).matchAll(/<a:t>([^<]*)<|<c:v>([^<]*)<|descr="([^"]*)"|<\/a:p>/g)]
      .map(([, text, value, name]) => text ?? ((value ?? name) ? ` ${value ?? name} ` : '\n'))
      .join('')
  )
  return plain(texts.join('\n').replace(/&(?:amp|lt|gt|quot|apos|#\d+);/g, ' '))
}

/** The words that are shown nowhere: not as often as they are asked for, and not as a part of longer ones either. */
export function missingIn(shown: readonly string[], asked: readonly string[]): readonly string[] {
  const left = new Map<string, number>()
  for (const word of shown) left.set(word, (left.get(word) ?? 0) + 1)
  const fewer = asked.filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count < 1
  })
  const stream = fewer.length === 0 ? '' : shown.join('')
  return fewer.filter(
    (word) => !stream.includes(word) && !(UNSPACED.test(word) && [...word].every((sign) => stream.includes(sign)))
  )
}

/** Scripts whose lines end anywhere: a reader of PDF may give their signs in pieces. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
