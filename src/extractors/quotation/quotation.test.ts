import {describe, expect, it} from 'vitest'
import {sentencesOf} from '../../prose/sentences.ts'
import {documentOf} from '../../testing/document-of.ts'
import {checkFixtures} from '../../testing/fixture-lines.ts'
import {quotation} from '../quotation.ts'

function found(input: string): readonly string[] {
  const document = documentOf(input.split('¶'))
  return quotation
    .extract({document, sentences: sentencesOf(document)}, () => {})
    .map(({value}) => {
      const {form, words, speaker, name, role, cue} = value
      return `${form}: ${words.text} | ${speaker?.text ?? '-'} = ${name ?? '-'} (${role ?? '-'}) ${cue?.text ?? '-'}`
    })
}

checkFixtures(new URL('fixtures/', import.meta.url), found)

describe('leaves', () => {
  checkFixtures(new URL('fixtures/left/', import.meta.url), (input) => {
    const document = documentOf(input.split('¶'))
    return quotation
      .refusals({document, sentences: sentencesOf(document)})
      .map(({passage, start, end, rule, reason}) => {
        const words = document.passages[passage]?.text.slice(start, end)
        return `${rule}: ${words} (${reason})`
      })
  })
})

it('gives words without a verb of saying the speaker of their paragraph, and says that it is implied', () => {
  const document = documentOf(['“The gate will hold,” Oskel Brant said. “It held last year.”', '“It was new then.”'])
  const [, second, third] = quotation.extract({document, sentences: sentencesOf(document)}, () => {})
  expect(second?.value.speaker?.text).toBe('Oskel Brant')
  expect(second?.implied).toEqual(['speaker', 'name'])
  expect(third?.value.speaker).toBeUndefined()
  expect(third?.value.name).toBe('Oskel Brant')
})

it.each([
  '“a ',
  '“Aa bb.” ',
  'He said that ',
  '“A,” he said. ',
  '"x" ',
  'according to ',
  '’',
  `${'A'.repeat(500)} “a” `
])('is linear in 100 kilobytes of %s', (piece) => {
  const started = performance.now()
  found(piece.repeat(100_000 / piece.length))
  expect(performance.now() - started).toBeLessThan(5_000)
})
