// The check for lost words must be able to fail.
import {expect, test} from 'vitest'
import {themes} from '../../themes/index.ts'
import {deckOf, draftOf, memoOf} from '../stress/render.ts'
import {expectedWords, missingWords, wordsOfDeck, wordsOfMemo} from './lost-words.ts'

const theme = themes[0] as (typeof themes)[number]
const TEXT =
  '# Ferry\n\nThe quay[^q] is open.\n\n| Day | Hour |\n|--|--|\n| Monday | nine |\n\n[^q]: Behind the lighthouse.'
const MORE = TEXT.replace('open', 'open until spring').replace('nine', 'eleven')

test('a word that is nowhere on the slides is missing', () => {
  const shown = wordsOfDeck(deckOf(draftOf(TEXT, 'deck'), theme).result)
  expect(missingWords(expectedWords(draftOf(TEXT, 'deck').root), shown)).toEqual([])
  expect(missingWords(expectedWords(draftOf(MORE, 'deck').root), shown)).toEqual(['until', 'spring.', 'eleven'])
})

test('a word that is nowhere on the pages is missing', () => {
  const shown = wordsOfMemo(memoOf(draftOf(TEXT, 'memo'), theme).result)
  expect(missingWords(expectedWords(draftOf(TEXT, 'memo').root), shown)).toEqual([])
  expect(missingWords(expectedWords(draftOf(MORE, 'memo').root), shown)).toEqual(['until', 'spring.', 'eleven'])
})

test('raw HTML is no word, the words of a note without a mark are none either', () => {
  expect(expectedWords(draftOf('One <b>two</b>\n\n[^z]: three', 'memo').root)).toEqual(['One', 'two'])
})
