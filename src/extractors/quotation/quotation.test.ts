import {expect, it} from 'vitest'
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

it.each(['“a ', '“Aa bb.” ', 'He said that ', '“A,” he said. ', '"x" ', 'according to ', '’'])(
  'is linear in 100 kilobytes of %s',
  (piece) => {
    const started = performance.now()
    found(piece.repeat(100_000 / piece.length))
    expect(performance.now() - started).toBeLessThan(5_000)
  }
)
