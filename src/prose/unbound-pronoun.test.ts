import {describe, expect, it} from 'vitest'
import {bareDemonstrative} from './bare-demonstrative.ts'
import {unboundPronoun} from './unbound-pronoun.ts'

describe('a pronoun that nothing before it binds', () => {
  it.each([
    ['It is not known how much they take.', 'they'],
    ['A private operator will run it for 15 years.', 'it'],
    ['The harbour board sold them in May.', 'them'],
    ['It is unclear whether he knew.', 'he'],
    ['No one can say what the spill would do to it.', 'it']
  ])('%s', (text, pronoun) => {
    expect(unboundPronoun(text)).toBe(pronoun)
  })
  it.each([
    'The growers say how much they take.',
    'The ministry built the plant and will run it for 15 years.',
    'It is likely that the ferry will sail.',
    'Edda Brannow said that she would resign.',
    'The price of the land made it hard to build.',
    'The council can raise the levy when it likes.',
    'No one on the reef can say what the spill would do to the fish in it.'
  ])('is not in: %s', (text) => {
    expect(unboundPronoun(text)).toBeUndefined()
  })
})

describe('a demonstrative without a noun', () => {
  it.each([
    'The grant will reinforce this as prices fall.',
    'To supplement this and save time, the board hired divers.'
  ])('%s', (text) => {
    expect(bareDemonstrative(text)).toBe('this')
  })
  it.each(['The board met this week.', 'Those who fish there agree.', 'The ferry carries these goods.'])(
    'is not in: %s',
    (text) => {
      expect(bareDemonstrative(text)).toBeUndefined()
    }
  )
})
