import {STYLE} from '../../forms/ar-25-50.ts'
import type {Numbered} from '../../layout/memo/forms/ar-25-50/numbered.ts'
import type {MemoRule} from '../rule.ts'
import {placeOf, wordsOf} from '../texts.ts'
import {paragraphsOf} from './memorandum.ts'

/** The first paragraph at a depth, from 1. */
const atDepth = (paragraphs: readonly Numbered[], depth: number): Numbered | undefined =>
  depth === 1 ? paragraphs[0] : paragraphs.flatMap(({parts}) => atDepth(parts, depth - 1) ?? [])[0]

export const numberingIsShallow: MemoRule = {
  id: 'numbering-is-shallow',
  forms: ['ar-25-50'],
  source: STYLE.subdivisions.source,
  check({draft}) {
    const deep = atDepth(paragraphsOf(draft), STYLE.subdivisions.value + 2)
    if (deep === undefined) return []
    return [
      {
        message: `“${wordsOf(deep.text).slice(0, 40)}” stands below ${STYLE.subdivisions.value} subdivisions; no more are allowed.`,
        hints: ['Raise it, or write it as running text.'],
        at: placeOf({type: 'paragraph', children: [...deep.text]})
      }
    ]
  }
}
