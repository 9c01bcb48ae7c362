// Words of a draft as runs of a slide.
import type {PhrasingContent} from 'mdast'
import type {DeckRun} from '../../model/deck.ts'
import type {Citation} from '../../model/draft.ts'
import type {Span} from '../../model/source.ts'
import {languageRuns} from '../scripts/language-runs.ts'
import {glue} from './glue.ts'
import type {Look} from './look.ts'
import {marksOf, sourcesOf} from './marks.ts'
import type {Setting} from './setting.ts'

type References = Pick<Setting, 'definitions' | 'footnotes' | 'lang' | 'named'>

/** Soft hyphens, zero-width spaces and controls: Office shows the first, and a file must not hold the last. */
const UNSEEN = /[^\P{Cc}\t\n]|\p{Cs}|[\u00AD\u200B\uFEFF\uFFFE\uFFFF]/gu
/** Nothing here is of another script, or lacks a font. */
const ALL_LATIN = /^[\t\n -\u024F\u2010-\u2027\u2030-\u203A]*$/
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/**
 * The runs of phrasing content in a look. A hard break is a newline in a run; a source mark follows a no-break space;
 * the number of a footnote is in superscript digits. Neighbours of one look are one run. No run is empty.
 */
export function runsOf(nodes: readonly PhrasingContent[], look: Look, references: References): readonly DeckRun[] {
  const runs: DeckRun[] = []
  for (const run of nodes.flatMap((node) => rawRuns(node, look, references))) {
    const last = runs.at(-1)
    if (last && sameLook(last, run)) runs[runs.length - 1] = {...last, text: last.text + run.text}
    else runs.push(run)
  }
  return tidied(spoken(runs, references))
}

/** Runs cut where their script implies another language than the deck's, and at signs that no font has. */
function spoken(runs: readonly DeckRun[], {lang, named}: References): readonly DeckRun[] {
  const words = runs.map(({text}) => text).join('')
  if (ALL_LATIN.test(words)) return runs
  return runs.flatMap((each) =>
    languageRuns(each.text, words, lang).flatMap((part) =>
      named({...each, text: part.text, ...(part.lang === '' ? {} : {lang: part.lang})})
    )
  )
}

/** A run of words in a look. */
export const run = (text: string, look: Look): DeckRun => ({
  text,
  bold: look.bold,
  italic: look.italic,
  size: look.size,
  color: look.color,
  face: look.face
})

/** A run of source marks beside words in a look. */
export const markRun = (text: string, look: Look): DeckRun => ({
  text,
  bold: true,
  italic: false,
  size: look.markSize,
  color: look.color === 'onAccent' ? 'onAccent' : 'accent',
  face: 'body'
})

function rawRuns(node: PhrasingContent, look: Look, references: References): readonly DeckRun[] {
  const within = (inner: Look) =>
    'children' in node ? node.children.flatMap((child) => rawRuns(child as PhrasingContent, inner, references)) : []
  switch (node.type) {
    case 'text':
      return [run(node.value.replace(/\s*\n\s*/g, ' ').replace(UNSEEN, ''), look)]
    case 'break':
      return [run('\n', look)]
    case 'strong':
      return within({...look, bold: true})
    case 'emphasis':
      return within({...look, italic: true})
    case 'inlineCode':
      return [run(node.value.replace(/\s*\n\s*/g, ' ').replace(UNSEEN, ''), {...look, face: 'mono'})]
    case 'citation':
      return citationRuns(node, look)
    case 'link':
      return linked(within({...look, color: 'accent'}), node.url, look)
    case 'linkReference':
      return linked(within({...look, color: 'accent'}), references.definitions.get(node.identifier)?.url ?? '', look)
    case 'footnoteReference':
      return [run(superscript(references.footnotes.get(node.identifier)?.number ?? 0), look)]
    case 'image':
    case 'imageReference':
      return node.alt ? [run(node.alt, look)] : []
    case 'html':
      return /^<br\s*\/?>$/i.test(node.value) ? [run('\n', look)] : []
    default:
      return within(look)
  }
}

function citationRuns(citation: Citation, look: Look): readonly DeckRun[] {
  const marks = marksOf(sourcesOf(citation))
  return marks === '' ? [] : [markRun(`\u00A0${marks}`, look)]
}

/** Only addresses that leave the deck are links; others would be broken in a file that stands alone. */
function linked(runs: readonly DeckRun[], url: string, look: Look): readonly DeckRun[] {
  if (!/^(?:https?:\/\/|mailto:)/i.test(url)) return runs.map((each) => ({...each, color: look.color}))
  const href = encodeURI(url).replace(/%25(?=[0-9a-f]{2})/gi, '%')
  return runs.map((each) => ({...each, link: {href}}))
}

/** The number of a footnote, raised. */
export const superscript = (number: number): string =>
  [...String(number)].map((digit) => SUPERSCRIPTS[Number(digit)] ?? '').join('')

const hrefOf = (each: DeckRun): string | undefined =>
  each.link === undefined ? undefined : 'href' in each.link ? each.link.href : `#${each.link.slide}`
const sameLook = (a: DeckRun, b: DeckRun): boolean =>
  a.bold === b.bold &&
  a.italic === b.italic &&
  a.size === b.size &&
  a.color === b.color &&
  a.face === b.face &&
  a.lang === b.lang &&
  hrefOf(a) === hrefOf(b)

/** One space between words, none at the ends, before a mark or beside a break; no-break spaces where lines must not end. */
function tidied(runs: readonly DeckRun[]): readonly DeckRun[] {
  const tidy: DeckRun[] = []
  let before = ' '
  runs.forEach((each, index) => {
    const next = runs[index + 1]?.text[0] ?? '\n'
    let text = each.face === 'mono' ? each.text : glue(each.text.replace(/[ \t]+/g, ' '))
    text = text.replace(/ *\n */g, '\n')
    if (/[\s]/.test(before)) text = text.replace(/^[ \u00A0]+/, '')
    if (next === '\u00A0' || next === '\n') text = text.replace(/ +$/, '')
    if (text === '') return
    tidy.push({...each, text})
    before = text.at(-1) ?? before
  })
  return tidy
}

/** The sources of words, in order, each once. */
export function originsOf(node: unknown): readonly Span[] {
  const spans = new Map<string, Span>()
  collect(node, (each) => {
    for (const span of each.data?.origin ?? []) spans.set(`${span.source}:${span.start}:${span.end}`, span)
  })
  return [...spans.values()]
}

/** The citations in a tree, in order. */
export function citationsOf(node: unknown): readonly Citation[] {
  const found: Citation[] = []
  collect(node, (each) => {
    if (each.type === 'citation') found.push(each as unknown as Citation)
  })
  return found
}

interface AnyNode {
  readonly type?: string
  readonly data?: {readonly origin?: readonly Span[]}
  readonly children?: readonly unknown[]
}
function collect(node: unknown, visit: (node: AnyNode) => void): void {
  if (Array.isArray(node)) for (const each of node) collect(each, visit)
  else if (typeof node === 'object' && node !== null) {
    visit(node as AnyNode)
    for (const child of (node as AnyNode).children ?? []) collect(child, visit)
  }
}
