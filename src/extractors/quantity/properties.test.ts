import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {CURRENCIES} from '../../lexicon/currencies.ts'
import {TENS, UNITS_AND_TEENS} from '../../lexicon/numbers.ts'
import {UNITS} from '../../lexicon/units.ts'
import type {Finding} from '../../model/finding.ts'
import {sentencesOf} from '../../prose/sentences.ts'
import {documentOf} from '../../testing/document-of.ts'
import {quantity} from '../quantity.ts'

/** A number as it is printed, and what it is worth. */
type Printed = readonly [text: string, value: number]

function found(text: string): readonly Finding<'quantity'>[] {
  const document = documentOf(text)
  return quantity.extract({document, sentences: sentencesOf(document)}, () => undefined)
}

const grouped = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',')

const SMALL = Object.keys(UNITS_AND_TEENS)
/** `three hundred and twelve thousand and five`, as British prose has it. Up to a million. */
function inWords(value: number): string {
  if (value >= 1000) return `${inWords(Math.floor(value / 1000))} thousand${rest(value % 1000)}`
  if (value >= 100) return `${SMALL[Math.floor(value / 100)]} hundred${rest(value % 100)}`
  const ten = Object.keys(TENS)[Math.floor(value / 10) - 2]
  if (value < 20 || ten === undefined) return SMALL[value] ?? ''
  return value % 10 === 0 ? ten : `${ten}-${SMALL[value % 10]}`
}
const rest = (value: number): string =>
  value === 0 ? '' : value < 100 ? ` and ${inWords(value)}` : ` ${inWords(value)}`

const plain = fc.integer({min: 2, max: 999_999}).map((value): Printed => [grouped(value), value])
const decimal = fc.integer({min: 11, max: 99_999}).map((value): Printed => [(value / 100).toFixed(2), value / 100])
const scaled = fc
  .tuple(
    fc.integer({min: 11, max: 999}),
    fc.constantFrom<Printed>(['thousand', 1e3], ['million', 1e6], ['billion', 1e9])
  )
  .map(
    ([tenths, [word, scale]]): Printed => [
      `${(tenths / 10).toFixed(1)} ${word}`,
      Number(((tenths / 10) * scale).toPrecision(12))
    ]
  )
const worded = fc.integer({min: 2, max: 999_999}).map((value): Printed => [inWords(value), value])
const digits = fc.oneof(plain, decimal, scaled)

const QUALIFIERS = [
  ['', '='],
  ['about ', '~'],
  ['nearly ', '~'],
  ['at least ', '>'],
  ['more than ', '>'],
  ['up to ', '<'],
  ['less than ', '<'],
  ['exactly ', '=']
] as const
const qualifier = fc.constantFrom(...QUALIFIERS)

/** Words that are read otherwise in some places: shares, persons, ages, spans of time, rates, words that are verbs and names. */
const AMBIGUOUS =
  /^(?:percent|per ?cent|per-cent|pct|pp|people|persons?|times|fold|points?|pts|turns?|stone|cups?|second|days?|nights?|degrees?|deg.*|.*-(?:long|foot|metre|meter|mile|tonne?|ton)|pound.*|quarter|[a-z]{1,2}|.*\bper\b.*|.*\ban\b.*|.*\bsquared|.*\bcubed|.* of .*|million .*|billion .*)$/
const measures = [...UNITS.words].filter(([words]) => !AMBIGUOUS.test(words) && /^[a-z -]+$/.test(words))
const symbols = [...UNITS.symbols].filter(
  ([sign]) => sign.length > 1 && !/^(?:[A-Z]{2}|in|ac|ms|mi|Pa|pc|°|pts|[kMm]pc|bar|toe|Ga|pm|am)$/.test(sign)
)
const names = [...CURRENCIES.words].filter(
  ([words]) => words.length > 4 && !/ether|pula|leone|bucks?|penny/.test(words)
)
const signs = [...CURRENCIES.signs].filter(([sign]) => !/^(?:p|kn|元|zł)$/.test(sign))

/** Exactly one quantity: its value, unit and change, and a span that is the printed words. */
function isFound(text: string, words: string, value: number, unit: string, change: string): void {
  const all = found(text)
  expect(
    all.map((one) => [one.value.value, one.value.unit, one.value.change]),
    text
  ).toEqual([[value, unit, change]])
  const [one] = all
  expect(text.slice(one?.start, one?.end), text).toBe(words)
}

