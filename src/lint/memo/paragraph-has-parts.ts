import type {Numbered} from '../../layout/memo/forms/ar-25-50/numbered.ts'
import type {MemoRule} from '../rule.ts'
import {placeOf, wordsOf} from '../texts.ts'
import {paragraphsOf} from './memorandum.ts'

const withOnePart = (paragraphs: readonly Numbered[]): readonly Numbered[] =>
  paragraphs.flatMap((paragraph) => [
    ...(paragraph.parts.length === 1 ? [paragraph] : []),
    ...withOnePart(paragraph.parts)
  ])

export const paragraphHasParts: MemoRule = {
  id: 'paragraph-has-parts',
  forms: ['ar-25-50'],
  source: 'AR 25-50 (10 Oct 2020, revised 4 Oct 2024), fig 2-1 and para 1-39b(10)',
  check({draft}) {
    return withOnePart(paragraphsOf(draft)).map(({head, text}) => ({
      message: `“${(head?.text ?? wordsOf(text)).slice(0, 40)}” is divided into one part only.`,
      hints: ['Give it a second part, or run the two together.'],
      at: placeOf({type: 'paragraph', children: [...text]})
    }))
  }
}
