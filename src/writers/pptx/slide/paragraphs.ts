// Paragraphs of boxes and cells, each with its indents, its mark and its lines.
import {hasRightToLeft} from '../../../layout/scripts/direction.ts'
import type {DeckParagraph} from '../../../model/deck.ts'
import type {DeckStyle} from '../../../model/theme.ts'
import type {Held} from '../layout-of.ts'
import {listStarts} from '../list-starts.ts'
import {LIST_AFTER, NUMBER_FIELD, STEP} from '../placeholder-xml.ts'
import {emu} from '../units.ts'
import {escapeXml} from '../xml.ts'
import {runProperties, sized} from './runs.ts'
import type {SlideSetting} from './setting.ts'

/** How the paragraphs of a box differ from those of others. */
export interface TextForm {
  /** The number of the slide: a live field, which follows when slides are moved. */
  readonly field: boolean
  /** Between the letters, in points. */
  readonly spacing: number
  /** Height of a line in points for a size and a percentage; undefined where the percentage itself is written. */
  lineHeight(size: number, percent: number): number | undefined
  /** Size of a paragraph in which nothing has a size; undefined leaves it open. */
  readonly emptySize: number | undefined
  /** Whether words are bold that do not say so; undefined where each has to say it. */
  readonly bold: boolean | undefined
  /** What the words of a placeholder have from their layout: a change of the master then changes them. */
  readonly inherited: (Held & {readonly style: DeckStyle}) | undefined
}

const ALIGNS = {left: 'l', center: 'ctr', right: 'r'} as const
const NO_PARAGRAPH: DeckParagraph = {
  runs: [],
  align: 'left',
  spacing: 100,
  spaceAfter: 0,
  indent: 0,
  hang: 0,
  bullet: 'none',
  level: 0
}

/** The paragraphs of a text; a text without any is an empty one, since a body must have one. */
export function paragraphsXml(paragraphs: readonly DeckParagraph[], form: TextForm, setting: SlideSetting): string {
  let xml = ''
  // The end of a paragraph has the size of the first run of its box.
  let size = form.emptySize
  const starts = listStarts(paragraphs)
  for (const [index, paragraph] of (paragraphs.length === 0 ? [NO_PARAGRAPH] : paragraphs).entries()) {
    size ??= paragraph.runs[0]?.size
    const end = `<a:endParaRPr lang="${escapeXml(setting.lang)}"${size === undefined || size === form.inherited?.style.size ? '' : sized(size)} dirty="0"/>`
    xml += `<a:p>${propertiesOf(paragraph, starts[index], form)}${runsOf(paragraph, form, setting)}${end}</a:p>`
  }
  return xml
}

/** The order of the elements is that of the schema. */
function propertiesOf(paragraph: DeckParagraph, start: number | undefined, form: TextForm): string {
  const {align, level} = paragraph
  const tab = paragraph.runs.some((run) => run.text.includes('\t'))
  return (
    `<a:pPr${indentOf(paragraph, form)}${directionOf(paragraph)}${align === form.inherited?.align ? '' : ` algn="${ALIGNS[align]}"`}${level > 0 ? ` lvl="${level}"` : ''}>` +
    spacingOf(paragraph, form) +
    spaceAfterOf(paragraph, form) +
    bulletOf(paragraph, start, form) +
    (tab ? `<a:tabLst><a:tab pos="${emu(paragraph.indent)}" algn="l"/></a:tabLst>` : '') +
    '</a:pPr>'
  )
}

/** Also said of a paragraph from left to right with words of the other direction in it: some programs go by these else. */
const directionOf = ({rtl, runs}: DeckParagraph): string =>
  rtl ? ' rtl="1"' : runs.some(({text}) => hasRightToLeft(text)) ? ' rtl="0"' : ''

/** Left edge and first line, where they are not those of the level. */
function indentOf({indent, hang, level}: DeckParagraph, {inherited}: TextForm): string {
  const given = inherited?.list ? [STEP * (level + 1), -STEP] : [0, 0]
  return inherited && indent === given[0] && hang === given[1] ? '' : ` marL="${emu(indent)}" indent="${emu(hang)}"`
}

function spaceAfterOf({spaceAfter}: DeckParagraph, {inherited}: TextForm): string {
  return spaceAfter === (inherited?.list ? LIST_AFTER : 0)
    ? ''
    : `<a:spcAft><a:spcPts val="${Math.round(spaceAfter * 100)}"/></a:spcAft>`
}

function spacingOf({runs, spacing}: DeckParagraph, form: TextForm): string {
  if (spacing === form.inherited?.style.spacing) return ''
  const size = runs[0]?.size
  const points = size === undefined ? undefined : form.lineHeight(size, spacing)
  const line =
    points === undefined
      ? `<a:spcPct val="${Math.round(spacing * 1000)}"/>`
      : `<a:spcPts val="${Math.round(points * 100)}"/>`
  return `<a:lnSpc>${line}</a:lnSpc>`
}

/** Of a list with numbers, `start` is the number at which it begins. */
function bulletOf({bullet}: DeckParagraph, start: number | undefined, {inherited}: TextForm): string {
  if (bullet === (inherited?.list ? 'disc' : inherited ? 'none' : undefined)) return ''
  if (bullet === 'none') return '<a:buNone/>'
  return bullet === 'disc'
    ? '<a:buFont typeface="Arial"/><a:buChar char="&#x2022;"/>'
    : `<a:buFont typeface="+mj-lt"/><a:buAutoNum type="arabicPeriod"${start === undefined || start === 1 ? '' : ` startAt="${start}"`}/>`
}

/** A newline in a run is a line break; it has a size too: without one it is 18, and the line before it as high as that. */
function runsOf({runs}: DeckParagraph, form: TextForm, setting: SlideSetting): string {
  const lineBreak = `<a:br><a:rPr${sized(runs[0]?.size ?? 0)}/></a:br>`
  let xml = ''
  for (const run of runs) {
    const properties = runProperties(run, form, setting)
    xml += run.text.includes('\n')
      ? run.text
          .split('\n')
          .map((line) => runXml(line, properties, form))
          .join(lineBreak)
      : runXml(run.text, properties, form)
  }
  return xml
}

function runXml(text: string, properties: string, form: TextForm): string {
  if (text === '') return ''
  const words = `${properties}<a:t>${escapeXml(text)}</a:t>`
  return form.field ? `<a:fld id="${NUMBER_FIELD}" type="slidenum">${words}</a:fld>` : `<a:r>${words}</a:r>`
}
