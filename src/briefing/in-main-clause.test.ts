import {describe, expect, it} from 'vitest'
import {inMainClause} from './in-main-clause.ts'

const asked = (sentence: string, cue = 'could') => inMainClause(sentence, sentence.indexOf(cue))

describe('a word of doubt is of what the sentence says', () => {
  it.each([
    'The quay could close in spring.',
    'If the rain fails, the quay could close.',
    'The board, which met in May, could still refuse.',
    'The office warned that the quay could close.',
    'There is a risk that the quay could close.',
    'It is likely that prices could fall.'
  ])('%s', (sentence) => expect(asked(sentence)).toBe(true))
})

describe('a word of doubt is of another clause', () => {
  it.each([
    'The list names all quays that could close.',
    'The office has a list of owners who could be asked.',
    'Tell the office whether the quay could close.',
    'Owners must report leaks where water could be lost.',
    'The register holds any asset that is or could be sold.'
  ])('%s', (sentence) => expect(asked(sentence)).toBe(false))
})
