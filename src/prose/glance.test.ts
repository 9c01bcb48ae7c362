import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {documentOf} from '../testing/document-of.ts'
import {BRACKET, DOUBLE_QUOTE, NUMERAL, SIGN} from './characters.ts'
import {characterGate, wordGate} from './glance.ts'
import {sentencesOf} from './sentences.ts'

const proseOf = (text: string) => {
  const document = documentOf(text)
  return {document, sentences: sentencesOf(document)}
}
const prose = proseOf('A ten-year loan (old) ran out. The MINISTER’s office paid. It cost 25km of dyke. Tension rose.')

describe('a gate of words', () => {
  const where = (...words: readonly string[]) => prose.sentences.filter(wordGate(words)(prose)).map(({index}) => index)

  test('opens where one stands alone or in a compound', () => {
    expect(where('ten')).toEqual([0])
    expect(where('minister', 'km')).toEqual([1, 2])
    expect(where("minister's", 'ten-year', 'tension rises')).toEqual([0, 1, 3])
    expect(where('minist', 'tens')).toEqual([])
  })

  test('never stays shut because there are many gates', () => {
    const gates = Array.from({length: 70}, (_, at) => wordGate(at % 2 === 0 ? ['loan'] : ['dyke']))
    for (const [at, gate] of gates.entries())
      expect(prose.sentences.filter(gate(prose))).toContain(prose.sentences[at % 2 === 0 ? 0 : 2])
  })

  test('never keeps a word away that a pattern would find', () => {
    const gate = wordGate(['über', 'ten', "isn't"])
    const pattern = /(?<!\p{L})(?:über|ten|isn['’]t)(?!\p{L})/iu
    const pieces = ['Ten', 'ten', 'ÜBER', 'isn', "'", '’', 't', ' ', '-', '.', '7', 'a', '“', '😀']
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), {maxLength: 9}), (parts) => {
        const found = proseOf(parts.join(''))
        const opens = gate(found)
        for (const sentence of found.sentences) if (pattern.test(sentence.text)) expect(opens(sentence)).toBe(true)
      }),
      {numRuns: 2000}
    )
  })
})

test('a gate of characters opens where one of their kind stands', () => {
  const where = (bits: number) => prose.sentences.filter(characterGate(bits)(prose)).map(({index}) => index)
  expect(where(NUMERAL)).toEqual([2])
  expect(where(NUMERAL | BRACKET)).toEqual([0, 2])
  expect(where(DOUBLE_QUOTE | SIGN)).toEqual([])
})
