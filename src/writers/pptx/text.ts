import type Pptx from 'pptxgenjs'
import type {DeckParagraph, DeckRun, DeckText} from '../../model/deck.ts'
import {FACES, schemeColor} from './colors.ts'

type Item = Pptx.default.TextProps
type Options = NonNullable<Item['options']>

/** A text as PptxGenJS takes it: fresh objects every time, since it changes what it is given. */
export const textItems = (text: DeckText, lang: string): Item[] => {
  const items = text.paragraphs.flatMap((paragraph, index) =>
    paragraphItems(paragraph, lang, index === text.paragraphs.length - 1)
  )
  return items.length === 0 ? [{text: '', options: {}}] : items
}

function paragraphItems(paragraph: DeckParagraph, lang: string, last: boolean): Item[] {
  const pieces = paragraph.runs.flatMap((run) =>
    run.text.split('\n').map((text, line) => ({run, text, breaks: line > 0}))
  )
  const items = pieces.map(
    ({run, text, breaks}): Item => ({
      text,
      options: {...paragraphOptions(paragraph), ...runOptions(run, lang), ...(breaks ? {softBreakBefore: true} : {})}
    })
  )
  if (items.length === 0) items.push({text: '', options: paragraphOptions(paragraph)})
  const end = items.at(-1)
  if (end?.options && !last) end.options.breakLine = true
  return items
}

function paragraphOptions(paragraph: DeckParagraph): Options {
  return {
    align: paragraph.align,
    lineSpacingMultiple: paragraph.spacing / 100,
    ...(paragraph.spaceAfter > 0 ? {paraSpaceAfter: paragraph.spaceAfter} : {}),
    ...(paragraph.level > 0 ? {indentLevel: paragraph.level} : {}),
    ...(paragraph.rtl ? {rtlMode: true} : {}),
    ...bulletOptions(paragraph)
  }
}

function bulletOptions({bullet, number}: DeckParagraph): Pick<Options, 'bullet'> {
  if (bullet === 'none') return {}
  return bullet === 'disc' ? {bullet: true} : {bullet: {type: 'number', numberStartAt: number ?? 1}}
}

const runOptions = (run: DeckRun, lang: string): Options => ({
  fontSize: run.size,
  color: schemeColor(run.color),
  fontFace: FACES[run.face],
  lang: run.lang ?? lang,
  ...(run.bold ? {bold: true} : {}),
  ...(run.italic ? {italic: true} : {}),
  ...(run.link ? {hyperlink: 'href' in run.link ? {url: run.link.href} : {slide: run.link.slide}} : {})
})