describe('what is printed is found again', () => {
  it('with units in words', () => {
    fc.assert(
      fc.property(
        fc.oneof(digits, worded),
        fc.constantFrom(...measures),
        qualifier,
        ([text, value], [unit, name], [bound, change]) =>
          isFound(`The yard used ${bound}${text} ${unit} before noon.`, `${text} ${unit}`, value, name, change)
      ),
      {numRuns: 400, seed: 4}
    )
  })

  it('with symbols, apart and glued', () => {
    fc.assert(
      fc.property(
        digits,
        fc.constantFrom(...symbols),
        fc.constantFrom(' ', ''),
        qualifier,
        ([text, value], [sign, name], space, [bound, change]) => {
          fc.pre(!(/[a-z]$/.test(text) && space === ''))
          isFound(
            `The yard used ${bound}${text}${space}${sign}, the board said.`,
            `${text}${space}${sign}`,
            value,
            name,
            change
          )
        }
      ),
      {numRuns: 400, seed: 5}
    )
  })

  it('as money, the sign before and the name after', () => {
    fc.assert(
      fc.property(
        digits,
        fc.constantFrom(...signs),
        fc.boolean(),
        qualifier,
        ([text, value], [sign, name], apart, [bound, change]) => {
          const space = apart || /[A-Za-z]$/.test(sign) ? ' ' : ''
          isFound(`The quay cost ${bound}${sign}${space}${text} in all.`, `${sign}${space}${text}`, value, name, change)
        }
      ),
      {numRuns: 400, seed: 6}
    )
    fc.assert(
      fc.property(
        fc.oneof(digits, worded),
        fc.constantFrom(...names),
        qualifier,
        ([text, value], [words, name], [bound, change]) =>
          isFound(`The quay cost ${bound}${text} ${words} in all.`, `${text} ${words}`, value, name, change)
      ),
      {numRuns: 400, seed: 7}
    )
  })

  it('as percent, with the way it goes', () => {
    const ways = fc.constantFrom(
      ['rose by', 'up'],
      ['fell', 'down'],
      ['stood at', '='],
      ['dropped to', '='],
      ['grew', 'up']
    )
    fc.assert(
      fc.property(
        decimal,
        fc.constantFrom('%', ' percent', ' per cent'),
        ways,
        ([text, value], unit, [verb = '', change = '']) =>
          isFound(`Exports ${verb} ${text}${unit}.`, `${text}${unit}`, value, 'percent', change)
      ),
      {seed: 8}
    )
  })

  it('as ranges', () => {
    const ends = fc
      .tuple(fc.integer({min: 2, max: 400}), fc.integer({min: 1, max: 400}))
      .map(([low, more]) => [low, low + more] as const)
    const forms = fc.constantFrom(['', ' to '], ['between ', ' and '], ['from ', ' to '], ['', '–'], ['', '-'])
    fc.assert(
      fc.property(ends, forms, ([low, high], [before, between]) => {
        const text = `The crews laid ${before}${low}${between}${high} tonnes of stone.`
        const all = found(text)
        expect(
          all.map((one) => [one.value.value, one.value.unit]),
          text
        ).toEqual([[[low, high], 'metric ton']])
      }),
      {seed: 9}
    )
  })

  it('as nothing, when the number is a name, a date or a place', () => {
    const year = fc.integer({min: 1900, max: 2099})
    const small = fc.integer({min: 1, max: 400})
    const frames = fc.constantFrom(
      (n: number) => `Article ${n} binds the board.`,
      (n: number) => `See Section ${n}.2 and Annex ${n}.`,
      (n: number) => `The line QX${n} is shut.`,
      (n: number) => `They live at ${n} Harbour Street.`,
      (n: number) => `Resolution ${n} was adopted.`,
      (n: number) => `The clerk cited p. ${n} of it.`,
      (n: number) => `The ${n}th session was held.`,
      (n: number) => `Send it to box-${n}@example.org today.`
    )
    fc.assert(
      fc.property(small, frames, (n, frame) => {
        expect(found(frame(n)), frame(n)).toEqual([])
      }),
      {seed: 10}
    )
    fc.assert(
      fc.property(year, fc.constantFrom('in', 'since', 'by', 'until'), (n, when) => {
        expect(found(`The pact held ${when} ${n}.`), String(n)).toEqual([])
      }),
      {seed: 11}
    )
  })
})
