// Section: at most five points, the source mark where a bullet would be.
import type {PhrasingContent} from 'mdast'
import {fieldNamed} from '../../../compose/exhibits.ts'
import type {DeckParagraph, Rect} from '../../../model/deck.ts'
import type {Citation} from '../../../model/draft.ts'
import {type Body, body, type ExhibitLayout} from '../body.ts'
import {firstFitting, fits, heightOf, RESERVE} from '../fit.ts'
import {runWidth} from '../fonts.ts'
import {citationsOf, markRun, originsOf, run, runsOf} from '../inline.ts'
import {type Look, lookOf, sizesOf} from '../look.ts'
import {hangingMarks, sourcesOf} from '../marks.ts'
import {paragraph, text, textBox} from '../paragraph.ts'
import {rowsNamed} from '../rows.ts'
import type {Setting} from '../setting.ts'
import {pageRows} from '../split.ts'
import {plainRows} from './plain-rows.ts'

const MOST_POINTS = 5
/** Text begins on column 2 of a slide of 960. */
const INDENT = 74
const SPACE_AFTER = 14

/** Citation at the end of words, and the words before it. */
function parted(nodes: readonly PhrasingContent[]): readonly [readonly PhrasingContent[], Citation | undefined] {
  const last = nodes.at(-1)
  return last?.type === 'citation' ? [nodes.slice(0, -1), last] : [nodes, undefined]
}

/** A paragraph whose source mark hangs before it. Marks are 18, as small as text may be. */
export function hungParagraph(
  nodes: readonly PhrasingContent[],
  look: Look,
  indent: number,
  spaceAfter: number,
  setting: Setting
): DeckParagraph {
  const [words, citation] = parted(nodes)
  const marks: Look = {...lookOf(setting.theme, 'marks'), markSize: setting.theme.deck.styles.marks.size}
  const room = indent - 6
  const fitting = (shown: string) => runWidth(shown, markRun(shown, marks), setting.theme, setting.measure) <= room
  const shown = citation ? hangingMarks(sourcesOf(citation), fitting) : ''
  const before = shown === '' ? run('\t', look) : markRun(`${shown}\t`, marks)
  return paragraph([before, ...runsOf(words, look, setting)], look.spacing, {
    indent,
    hang: -indent,
    spaceAfter,
    align: 'left'
  })
}

/** Points on one or more slides, at the largest size that one slide holds, else at the floor. */
export const points: ExhibitLayout = (exhibit, area, setting) => {
  const rows = rowsNamed(exhibit, 'point')
  const column: Rect = {...area, width: setting.grid.line}
  const made = (size: number) =>
    rows.map((row) =>
      hungParagraph(fieldNamed(row, 'text'), lookOf(setting.theme, 'list', size), INDENT, SPACE_AFTER, setting)
    )
  const sizes = sizesOf(setting.theme, 'list')
  const paragraphs = firstFitting(
    sizes,
    made,
    (each) => each.length <= MOST_POINTS && fits(text(each), column, setting)
  )
  const heights = paragraphs.map((each) => heightOf([each], column.width, setting) * (1 + RESERVE))
  if (heights.some((height) => height > area.height)) return plainRows(exhibit, area, setting)
  return pageRows(heights, SPACE_AFTER, area.height, MOST_POINTS).map((page): Body => {
    const shown = page.flatMap((index) => rows[index] ?? [])
    const larger = firstFitting(
      sizes,
      (size) => page.flatMap((index) => made(size)[index] ?? []),
      (each) => rows.length > MOST_POINTS && fits(text(each), column, setting)
    )
    const content = text(rows.length > MOST_POINTS ? larger : page.flatMap((index) => paragraphs[index] ?? []))
    return body([textBox('body', column, content, originsOf(shown), {placeholder: 'body'})], {
      cited: citationsOf(shown)
    })
  })
}
