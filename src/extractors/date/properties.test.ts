import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {sentencesOf} from '../../prose/sentences.ts'
import {documentOf} from '../../testing/document-of.ts'
import {date} from '../date.ts'
import {addDays, isoWeek, weekdayOf} from './calendar.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
const REFERENCE = '2021-10-05'

function valuesIn(text: string, day: string | undefined = REFERENCE): readonly string[] {
  const document = documentOf(text, day)
  return date
    .extract({document, sentences: sentencesOf(document)}, () => undefined)
    .map(({value, start, end}) => `${text.slice(start, end)} ${value.value}`)
}

/** Days of the years in which a number of four digits is a year by itself. */
const days = fc.integer({min: 0, max: 73_000}).map((count) => addDays('1900-01-01', count))
const partsOf = (day: string): readonly [year: string, month: number, day: number] => [
  day.slice(0, 4),
  Number(day.slice(5, 7)),
  Number(day.slice(8))
]
const ordinal = (number: number): string => {
  const end = number % 100 > 10 && number % 100 < 14 ? undefined : ['st', 'nd', 'rd'][(number % 10) - 1]
  return `${number}${end ?? 'th'}`
}

/** The ways in which texts write a whole day. */
const FORMATS: readonly ((day: string) => string)[] = [
  (day) => day,
  (day) => day.replaceAll('-', '/'),
  (day) => day.replaceAll('-', ''),
  (day) => `${partsOf(day)[2]} ${MONTHS[partsOf(day)[1] - 1]} ${partsOf(day)[0]}`,
  (day) => `${MONTHS[partsOf(day)[1] - 1]} ${partsOf(day)[2]}, ${partsOf(day)[0]}`,
  (day) => `the ${ordinal(partsOf(day)[2])} of ${MONTHS[partsOf(day)[1] - 1]} ${partsOf(day)[0]}`,
  (day) => `${MONTHS[partsOf(day)[1] - 1]} ${ordinal(partsOf(day)[2])}, ${partsOf(day)[0]}`,
  (day) => `${WEEKDAYS[weekdayOf(day) - 1]}, ${partsOf(day)[2]} ${MONTHS[partsOf(day)[1] - 1]} ${partsOf(day)[0]}`,
  (day) => `${WEEKDAYS[weekdayOf(day) - 1]}, ${MONTHS[partsOf(day)[1] - 1]} ${partsOf(day)[2]}, ${partsOf(day)[0]}`
]

describe('any date', () => {
  it('is found again with its value, whatever way it is written', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...FORMATS), (day, format) => {
        const words = format(day)
        expect(valuesIn(`The pact was signed on ${words}.`)).toEqual([`${words} ${day}`])
      })
    )
  })

  it('is a month, a quarter, a year of its own when the words say no more', () => {
    fc.assert(
      fc.property(days, (day) => {
        const [year, month] = partsOf(day)
        const [name, quarter] = [`${MONTHS[month - 1]} ${year}`, `Q${Math.ceil(month / 3)} ${year}`]
        expect(valuesIn(`It rose in ${name}, in ${quarter} and in ${year}.`)).toEqual([
          `${name} ${day.slice(0, 7)}`,
          `${quarter} ${year}-${quarter.slice(0, 2)}`,
          `${year} ${year}`
        ])
      })
    )
  })

  it('is a weekday of the week that ends, or begins, with the day of the document', () => {
    fc.assert(
      fc.property(days, fc.integer({min: 1, max: 7}), (day, weekday) => {
        const name = WEEKDAYS[weekday - 1] ?? ''
        const [past, future] = [`They met on ${name}.`, `They will meet on ${name}.`].map(
          (text) => valuesIn(text, day)[0]?.split(' ')[1] ?? ''
        )
        expect([weekdayOf(past ?? ''), weekdayOf(future ?? '')]).toEqual([weekday, weekday])
        expect(addDays(day, -7) < (past ?? '') && (past ?? '') <= day).toBe(true)
        expect(day <= (future ?? '') && (future ?? '') < addDays(day, 7)).toBe(true)
      })
    )
  })

  it('is counted in days and weeks from the day of the document', () => {
    fc.assert(
      fc.property(days, fc.integer({min: 2, max: 400}), (day, count) => {
        const text = `It fell ${count} days ago and rose ${count} weeks ago.`
        expect(valuesIn(text, day)).toEqual([
          `${count} days ago ${addDays(day, -count)}`,
          `${count} weeks ago ${isoWeek(addDays(day, -7 * count))}`
        ])
      })
    )
  })

  it('is in the text that was given, in order and without overlaps', () => {
    const word = fc.constantFrom(
      ...'the last next two 5 May March 2020 Friday , . - to of in year weeks ago a p.m. 10:30 now third quarter and mid'.split(
        ' '
      )
    )
    fc.assert(
      fc.property(fc.array(word, {maxLength: 40}), (words) => {
        const text = words.join(' ')
        const document = documentOf(text, REFERENCE)
        const found = date.extract({document, sentences: sentencesOf(document)}, () => undefined)
        found.forEach(({start, end}, index) => {
          expect(start).toBeLessThan(end)
          expect(start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0)
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
        })
      }),
      {numRuns: 500}
    )
  })
})
