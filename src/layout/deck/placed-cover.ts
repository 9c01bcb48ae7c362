// A title slide that has places for two texts: facts such as date and author are lines of the second.
import type {PhrasingContent} from 'mdast'
import type {DeckParagraph, Rect} from '../../model/deck.ts'
import type {Exhibit, Row} from '../../model/draft.ts'
import type {PlacedCover} from '../../model/frame.ts'
import {type Body, body} from './body.ts'
import {firstFitting, fits} from './fit.ts'
import {citationsOf, originsOf} from './inline.ts'
import {lookOf, sizesOf} from './look.ts'
import {hasWords, text, textBox, words} from './paragraph.ts'
import {phrasingText, plainOf} from './rows.ts'
import type {Setting} from './setting.ts'
import {fittedTitle} from './title.ts'

const AIR = 10

/** Undefined when title or subtitle are too long for their places. Facts for which no room is left are in the notes. */
export function placedCover(
  title: readonly PhrasingContent[],
  subtitle: readonly PhrasingContent[],
  facts: Exhibit | undefined,
  place: PlacedCover,
  setting: Setting
): Body | undefined {
  const fitted = fittedTitle(title, 'cover', place.title, setting)
  if (fitted.lower > 0 || fitted.rest !== undefined) return undefined
  const head = textBox('title', fitted.rect, fitted.text, originsOf(title), {placeholder: 'title'})
  const rows = facts?.children ?? []
  const cited = citationsOf(facts)
  if (place.subtitle === undefined)
    return subtitle.length > 0 ? undefined : body([head], {cited, aside: rows.map((row) => factOf(row, true))})
  const forms = [rows.map((row) => factOf(row, true)), rows.map((row) => factOf(row, false)), []]
  for (const lines of forms) {
    const below = belowTitle(subtitle, lines, place.subtitle, setting)
    if (below === undefined) continue
    const left = rows.map((row) => factOf(row, true)).filter((fact) => !lines.includes(fact))
    const box = textBox('subtitle', place.subtitle, below, originsOf(subtitle), {placeholder: 'subtitle'})
    return body([head, ...(hasWords(below) ? [box] : [])], {cited, aside: left})
  }
  return undefined
}

function belowTitle(subtitle: readonly PhrasingContent[], facts: readonly string[], rect: Rect, setting: Setting) {
  const made = firstFitting(
    sizesOf(setting.theme, 'coversub'),
    (size) => text([...subtitleOf(subtitle, size, facts.length > 0, setting), ...factLines(facts, setting)]),
    (each) => fits(each, rect, setting)
  )
  return fits(made, rect, setting) ? made : undefined
}

function subtitleOf(
  nodes: readonly PhrasingContent[],
  size: number,
  goesOn: boolean,
  setting: Setting
): readonly DeckParagraph[] {
  const made = words(nodes, lookOf(setting.theme, 'coversub', size), setting, {spaceAfter: goesOn ? AIR : 0})
  return made.runs.length === 0 ? [] : [made]
}

const factLines = (facts: readonly string[], setting: Setting): readonly DeckParagraph[] =>
  facts.flatMap((value) => phrasingText([{type: 'text', value}], 'meta', setting).paragraphs)

/** `Date: 20 October 2025 (given in the brief)`. */
function factOf(row: Row, withNote: boolean): string {
  const field = (name: string) => plainOf(row.children.find((each) => each.name === name)?.children ?? []).trim()
  const [label, value, note] = [field('label'), field('value'), withNote ? field('note') : '']
  return `${[label, value].filter((part) => part !== '').join(': ')}${note === '' ? '' : ` (${note})`}`
}
