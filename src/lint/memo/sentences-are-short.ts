import {STYLE} from '../../forms/ar-25-50.ts'
import {segment} from '../../prose/sentences.ts'
import type {MemoRule} from '../rule.ts'
import {textsOf, wordCount} from '../texts.ts'
import {blocksOf} from './memorandum.ts'

/** About 15 words are asked for: a third more is no longer about. */
const ABOUT = 4 / 3
/** The average of fewer says nothing. */
const LEAST = 3

export const sentencesAreShort: MemoRule = {
  id: 'sentences-are-short',
  forms: ['ar-25-50'],
  source: STYLE.sentenceWords.source,
  check({draft}) {
    const lengths = textsOf(blocksOf(draft)).flatMap(({words}) =>
      segment(words).map(({start, end}) => wordCount(words.slice(start, end)))
    )
    const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)
    if (lengths.length < LEAST || average <= STYLE.sentenceWords.value * ABOUT) return []
    return [
      {
        message: `The sentences have ${average.toFixed(0)} words on average; about ${STYLE.sentenceWords.value} are asked for.`,
        hints: ['Drop or edit long sentences in brief.yml.'],
        at: 'brief'
      }
    ]
  }
}
