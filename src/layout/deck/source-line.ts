import type {DeckBox, Rect} from '../../model/deck.ts'
import type {Citation} from '../../model/draft.ts'
import {layoutWords} from '../words.ts'
import {fits} from './fit.ts'
import {glue} from './glue.ts'
import {run} from './inline.ts'
import {lookOf} from './look.ts'
import {sourcesOf} from './marks.ts'
import {paragraph, text, textBox} from './paragraph.ts'
import type {Setting} from './setting.ts'

export interface SourceLine {
  readonly box: DeckBox | undefined
  /** A remark for which no form of the line had room. */
  readonly aside: readonly string[]
}

/** A full stop at the end of what has none. */
const closed = (words: string): string => (words === '' || /[.!?…:]$/.test(words) ? words : `${words}.`)

/** The sources of a slide in ever shorter forms: with dates, without, marks alone with the slide that lists them. */
function forms(numbers: readonly number[], sourcesSlide: number | undefined, setting: Setting): readonly string[] {
  if (numbers.length === 0) return ['']
  const known = (number: number) => setting.sources.find((source) => source.number === number)
  const named = (number: number, dated: boolean) => {
    const source = known(number)
    const date = dated && source?.date ? `, ${source.date}` : ''
    return source ? closed(`[${number}]\u00A0${source.label}${date}`) : `[${number}].`
  }
  const marks = numbers.map((number) => `[${number}]`)
  const where = sourcesSlide === undefined ? '' : `, ${layoutWords.slide}\u00A0${sourcesSlide}`
  const run = numbers.length > 2 ? `[${numbers[0]}] … [${numbers.at(-1)}]` : marks.join(' ')
  return [
    `${layoutWords.sources}: ${numbers.map((number) => named(number, true)).join(' ')}`,
    `${layoutWords.sources}: ${numbers.map((number) => named(number, false)).join(' ')}`,
    `${layoutWords.sources} ${marks.join(' ')}${where}.`,
    `${layoutWords.sources} ${run}${where}.`
  ]
}

/**
 * The line at the foot of a slide: its sources, then a remark. The longest form that fits one line;
 * with a remark two lines before the remark is left to the notes.
 */
export function sourceLine(
  cited: readonly Citation[],
  remark: string,
  sourcesSlide: number | undefined,
  setting: Setting
): SourceLine {
  const numbers = [...new Set(cited.flatMap(sourcesOf))].sort((a, b) => a - b)
  const lines = forms(numbers, sourcesSlide, setting)
  const boxOf = (words: string, rect: Rect): DeckBox | undefined => {
    const content = text([paragraph([run(glue(words), lookOf(setting.theme, 'src'))], 100)])
    return fits(content, rect, setting) ? textBox('source line', rect, content) : undefined
  }
  const first = (rects: readonly Rect[], more: string): DeckBox | undefined => {
    for (const rect of rects)
      for (const line of lines) {
        const box = boxOf([line, more].filter((part) => part !== '').join(' '), rect)
        if (box) return box
      }
    return undefined
  }
  if (numbers.length === 0 && remark === '') return {box: undefined, aside: []}
  if (remark === '') return {box: first([setting.grid.source], ''), aside: []}
  const whole = first([setting.grid.source, setting.grid.longSource], closed(remark))
  if (whole) return {box: whole, aside: []}
  return {box: numbers.length === 0 ? undefined : first([setting.grid.source], ''), aside: [remark]}
}
