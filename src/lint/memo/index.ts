// All rules on memos, by form; one file each and one line here.
import type {MemoRule} from '../rule.ts'
import {dateIsWrittenOut} from './date-is-written-out.ts'
import {mainPointIsFirst} from './main-point-is-first.ts'
import {memoIsShort} from './memo-is-short.ts'
import {numberingIsShallow} from './numbering-is-shallow.ts'
import {optionsAreGiven} from './options-are-given.ts'
import {paragraphHasParts} from './paragraph-has-parts.ts'
import {paragraphIsShort} from './paragraph-is-short.ts'
import {partsAreInOrder} from './parts-are-in-order.ts'
import {policyIsShort} from './policy-is-short.ts'
import {problemHasNumber} from './problem-has-number.ts'
import {sentencesAreShort} from './sentences-are-short.ts'
import {subjectIsShort} from './subject-is-short.ts'

export const memoRules: readonly MemoRule[] = [
  dateIsWrittenOut,
  mainPointIsFirst,
  memoIsShort,
  numberingIsShallow,
  optionsAreGiven,
  paragraphHasParts,
  paragraphIsShort,
  partsAreInOrder,
  policyIsShort,
  problemHasNumber,
  sentencesAreShort,
  subjectIsShort
]
