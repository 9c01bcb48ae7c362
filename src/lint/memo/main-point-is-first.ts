import {judgementsIn} from '../../extractors/judgement.ts'
import {segment} from '../../prose/sentences.ts'
import type {MemoRule} from '../rule.ts'
import {placeOf, wordsOf} from '../texts.ts'
import {paragraphsOf} from './memorandum.ts'

/** Only what judges or recommends is a main point; what says that nothing is known is none. */
const carries = (sentence: string): boolean => judgementsIn(sentence).some(({form}) => form !== 'gap')

export const mainPointIsFirst: MemoRule = {
  id: 'main-point-is-first',
  forms: ['ar-25-50'],
  source: 'AR 25-50 (10 Oct 2020, revised 4 Oct 2024), para 1-38b',
  check({draft}) {
    const first = paragraphsOf(draft).find(({text}) => text.length > 0)
    if (first === undefined) return []
    const words = wordsOf(first.text)
    if (segment(words).some(({start, end}) => carries(words.slice(start, end)))) return []
    return [
      {
        message: 'The first paragraph neither judges nor recommends.',
        hints: ['Pin the claim that is the main point in brief.yml, or put it first.'],
        at: placeOf({type: 'paragraph', children: [...first.text]})
      }
    ]
  }
}
