// Attributes that stand among words: behind a picture, a link, code or bracketed words, and at the end of a heading.
import type {Heading, PhrasingContent, Text} from 'mdast'
import {layoutNamed} from '../compose/slide-layouts.ts'
import {type Attributes, attributesIn} from './attributes.ts'
import {reportLayout} from './layouts.ts'
import {lineOf, type Reading} from './reading.ts'
import {withRaised} from './scripts.ts'
import {widthOf} from './widths.ts'

const BRACED = /^\{([^{}\n]*)\}/
/** `[words]{.smallcaps}`: Pandoc's span. */
const SPAN = /\[([^[\]]*)\]\{([^{}\n]*)\}/g
const HAVE_ATTRIBUTES = new Set<PhrasingContent['type']>([
  'image',
  'imageReference',
  'link',
  'linkReference',
  'inlineCode'
])

/** Puts a text behind what stands before it, without the attributes of that; a picture keeps its width. */
export function takeAttributes(text: Text, made: PhrasingContent[], reading: Reading): void {
  const before = made.at(-1)
  const braced = before && HAVE_ATTRIBUTES.has(before.type) ? BRACED.exec(text.value) : null
  const attributes = braced ? attributesIn(braced[1] ?? '') : undefined
  if (before && braced && attributes) made[made.length - 1] = taken(before, attributes, text, reading)
  const rest = attributes && braced ? text.value.slice(braced[0].length) : text.value
  const value = withRaised(withoutSpans(rest, text, reading))
  if (value === '') return
  made.push(value === text.value ? text : {...text, value})
}

function taken(node: PhrasingContent, attributes: Attributes, at: Text, reading: Reading): PhrasingContent {
  const width = node.type === 'image' ? widthOf(attributes.values.width ?? '') : undefined
  const {width: _, ...others} = attributes.values
  noteUnused({...attributes, values: width === undefined ? attributes.values : others}, at, reading)
  return width === undefined ? node : ({...node, data: {...node.data, width}} as PhrasingContent)
}

const withoutSpans = (value: string, at: Text, reading: Reading): string =>
  value.replace(SPAN, (whole, words: string, inner: string) => {
    const attributes = attributesIn(inner)
    if (attributes === undefined) return whole
    noteUnused(attributes, at, reading)
    return words
  })

/** A heading without its attributes; `layout` is the layout of its slide. */
export function headed(heading: Heading, reading: Reading): Heading {
  const last = heading.children.at(-1)
  const [all = '', inner = ''] = (last?.type === 'text' && /\s*\{([^{}\n]*)\}\s*$/.exec(last.value)) || []
  const attributes = attributesIn(inner)
  if (last?.type !== 'text' || attributes === undefined) return heading
  const {layout: asked, ...values} = attributes.values
  noteUnused({...attributes, classes: attributes.classes.filter((name) => !QUIET.has(name)), values}, heading, reading)
  const rest = last.value.slice(0, last.value.length - all.length)
  const children = [...heading.children.slice(0, -1), ...(rest === '' ? [] : [{...last, value: rest}])]
  const layout = asked === undefined ? undefined : layoutNamed(asked)
  if (asked !== undefined && layout === undefined) reportLayout(asked, heading, reading)
  return {...heading, children, ...(layout === undefined ? {} : {data: {...heading.data, layout}})}
}

/** Classes that say what is so here anyway. */
const QUIET = new Set(['unnumbered', 'unlisted'])

/** What means nothing here is told once for the file. An id is only a name to link to, and is not told. */
export function noteUnused(
  {classes, values}: Attributes,
  at: {readonly position?: Text['position']},
  reading: Reading
): void {
  const words = [
    ...classes.map((name) => `.${name}`),
    ...Object.entries(values).map(([key, value]) => `${key}=${value}`)
  ]
  if (words.length > 0) reading.unused.attributes.push({words: `{${words.join(' ')}}`, line: lineOf(at)})
}
