// Faithful and sourced, at the place where words are deleted: the shortening of single sentences.
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {shortened, statementsOf} from '../../briefing/statements.ts'
import {extract} from '../../extractors/index.ts'
import {documentOf} from '../document-of.ts'
import {runs, type Said, sentence} from '../generate.ts'
import {dangling, notClaims} from '../generate-words.ts'
import {isSubsequence, wordsIn} from '../words-in.ts'

const ignore = (): void => undefined

/** The statement that the program makes of a sentence that stands alone in its paragraph. */
const statementOf = (text: string) => statementsOf([extract(documentOf([text], '2024-05-01'), ignore)])[0]

const limits = fc.integer({min: 4, max: 30})

const lost = ({held}: Said, shown: string): readonly string[] =>
  held.filter((words) => !shown.toLowerCase().includes(words.toLowerCase()))

test('shortening keeps every negation, hedge, condition, attribution and quantity of a sentence', () => {
  fc.assert(
    fc.property(sentence, limits, (said, limit) => {
      const statement = statementOf(said.text)
      if (statement === undefined) throw new Error(`no statement of: ${said.text}`)
      expect({said, lost: lost(said, shortened(statement, limit).text)}).toEqual({said, lost: []})
    }),
    runs(400)
  )
})

test('shortening only deletes: what is left is a subsequence of the words of the sentence', () => {
  fc.assert(
    fc.property(sentence, limits, (said, limit) => {
      const statement = statementOf(said.text)
      const {text, kept} = statement === undefined ? {text: '', kept: []} : shortened(statement, limit)
      expect(isSubsequence(wordsIn(text), wordsIn(said.text))).toBe(true)
      expect(wordsIn(kept.map(({start, end}) => said.text.slice(start, end)).join(' '))).toEqual(wordsIn(text))
    }),
    runs(400)
  )
})

test('some sentences do become shorter, so that the two tests above have something to look at', () => {
  const all = fc.sample(sentence, {numRuns: 300, seed: 7})
  const shorter = all.filter(({text}) => {
    const statement = statementOf(text)
    return statement !== undefined && shortened(statement, 10).text.length < text.length - 10
  })
  expect(shorter.length).toBeGreaterThan(15)
})

test.each([...dangling, ...notClaims])('is not lifted alone: %s', (text) => {
  const {barred, dangling: points} = statementOf(text) ?? {}
  expect(barred ?? points).toBeTypeOf('string')
})

test('a plain deed may be lifted', () => {
  const {barred, dangling: points} = statementOf('The ferry board has never closed the night service.') ?? {}
  expect([barred, points]).toEqual([undefined, undefined])
})
