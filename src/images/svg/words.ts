import {XmlElement, type XmlNode, XmlText} from '@rgrove/parse-xml'
import {localName} from './parse.ts'

/** Longer words are no alternative text but a document; in characters. */
const LONGEST = 600

/** What a drawing says in letters: its title and description, else the words that it shows. Single spaces. */
export function wordsOf(root: XmlElement): string {
  const own = root.children
    .filter((child): child is XmlElement => child instanceof XmlElement)
    .filter(({name}) => ['title', 'desc'].includes(localName(name)))
    .map(({text}) => plain(text))
    .filter((text) => text !== '')
  const words = own.length > 0 ? own : shownIn(root)
  return words.join('. ').slice(0, LONGEST)
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()

function shownIn(element: XmlElement): readonly string[] {
  return element.children.flatMap((child) => {
    if (!(child instanceof XmlElement)) return []
    const name = localName(child.name)
    if (name === 'style' || name === 'defs' || name === 'metadata') return []
    const words = name === 'text' ? plain(textIn(child)) : ''
    return words === '' ? shownIn(child) : [words]
  })
}

const textIn = (node: XmlNode): string =>
  node instanceof XmlText ? node.text : node instanceof XmlElement ? node.children.map(textIn).join('') : ''
