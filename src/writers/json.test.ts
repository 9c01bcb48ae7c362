import {expect, test} from 'vitest'
import {z} from 'zod'
import type {SourceId} from '../model/source.ts'
import {sampleBriefing, sampleTexts} from '../testing/sample-briefing.ts'
import {briefingJsonSchema} from './briefing-json-schema.ts'
import {writeJson} from './json.ts'
import {pointTable, type Target, targetOf} from './selectors.ts'

const written = writeJson(sampleBriefing, sampleTexts)

/** Everything below a value that is a target. */
function targets(value: unknown): readonly Target[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'type' in value && value.type === 'SpecificResource' ? [value as Target] : []
  return [...own, ...Object.values(value).flatMap(targets)]
}

test('the whole briefing is written, and read by the published schema it is the same', () => {
  const read = z.fromJSONSchema(briefingJsonSchema as Parameters<typeof z.fromJSONSchema>[0])
  expect(`${JSON.stringify(read.parse(JSON.parse(written)), null, 2)}\n`).toBe(written)
})

test('keys stand in the order of the schema, whatever the order in the briefing', () => {
  const turned = Object.fromEntries(Object.entries(sampleBriefing).reverse()) as unknown as typeof sampleBriefing
  expect(writeJson(turned, sampleTexts)).toBe(written)
})

test('every target has the words at its place, and those around them', () => {
  const all = targets(JSON.parse(written))
  expect(all.length).toBeGreaterThan(50)
  const wrong = all.filter(({source, selector: [position, quote]}) => {
    const points = [...(sampleTexts.get(source as SourceId) ?? '')]
    const here = points.slice(position.start, position.end).join('')
    const around = points.slice(Math.max(0, position.start - 32), position.end + 32).join('')
    return here !== quote.exact || around !== quote.prefix + quote.exact + quote.suffix
  })
  expect(wrong).toEqual([])
})

test('offsets count code points: a character of two units before the words counts once', () => {
  const text = '\u{1F6A2}\u{1F6A2} Ferries \u{1F6A2} sail \u{1F6A2}'
  const start = text.indexOf('sail')
  expect(targetOf({source: 'a.md' as SourceId, start, end: start + 4}, text, pointTable(text))).toEqual({
    type: 'SpecificResource',
    source: 'a.md',
    selector: [
      {type: 'TextPositionSelector', start: 13, end: 17},
      {type: 'TextQuoteSelector', exact: 'sail', prefix: '\u{1F6A2}\u{1F6A2} Ferries \u{1F6A2} ', suffix: ' \u{1F6A2}'}
    ]
  })
})

test('context is never cut through a character', () => {
  const text = `${'\u{1F6A2}'.repeat(100)}x${'\u{1F6A2}'.repeat(100)}`
  const {selector} = targetOf({source: 'a.md' as SourceId, start: 200, end: 201}, text, pointTable(text))
  expect([selector[1].prefix, selector[1].suffix]).toEqual(['\u{1F6A2}'.repeat(32), '\u{1F6A2}'.repeat(32)])
})
