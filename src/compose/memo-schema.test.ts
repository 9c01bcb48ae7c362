import {expect, test} from 'vitest'
import {emptyMemo} from './empty-memo.ts'
import {memoSchema} from './memo-schema.ts'

test('a memo of which nothing is said is what the schema makes of an empty group', () => {
  expect(memoSchema().parse({})).toEqual(emptyMemo)
})
