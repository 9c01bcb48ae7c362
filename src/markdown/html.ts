// Raw HTML: comments, pictures, and what is left out of the page, with its words.
import type {Code, Image, RootContent} from 'mdast'
import {marpComment} from './marp.ts'
import type {Reading} from './reading.ts'
import {reportAt} from './reading.ts'
import {widthOf} from './widths.ts'

type Html = Extract<RootContent, {type: 'html'}>

const COMMENT = /<!--([\s\S]*?)(?:-->|$)/g
/** What is no text of a page. */
const UNSEEN = /<(script|style|template|noscript)\b[\s\S]*?(?:<\/\1\s*>|$)/gi
/** Elements that say or do something without words of their own; all others without words are mere frames. */
const SHOWS = /<(?:script|style|template|noscript|iframe|video|audio|object|embed|svg|form)\b/i
const TAG = /<\/?[A-Za-z][^<>]*>|<[!?][^<>]*>/g
const PICTURE = /<img\b[^<>]*>/gi
/** Words of a report are cut here: enough to find them. */
const MOST_WORDS = 160

/** The words between the tags. */
const wordsOfHtml = (html: string): string =>
  html.replace(COMMENT, ' ').replace(UNSEEN, ' ').replace(TAG, ' ').replace(/\s+/g, ' ').trim()

const UNSET = {type: 'paragraph', children: []} as const

/** A block of raw HTML as what it says here: notes of a comment, pictures, words behind a comment; else nothing, reported. */
export function htmlBlock(node: Html, reading: Reading): RootContent[] {
  const notes = [...node.value.matchAll(COMMENT)].flatMap(([, words = '']) => marpComment(words, node, reading))
  const rest = node.value.replace(COMMENT, '').trim()
  if (rest === '') return notes
  const words = wordsOfHtml(rest)
  const images = picturesOf(rest)
  if (images.length > 0 && words === '') return [...notes, {...UNSET, ...placeOf(node), children: images}]
  if (!/<[A-Za-z/!?]/.test(rest))
    return [...notes, {...UNSET, ...placeOf(node), children: [{type: 'text', value: rest}]}]
  if (words !== '' || SHOWS.test(rest)) reportHtml(node, rest, reading)
  return notes
}

const placeOf = ({position, data}: Html) => ({...(position ? {position} : {}), ...(data ? {data} : {})})

/** The pictures of HTML, with the width that they are given. */
export function picturesOf(html: string): Image[] {
  return (html.match(PICTURE) ?? []).flatMap((tag): Image[] => {
    const attribute = (name: string) =>
      new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>"']+))`, 'i').exec(tag)?.slice(1).find(Boolean) ?? ''
    const url = attribute('src')
    if (url === '') return []
    const width = widthOf(attribute('width'))
    return [{type: 'image', url, alt: attribute('alt'), ...(width === undefined ? {} : {data: {width}})}]
  })
}

/** Once a block, with its words. */
export function reportHtml(node: {readonly position?: Html['position']}, html: string, reading: Reading): void {
  const words = wordsOfHtml(html)
  const shown = words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS)} …` : words
  reportAt(node, reading, {
    rule: 'html-is-text',
    message:
      words === ''
        ? `raw HTML is left out: ${html.slice(0, 60).replace(/\s+/g, ' ')}`
        : `raw HTML is left out, with the words “${shown}”`,
    hints: ['Write it in Markdown.']
  })
}

/** A block for the output of another tool, `{=latex}`, with its words. */
export function rawBlock(node: Code, reading: Reading): RootContent[] {
  reportAt(node, reading, {
    rule: 'html-is-text',
    message: `a block for another output is left out: ${node.value.slice(0, MOST_WORDS).replace(/\s+/g, ' ')}`,
    hints: ['Write it in Markdown.']
  })
  return []
}
