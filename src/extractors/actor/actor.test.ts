import {describe, expect, it} from 'vitest'
import {sentencesOf} from '../../prose/sentences.ts'
import {documentOf} from '../../testing/document-of.ts'
import {checkFixtures} from '../../testing/fixture-lines.ts'
import {actor} from '../actor.ts'
import {mentionsIn} from './mentions.ts'

function found(...texts: readonly string[]): readonly string[] {
  const document = documentOf(texts)
  return actor
    .extract({document, sentences: sentencesOf(document)}, () => {})
    .map(({value: {type, name, role}, passage, start, end}) => {
      const printed = document.passages[passage]?.text.slice(start, end)
      return `${type}: ${printed}${printed === name ? '' : ` = ${name}`}${role === undefined ? '' : ` (${role})`}`
    })
}

checkFixtures(new URL('fixtures/', import.meta.url), found)

describe('leaves', () => {
  checkFixtures(new URL('fixtures/left/', import.meta.url), (input) => {
    const document = documentOf(input)
    return actor
      .refusals({document, sentences: sentencesOf(document)})
      .map(({start, end, rule, reason}) => `${rule}: ${input.slice(start, end)} (${reason})`)
  })
})

it('gives a surname the fullest name of the document, also before it is given', () => {
  expect(
    found('President Orlov refused.', 'Later Pavel Orlov, the president of the union, agreed. Orlov smiled.')
  ).toEqual([
    'person: Orlov = Pavel Orlov (President)',
    'person: Pavel Orlov (president of the union)',
    'person: Orlov = Pavel Orlov'
  ])
})

it('leaves a surname that two people share as it stands', () => {
  expect(found('President Anna Koch and her brother Peter Koch left.', 'Koch returned.')).toEqual([
    'person: Anna Koch (President)',
    'person: Peter Koch',
    'person: Koch'
  ])
})

it.each(['Ann ', 'President Rahmon said. ', 'Ministry of ', 'U.S. ', 'A. ', 'Mr Ab, the '])(
  'is linear in 100 kilobytes of %s',
  (piece) => {
    const started = performance.now()
    const document = documentOf(piece.repeat(100_000 / piece.length))
    mentionsIn({document, sentences: sentencesOf(document)})
    expect(performance.now() - started).toBeLessThan(5_000)
  }
)
