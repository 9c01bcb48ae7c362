// The blocks of a Markdown file as the slides of a deck.
import type {Heading, Paragraph, RootContent} from 'mdast'
import {toString as plainText} from 'mdast-util-to-string'
import {exhibit, row} from '../compose/exhibits.ts'
import type {FrontMatter} from './front-matter.ts'
import {parseMarkdown} from './parse.ts'
import {slidesOf} from './slides.ts'

type Nodes = RootContent[]

/** Our own words: labels of the cover, and the head of a summary that is too long for it. */
const WORDS = {date: 'Date', author: 'Author', abstract: 'Abstract'} as const
/** Characters of an abstract that may stand under the title. */
const MOST_SUBTITLE = 160

/** Slides, each behind a `pageStart`; a title in the front matter makes the first. */
export function deckOf(blocks: readonly RootContent[], front: FrontMatter): Nodes {
  const slides = slidesOf(blocks, front).map(withNotes)
  const [opening = [], ...others] = slides
  const cover = front.title === '' ? [] : coverSlides(front)
  const [first] = cover
  const titled = first !== undefined && titleOf(opening) === front.title
  // The first slide says the title again: it is the cover, unless the front matter says more and it does, too.
  const shown = !titled
    ? [...cover, ...slides]
    : opening.length === 1
      ? [...cover, ...others]
      : first.length > 1
        ? [...cover, ...slides]
        : slides
  return shown.flatMap((slide): Nodes => [{type: 'pageStart'}, ...slide])
}

function titleOf(slide: readonly RootContent[]): string | undefined {
  const heading = slide.find((node): node is Heading => node.type === 'heading')
  return heading && plainText(heading)
}

export const heading = (depth: 1 | 2, value: string): Heading => ({
  type: 'heading',
  depth,
  children: [{type: 'text', value}]
})
export const paragraph = (value: string): Paragraph => ({type: 'paragraph', children: [{type: 'text', value}]})

function coverSlides(front: FrontMatter): Nodes[] {
  const {title, subtitle, author, date, abstract} = front
  const short = subtitle === '' && abstract.length <= MOST_SUBTITLE && !/\n\s*\n/.test(abstract)
  const line = subtitle || (short ? abstract : '')
  const columns = [
    {name: 'date', label: WORDS.date, value: date},
    {name: 'prepared', label: WORDS.author, value: author}
  ].filter(({value}) => value !== '')
  const rows = columns.map(({name, label, value}) => row('column', {label, value, note: ''}, {name}))
  const cover: Nodes = [
    heading(1, title),
    ...(line === '' ? [] : [paragraph(line)]),
    ...(rows.length === 0 ? [] : [exhibit('cover', rows)])
  ]
  return abstract === '' || short ? [cover] : [cover, [heading(1, WORDS.abstract), ...parseMarkdown(abstract).children]]
}

const NOTE = /^notes?:[ \t]*/i

/** Everything from a paragraph that begins with `Note:` is said and not shown. */
function withNotes(blocks: Nodes): Nodes {
  const slide = blocks.flatMap(partedAtNote)
  const at = slide.findIndex((node) => node.type === 'paragraph' && NOTE.test(plainText(node)))
  if (at === -1) return slide
  const notes = slide.slice(at).map((node) => structuredClone(node))
  const [lead] = notes
  const words = lead?.type === 'paragraph' ? lead.children[0] : undefined
  if (words?.type === 'text') words.value = words.value.replace(NOTE, '')
  return [...slide.slice(0, at), {type: 'notes', children: notes.filter((node) => plainText(node) !== '')}]
}

const NOTE_LINE = /\n[ \t]*(?=notes?:)/i

/** A note may begin on any line of a paragraph. */
function partedAtNote(node: RootContent): RootContent[] {
  if (node.type !== 'paragraph') return [node]
  const at = node.children.findIndex((child) => child.type === 'text' && NOTE_LINE.test(child.value))
  const text = node.children[at]
  if (text?.type !== 'text') return [node]
  const {0: {length} = '', index = 0} = NOTE_LINE.exec(text.value) ?? {0: '', index: 0}
  const [before, after] = [text.value.slice(0, index), text.value.slice(index + length)]
  return [
    {...node, children: [...node.children.slice(0, at), {...text, value: before}]},
    {...node, children: [{...text, value: after}, ...node.children.slice(at + 1)]}
  ]
}
