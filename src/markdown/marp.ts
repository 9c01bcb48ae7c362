// What Marp adds to Markdown: directives and notes in comments, keywords in the names of pictures.
import type {Image, RootContent} from 'mdast'
import {parse as parseYaml} from 'yaml'
import {lineOf, type Reading} from './reading.ts'
import {widthOf} from './widths.ts'

/** Directives of Marp and Marpit; with `_` before it for one slide. They say how its own themes look. */
const DIRECTIVES = new Set([
  'marp',
  'theme',
  'style',
  'headingDivider',
  'size',
  'math',
  'title',
  'author',
  'description',
  'keywords',
  'url',
  'image',
  'lang',
  'paginate',
  'header',
  'footer',
  'class',
  'backgroundColor',
  'backgroundImage',
  'backgroundPosition',
  'backgroundRepeat',
  'backgroundSize',
  'color',
  'transition'
])
export const isMarpDirective = (key: string): boolean => DIRECTIVES.has(key.replace(/^_/, ''))

/** A comment of a Marp deck is a speaker note, unless it holds directives; in other files it is for the author alone. */
export function marpComment(
  words: string,
  at: {readonly position?: RootContent['position']},
  reading: Reading
): RootContent[] {
  if (!reading.marp || words.trim() === '') return []
  const directives = directivesIn(words)
  if (directives) {
    for (const each of directives) reading.unused.directives.push({words: each, line: lineOf(at)})
    return []
  }
  const children = words
    .trim()
    .split(/\n\s*\n/)
    .map((value): RootContent => ({type: 'paragraph', children: [{type: 'text', value: value.trim()}]}))
  return [{type: 'notes', children}]
}

/** `_class: lead` and others, one a line; undefined when it is prose. */
function directivesIn(words: string): readonly string[] | undefined {
  if (!/^\s*_?[A-Za-z]+\s*:/.test(words)) return undefined
  try {
    const value: unknown = parseYaml(words)
    if (typeof value !== 'object' || value === null || !Object.keys(value).every(isMarpDirective)) return undefined
    return Object.entries(value).map(
      ([key, given]) => `${key}: ${typeof given === 'string' ? given : JSON.stringify(given)}`
    )
  } catch {
    return undefined
  }
}

const SIZE = /^(?:w|width):(\d+(?:\.\d+)?(?:px|%|pt|cm|mm|in)?)$/
const KEYWORD =
  /^(?:bg|fit|contain|cover|auto|vertical|(?:left|right)(?::\d+%)?|\d+(?:\.\d+)?%|(?:w|width|h|height):\S+|(?:blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity|saturate|sepia)(?::\S+)?)$/

/** A picture without Marp's keywords in its name: its width stays, and the side of a background, which stands beside the words here. */
export function withoutKeywords(image: Image): Image {
  const parts = (image.alt ?? '').split(/\s+/).filter((part) => part !== '')
  const keywords = parts.filter((part) => KEYWORD.test(part))
  if (keywords.length === 0) return image
  const width = keywords.map((part) => widthOf(SIZE.exec(part)?.[1] ?? '')).find((found) => found !== undefined)
  const alt = parts.filter((part) => !KEYWORD.test(part)).join(' ')
  return {
    ...image,
    alt,
    data: {
      ...image.data,
      ...(width === undefined ? {} : {width}),
      ...(keywords.includes('bg') ? {side: keywords.some((part) => part.startsWith('left')) ? 'left' : 'right'} : {})
    }
  }
}
