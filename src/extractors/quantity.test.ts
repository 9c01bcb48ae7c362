import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import type {Finding} from '../model/finding.ts'
import {sentencesOf} from '../prose/sentences.ts'
import {documentOf} from '../testing/document-of.ts'
import {quantity} from './quantity.ts'

const linesOf = (name: string): readonly string[] =>
  readFileSync(new URL(`./quantity/fixtures/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))

function found(text: string): readonly Finding<'quantity'>[] {
  const document = documentOf(text)
  return quantity.extract({document, sentences: sentencesOf(document)}, () => undefined)
}

/** What is left, with its reason. */
function left(text: string): readonly string[] {
  const document = documentOf(text)
  const refusals = quantity.refusals({document, sentences: sentencesOf(document)})
  return refusals.map(({start, end, reason}) => `${text.slice(start, end)}: ${reason}`)
}

/** The words in the order in which they stand. */
function words({value}: Finding<'quantity'>, qualified: boolean): string {
  const parts = [qualified ? value.qualifier : undefined, value.number, value.unitWords]
  const placed = parts.filter((part) => part !== undefined).sort((a, b) => a.start - b.start)
  return placed.map((part) => part.text).join(' ')
}

const shown = (finding: Finding<'quantity'>): string =>
  `${words(finding, true)} | ${finding.value.value ?? '?'} ${finding.value.unit || '-'} ${finding.value.change}`

function measured(finding: Finding<'quantity'>): string {
  const {measure, period, place} = finding.value
  const pieces = measure.map((piece) => piece.text).join(' … ')
  return [words(finding, false), pieces || '-', period?.text ?? '-', place?.text ?? '-'].join(' | ')
}

describe('quantity', () => {
  for (const line of linesOf('match.txt')) {
    const [text = '', expected = ''] = line.split(' => ')
    it(`is found: ${text}`, () => expect(found(text).map(shown).join('; ')).toBe(expected))
  }

  for (const text of linesOf('no-match.txt')) {
    it(`is not found: ${text}`, () => expect(found(text).map(shown)).toEqual([]))
  }

  for (const line of linesOf('measure.txt')) {
    const [text = '', expected = ''] = line.split(' => ')
    it(`is measured: ${text}`, () => expect(found(text).map(measured).join('; ')).toBe(expected))
  }

  for (const line of linesOf('refusals.txt')) {
    const [text = '', expected = ''] = line.split(' => ')
    it(`says why it leaves: ${text}`, () => expect(left(text).join('; ')).toBe(expected))
  }

  it('keeps every word as a piece of the passage', () => {
    const text = 'First came rain. In 2018, tolls were equivalent to about 12 percent of Varia’s budget.'
    for (const {value} of found(text)) {
      const pieces = [value.number, value.unitWords, value.qualifier, value.period, ...value.measure]
      for (const piece of pieces) if (piece !== undefined) expect(text.slice(piece.start, piece.end)).toBe(piece.text)
    }
  })

  it('costs the same for each character however long the text', () => {
    const units = ['1 ', '1.', '5 to ', '"5" ', 'two ', '$5 a ', '5 km per ', '(5 ', '5/', 'of 5 of ', '5 red ']
    const more = ['five- ', "5'", '§ 1', 'half a ', '1-', 'Ab1 ']
    for (const unit of [...units, ...more]) expect(growth(unit, 5_000, 30_000), unit).toBeLessThan(5)
    expect(growth('1', 100_000, 1_000_000)).toBeLessThan(5)
  }, 120_000)
})

/** How much more each character costs in the longer text; what takes no time to speak of counts as 2 microseconds. Time of
 * the processor, which other programs do not lengthen. */
function growth(unit: string, short: number, long: number): number {
  const cost = (size: number): number => {
    const text = unit.repeat(size / unit.length)
    const once = (): number => {
      const before = process.cpuUsage()
      found(text)
      const {user, system} = process.cpuUsage(before)
      return (user + system) / 1000
    }
    return Math.min(once(), once()) / size
  }
  cost(short)
  return cost(long) / Math.max(cost(short), 2e-3)
}
