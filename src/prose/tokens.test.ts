import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {documentOf} from '../testing/document-of.ts'
import {tokensIn} from './sentence-tokens.ts'
import {sentencesOf} from './sentences.ts'
import {tokensAndMarksOf, tokensOf} from './tokens.ts'

describe('tokens', () => {
  test('are words with their inner dots, apostrophes and hyphens', () => {
    const words = tokensOf('The U.S.-led board’s mid-term plan (e.g. 1,204.5 km) isn’t über-cheap, Mr. Vandrell.')
    expect(words.map(({text}) => text).join('|')).toBe(
      'The|U.S.|led|board’s|mid-term|plan|e.g.|1,204.5|km|isn’t|über-cheap|Mr|Vandrell'
    )
    expect(words.find(({kind}) => kind === 'number')).toEqual({
      text: '1,204.5',
      lower: '1,204.5',
      kind: 'number',
      compound: true,
      start: 41,
      end: 48
    })
  })

  test('are what one pattern would find', () => {
    const pattern = /\p{L}\.(?:\p{L}\.)+|[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu
    const pieces = [
      'a',
      'B',
      'ß',
      'é',
      '\u0301',
      '7',
      '½',
      '.',
      '.',
      ',',
      "'",
      '’',
      '-',
      ' ',
      '“',
      '😀',
      '𝐀',
      '\ud835',
      '中'
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), {maxLength: 16}), (parts) => {
        const text = parts.join('')
        const expected = [...text.matchAll(pattern)].map(({0: word, index}) => [word, word.toLowerCase(), index])
        expect(tokensOf(text).map((token) => [token.text, token.lower, token.start])).toEqual(expected)
      }),
      {numRuns: 3000}
    )
  })

  test('with marks leave out white space only', () => {
    const text = 'Fares (“peak”) rose — by 4%.'
    const tokens = tokensAndMarksOf(text)
    expect(tokens.map((token) => token.text).join('')).toBe(text.replaceAll(' ', ''))
    expect(tokens.every(({text: words, start, end}) => text.slice(start, end) === words)).toBe(true)
  })

  test('of a sentence are found once', () => {
    const [sentence] = sentencesOf(documentOf('The ferry runs.'))
    if (!sentence) throw new Error('no sentence')
    expect(tokensIn(sentence)).toBe(tokensIn(sentence))
  })
})
