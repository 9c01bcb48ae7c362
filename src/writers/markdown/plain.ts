// A draft as ordinary mdast: exhibits become lists, tables and quotations, citations become footnotes.

import type {FootnoteDefinition, PhrasingContent, Root, RootContent} from 'mdast'
import {type Endnotes, endnotesOf} from '../../compose/endnotes.ts'
import {beforePortion} from '../../compose/portion-marks.ts'
import {words} from '../../compose/words.ts'
import {exhibitAsMarkdown} from './exhibits.ts'

/** The draft without nodes that Markdown does not have. */
export function plainMarkdown(root: Root): Root {
  const notes = endnotesOf(root)
  const place = root.children.findIndex((node) => node.type === 'exhibit' && node.kind === 'notes')
  const blocks = root.children.flatMap((node) => block(node, notes))
  const definitions = notes.notes.map((note, index): FootnoteDefinition => {
    const text = `${words.note(note.source, note.paragraph)} ${beforePortion(note.mark)}${words.openQuote}${note.text}${words.closeQuote}`
    const identifier = String(index + 1)
    return {
      type: 'footnoteDefinition',
      identifier,
      children: [{type: 'paragraph', children: [{type: 'text', value: text}]}]
    }
  })
  // Notes stand at the end, which is their place in the memo too; other blocks keep their order.
  return {type: 'root', children: place < 0 ? [...blocks, ...definitions] : [...blocks, ...definitions]}
}

function block(node: RootContent, notes: Endnotes): RootContent[] {
  switch (node.type) {
    case 'pageStart':
      return [{type: 'thematicBreak'}]
    case 'label':
      return [{type: 'paragraph', children: [{type: 'strong', children: phrasing(node.children, notes)}]}]
    case 'notes':
      return []
    case 'exhibit':
      return exhibitAsMarkdown(node, (children) => phrasing(children, notes))
    default:
      return [withFootnotes(node, notes)]
  }
}

function phrasing(children: readonly PhrasingContent[], notes: Endnotes): PhrasingContent[] {
  return children.flatMap((child): PhrasingContent[] => {
    if (child.type === 'citation')
      return notes.numbersOf(child).map((number) => ({type: 'footnoteReference', identifier: String(number)}))
    return [withFootnotes(child, notes)]
  })
}

function withFootnotes<T extends RootContent>(node: T, notes: Endnotes): T {
  if (!('children' in node)) return node
  const children = (node.children as RootContent[]).flatMap((child): RootContent[] =>
    child.type === 'citation' ? phrasing([child], notes) : [withFootnotes(child, notes)]
  )
  return {...node, children} as T
}
