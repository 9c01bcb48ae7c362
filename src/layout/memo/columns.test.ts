import type {RootContent} from 'mdast'
import {describe, expect, test} from 'vitest'
import type {Column} from '../../model/draft.ts'
import type {MemoItem} from '../../model/memo.ts'
import {faultsOf} from './testing/faults.ts'
import {laidOut, markdownDraft} from './testing/laid-out.ts'

const columns = (...texts: readonly string[]): RootContent => ({
  type: 'columns',
  children: texts.map(
    (text): Column => ({type: 'column', share: undefined, children: markdownDraft(text).root.children})
  )
})

/** Where the line with a word begins. */
function placeOf(word: string, items: readonly MemoItem[]): {readonly x: number; readonly y: number} {
  const line = items.find((item) => item.type === 'line' && item.runs.some(({text}) => text.includes(word)))
  return line?.type === 'line' ? {x: line.x, y: line.baseline} : {x: -1, y: -1}
}

const memoOf = (node: RootContent) => {
  const draft = markdownDraft('# Title\n\n## Part\n\nabove')
  return laidOut({...draft, root: {...draft.root, children: [...draft.root.children, node]}}).memo
}

describe('columns of a memo', () => {
  test('stand side by side when they are short', () => {
    const memo = memoOf(columns('left words\n\n- a point', 'right words\n\n| a | b |\n|---|---|\n| 1 | 2 |'))
    const [left, right] = [placeOf('left', memo.pages[0]?.items ?? []), placeOf('right', memo.pages[0]?.items ?? [])]
    expect(left.y).toBe(right.y)
    expect(right.x).toBeGreaterThan(left.x + 100)
    expect(faultsOf(memo)).toEqual([])
  })

  test('stand one below the other when one is long, without tags left over from the trial', () => {
    const memo = memoOf(columns('left '.repeat(900), '| right |\n|---|\n| cell |'))
    const items = memo.pages.flatMap((page) => page.items)
    expect(placeOf('left', items).x).toBe(placeOf('above', items).x)
    expect(items.filter((item) => item.type === 'line').length).toBeGreaterThan(60)
    expect(memo.tags.filter(({role}) => role === 'Table')).toHaveLength(1)
    expect(faultsOf(memo)).toEqual([])
  })

  test('stand one below the other when there are too many for the width', () => {
    const memo = memoOf(columns('one', 'two', 'three', 'four'))
    const items = memo.pages[0]?.items ?? []
    expect(placeOf('one', items).x).toBe(placeOf('four', items).x)
    expect(placeOf('four', items).y).toBeGreaterThan(placeOf('three', items).y)
  })
})
