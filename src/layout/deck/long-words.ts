// Words that are wider than their line, broken where they were measured.
import type {DeckBox, DeckParagraph, DeckRun, DeckText} from '../../model/deck.ts'
import {runWidth} from './fonts.ts'
import {RESERVE} from './reserve.ts'
import type {Setting} from './setting.ts'

type Metrics = Pick<Setting, 'theme' | 'measure'>
/** A character with its marks. */
const CLUSTER = /\P{M}(?:\p{M}|\u200D\P{M}?)*|\p{M}+/gu
/** Shorter ones fit any column, however wide their letters; this spares the measuring. */
const SHORTEST = 8

/**
 * The same box with line breaks inside words that no line can hold: addresses, long codes. Programs differ in whether
 * they break such a word or let it run out of its box.
 */
export function withLongWordsBroken(box: DeckBox, metrics: Metrics): DeckBox {
  if (box.type === 'text') return {...box, text: brokenText(box.text, box.rect.width, metrics)}
  if (box.type !== 'table') return box
  const rows = box.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, column) => ({...cell, text: brokenText(cell.text, box.columns[column] ?? 0, metrics)}))
  }))
  return {...box, rows}
}

function brokenText(text: DeckText, width: number, metrics: Metrics): DeckText {
  const room = width - text.inset.left - text.inset.right
  return {...text, paragraphs: text.paragraphs.map((paragraph) => brokenParagraph(paragraph, room, metrics))}
}

/** The same paragraph with line breaks inside the words that its column cannot hold. */
export function brokenParagraph(paragraph: DeckParagraph, width: number, metrics: Metrics): DeckParagraph {
  const room = (width - paragraph.indent - Math.max(0, paragraph.hang)) * (1 - RESERVE)
  return {...paragraph, runs: paragraph.runs.map((run) => brokenRun(run, room, metrics))}
}

function brokenRun(run: DeckRun, room: number, {theme, measure}: Metrics): DeckRun {
  const widthOf = (text: string) => runWidth(text, run, theme, measure)
  const text = run.text.replace(/[^ \n\t]+/g, (word) =>
    word.length < SHORTEST || widthOf(word) <= room ? word : cut(word, room, widthOf)
  )
  return text === run.text ? run : {...run, text}
}

function cut(word: string, room: number, widthOf: (text: string) => number): string {
  const lines = ['']
  let used = 0
  for (const [cluster] of word.matchAll(CLUSTER)) {
    const width = widthOf(cluster)
    if (used > 0 && used + width > room) {
      lines.push('')
      used = 0
    }
    lines[lines.length - 1] += cluster
    used += width
  }
  return lines.join('\n')
}
