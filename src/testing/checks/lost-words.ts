// Whether every word of a Markdown tree is shown; what is left out on purpose (raw HTML, addresses) is none of its words.
import type {Nodes, Root} from 'mdast'
import {clustersOf} from '../../layout/scripts/clusters.ts'
import {characterName} from '../../lexicon/character-names.ts'
import type {Deck, DeckBox} from '../../model/deck.ts'
import type {Memo} from '../../model/memo.ts'
import {textsIn} from './slides.ts'

/** Words that may be broken over lines and pages are not looked for whole. */
const LONGEST = 24
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu

const wordsOf = (text: string): readonly string[] =>
  text
    .replace(UNSEEN, '')
    .split(/\s+/)
    .filter((word) => word !== '' && word.length <= LONGEST)

/** The words that a tree asks to be shown: of text, code, and alternative texts. Of footnotes only those that are marked. */
export function expectedWords(root: Root): readonly string[] {
  const words: string[] = []
  const marked = new Set<string>()
  const visit = (node: Nodes): void => {
    if (node.type === 'footnoteReference') marked.add(node.identifier)
    if (node.type === 'footnoteDefinition' || node.type === 'html' || node.type === 'yaml') return
    if (node.type === 'image' || node.type === 'imageReference') words.push(...wordsOf(node.alt ?? ''))
    else if ('value' in node) words.push(...wordsOf(node.value))
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(root)
  const notes = new Map(
    root.children.flatMap((node) => (node.type === 'footnoteDefinition' ? [[node.identifier, node] as const] : []))
  )
  for (const identifier of marked) for (const child of notes.get(identifier)?.children ?? []) visit(child)
  return words
}

/** The words that are asked for more often than they are shown, and those that are shown nowhere even in parts. */
export function missingWords(asked: readonly string[], shown: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const word of shown) counts.set(word, (counts.get(word) ?? 0) + 1)
  const fewer = asked.filter((word) => {
    const left = (counts.get(word) ?? 0) - 1
    counts.set(word, left)
    return left < 0
  })
  // A word may be broken in a narrow column, or have a mark at its end.
  const stream = fewer.length === 0 ? '' : shown.join('')
  return fewer.filter((word) => !stream.includes(word) && !isNamed(word, stream))
}

/** Whether each sign of a word, which no font has, stands there as its name in brackets. */
const isNamed = (word: string, stream: string): boolean =>
  clustersOf(word).every((sign) => stream.includes(`[${characterName(sign)}]`.replace(/\s/g, '')))

/** A deck's words as they are read: slides, alternative texts, notes. Line breaks within long words are closed. */
export const wordsOfDeck = (deck: Deck): readonly string[] =>
  deck.slides.flatMap((slide) => [...slide.boxes.flatMap(wordsOfBox), ...slide.notes.flatMap(wordsOf)])

const wordsOfBox = (box: DeckBox): readonly string[] => [
  ...('alt' in box && box.type !== 'table' ? wordsOf(box.alt) : []),
  ...textsIn(box).flatMap(({paragraphs}) =>
    paragraphs.flatMap(({runs}) => wordsOf(runs.map(({text}) => text).join('')))
  )
]

/** A memo's words, tag by tag in order, soft hyphens at the ends of lines closed; and the alternative texts of figures. */
export function wordsOfMemo(memo: Memo): readonly string[] {
  const lines = new Map<number, string[]>()
  for (const {items} of memo.pages)
    for (const item of items) {
      if (item.type !== 'line' || item.tag === 'artifact') continue
      const text = item.runs.map((run) => run.actualText ?? run.text).join('')
      const before = lines.get(item.tag)
      if (before === undefined) lines.set(item.tag, [text])
      else if (before.at(-1)?.endsWith(SOFT_HYPHEN)) before.push(`${before.pop()?.slice(0, -1)}${text}`)
      else before.push(text)
    }
  const alts = memo.tags.flatMap(({role, alt}) => (role === 'Figure' ? wordsOf(alt ?? '') : []))
  return [...[...lines.values()].flat().flatMap(wordsOf), ...alts]
}
const SOFT_HYPHEN = '\u00AD'
