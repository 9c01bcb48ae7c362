// What an author wrote for other tools, told once for the file.
import type {FrontMatter} from './front-matter.ts'
import {isMarpDirective} from './marp.ts'
import type {Reading} from './reading.ts'

/** So many are named; the others are counted. */
const NAMED = 6
/** Characters of a value that are shown. */
const MOST_VALUE = 60

interface Found {
  readonly words: string
  readonly line: number
}

/** Reports attributes, keys and directives that mean nothing here: nothing of them is on a page. */
export function reportUnused({others, marp}: FrontMatter, {file, report, unused}: Reading): void {
  const keys = others
    .filter(([key]) => !(marp && key === 'paginate'))
    .map(([key, value]): Found => ({words: `${key}: ${short(value)}`, line: 1}))
  const directives = [...keys, ...unused.directives]
  if (directives.length > 0)
    report({
      rule: 'front-matter-is-used',
      file,
      line: directives[0]?.line ?? 1,
      message: `${listed(directives, false)} ${directives.length === 1 ? 'has' : 'have'} no meaning here and ${directives.length === 1 ? 'is' : 'are'} not shown.`,
      note: directives.some(({words}) => /^_?(?:header|footer):/.test(words))
        ? 'A line at the head and foot of every slide and page is `marking`.'
        : 'Slides are numbered, and how they look is the theme’s.',
      hints: [
        marp || directives.some(({words}) => isMarpDirective(words.split(':')[0] ?? ''))
          ? 'Nothing has to be done.'
          : 'See the read me for the keys that are used.'
      ]
    })
  if (unused.attributes.length > 0)
    report({
      rule: 'attributes-are-used',
      file,
      line: unused.attributes[0]?.line ?? 1,
      message: `${listed(unused.attributes, true)} ${unused.attributes.length === 1 ? 'has' : 'have'} no meaning here.`,
      note: 'The words that they stand beside are shown.',
      hints: ['`width` of a picture or a column and `layout` of a heading are used.']
    })
}

const short = (value: string): string => (value.length > MOST_VALUE ? `${value.slice(0, MOST_VALUE)} …` : value)

/** Each once, with its first line, the most frequent ones counted. */
function listed(found: readonly Found[], places: boolean): string {
  const first = new Map<string, {line: number; count: number}>()
  for (const {words, line} of found) {
    const before = first.get(words)
    first.set(words, {line: before?.line ?? line, count: (before?.count ?? 0) + 1})
  }
  const names = [...first].map(([words, {line, count}]) => {
    const place = places || line > 1 ? ` (line ${line}${count > 1 ? `, ${count} times` : ''})` : ''
    return `\`${words}\`${place}`
  })
  const more = names.length - NAMED
  return names.slice(0, NAMED).join(', ') + (more > 0 ? ` and ${more} more` : '')
}
