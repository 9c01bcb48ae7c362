import {STYLE} from '../../forms/ar-25-50.ts'
import type {MemoRule} from '../rule.ts'
import {wordCount} from '../texts.ts'
import {headerLine} from './header.ts'

export const subjectIsShort: MemoRule = {
  id: 'subject-is-short',
  forms: ['ar-25-50'],
  source: STYLE.subjectWords.source,
  check({draft}) {
    const count = wordCount(headerLine(draft, 'subject') ?? '')
    if (count <= STYLE.subjectWords.value) return []
    return [
      {
        message: `The subject has ${count} words; at most ${STYLE.subjectWords.value} are asked for.`,
        hints: ['Give a shorter `subject:`.'],
        at: 'brief'
      }
    ]
  }
}
