// Phrasing content as stretches of one style each, with links and note marks as elements of their own.
import type {FootnoteReference, LinkReference, PhrasingContent} from 'mdast'
import {toString as plainText} from 'mdast-util-to-string'
import type {Citation} from '../../model/draft.ts'
import type {MemoRun} from '../../model/memo.ts'
import type {Span} from '../../model/source.ts'
import type {ColorToken, MemoStyle} from '../../model/theme.ts'
import type {Stretch} from '../lines.ts'
import {languageRuns} from '../scripts/language-runs.ts'
import {boldOf, italicOf} from './fonts.ts'
import {foreignTag} from './foreign.ts'
import {glued} from './glued.ts'
import {placeMarks} from './marks.ts'
import type {Setting} from './setting.ts'
import {styleOf} from './setting.ts'

export interface InlineStyle {
  readonly font: string
  readonly size: number
  readonly color: ColorToken
  readonly raised: number
  readonly tracking: number
  readonly origin: readonly Span[]
  readonly tag: number | undefined
  readonly link: MemoRun['link'] | undefined
  /** Number of the note, of a note mark. */
  readonly mark: number | undefined
  /** The language whose words these are, where their script implies another than the document's; '' for the document's. */
  readonly lang: string
  /** Embedding level of UAX 9: odd from right to left. */
  readonly level: number
  /** Words that the text stands for and that no font has. */
  readonly stands: string | undefined
}
export type Inline = Stretch<InlineStyle>
/** Text, or numbers of notes that still have to find their place among the words. */
export type Piece = Inline | {readonly marks: readonly number[]; readonly origin: readonly Span[]}

/** Code beside words is set smaller, as its face looks larger. */
const CODE_SCALE = 0.86

/** The inline style of a role. */
export const inlineStyle = (style: MemoStyle, origin: readonly Span[] = []): InlineStyle => ({
  font: style.font,
  size: style.size,
  color: style.color,
  raised: style.raised ?? 0,
  tracking: style.tracking ?? 0,
  origin,
  tag: undefined,
  link: undefined,
  mark: undefined,
  lang: '',
  level: 0,
  stands: undefined
})

/** Plain words in the style of a role. */
export const wordsIn = (text: string, style: MemoStyle): readonly Inline[] =>
  text === '' ? [] : [{text: glued(text), style: inlineStyle(style)}]

/** Stretches of phrasing content in a style; links and note marks become tags below `tag`. */
export function inlinesOf(
  nodes: readonly PhrasingContent[],
  style: MemoStyle,
  tag: number,
  setting: Setting
): readonly Inline[] {
  const around: Around = {tag, words: plainText(nodes)}
  const pieces = nodes.flatMap((node) => piecesOf(node, inlineStyle(style), around, setting))
  return placeMarks(pieces, style, tag, setting)
}

/** What phrasing content stands in: the element that it belongs to, and the words of its paragraph. */
interface Around {
  readonly tag: number
  readonly words: string
}

function piecesOf(node: PhrasingContent, outer: InlineStyle, around: Around, setting: Setting): readonly Piece[] {
  const style = node.data?.origin ? fromSource(node.data.origin, outer, around.tag, setting) : outer
  const inside = (children: readonly PhrasingContent[], inner: InlineStyle) =>
    children.flatMap((child) => piecesOf(child, inner, {...around, tag: inner.tag ?? around.tag}, setting))
  switch (node.type) {
    case 'text':
      return spoken(glued(node.value.replace(/[ \t]*\n[ \t]*/g, ' ').replaceAll('\t', ' ')), style, around, setting)
    case 'strong':
      return inside(node.children, {...style, font: boldOf(style.font)})
    case 'emphasis':
      return inside(node.children, {...style, font: italicOf(style.font)})
    case 'delete':
      return inside(node.children, style)
    case 'inlineCode':
      return [
        {
          text: node.value.replace(/\s+/g, ' '),
          style: {...style, font: styleOf(setting, 'code').font, size: style.size * CODE_SCALE}
        }
      ]
    case 'break':
      return [{text: '\n', style}]
    case 'link':
      return inside(node.children, linked(node.url, style, around.tag, setting))
    case 'linkReference':
      return inside(node.children, linked(addressOf(node, setting), style, around.tag, setting))
    case 'image':
    case 'imageReference':
      return node.alt ? [{text: `[${node.alt}]`, style}] : []
    case 'citation':
      return [marksOf(node, setting)]
    case 'footnoteReference':
      return footnoteMark(node, style, setting)
    case 'html':
      return reportHtml(node.value, node.data?.from, setting)
    default:
      return 'children' in node
        ? inside((node as {children: PhrasingContent[]}).children, style)
        : 'value' in node
          ? [{text: String((node as {value: unknown}).value), style}]
          : []
  }
}

/** Words of a source; those in another language than the memo's are an element of their own. */
function fromSource(origin: readonly Span[], outer: InlineStyle, tag: number, setting: Setting): InlineStyle {
  if (outer.tag !== undefined) return {...outer, origin}
  return {...outer, origin, tag: foreignTag(origin, tag, setting)}
}

/** Words with the language that their script implies, as an element of its own where they are not part of a link. */
function spoken(text: string, style: InlineStyle, {tag, words}: Around, setting: Setting): readonly Piece[] {
  return languageRuns(text, words, setting.context.info.lang).map((run) => {
    if (run.lang === '') return {text: run.text, style}
    const own = style.tag ?? setting.tags.add('Span', tag, {lang: run.lang})
    return {text: run.text, style: {...style, tag: own, lang: run.lang}}
  })
}

const addressOf = (node: LinkReference, setting: Setting): string =>
  setting.definitions.get(node.identifier.toUpperCase())?.url ?? ''

function linked(url: string, style: InlineStyle, tag: number, setting: Setting): InlineStyle {
  if (url === '' || style.link) return style
  const link = setting.tags.add('Link', tag, {alt: `Link: ${url}`})
  return {...style, color: 'accent', tag: link, link: {href: url}}
}

const marksOf = (node: Citation, setting: Setting): Piece => ({
  marks: [...new Set(node.evidence.map((evidence) => setting.endnotes.numberOf(evidence)))],
  origin: node.evidence.map((evidence) => evidence.span)
})

function footnoteMark(node: FootnoteReference, style: InlineStyle, setting: Setting): readonly Piece[] {
  const definition = setting.footnotes.get(node.identifier.toUpperCase())
  if (!definition) return [{text: `[^${node.label ?? node.identifier}]`, style}]
  return [{marks: [setting.endnotes.numberOfFootnote(definition)], origin: style.origin}]
}

/** Raw HTML is not shown, and said so. */
export function reportHtml(value: string, from: string | undefined, setting: Setting): readonly never[] {
  setting.report({
    rule: 'html-is-text',
    file: from ?? 'memo.pdf',
    message: `raw HTML left out of the memo: ${value.slice(0, 60).replace(/\s+/g, ' ')}`,
    hints: ['write it in Markdown']
  })
  return []
}
