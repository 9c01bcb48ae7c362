import {describe, expect, test} from 'vitest'
import {MEMORANDUM} from '../../../../forms/ar-25-50.ts'
import {markdownDraft, parseMarkdown} from '../../../../markdown/index.ts'
import type {Memo} from '../../../../model/memo.ts'
import {plain} from '../../../../themes/plain.ts'
import {meant, pagesText} from '../../testing/as-text.ts'
import {faultsOf} from '../../testing/faults.ts'
import {laidOut, testContext} from '../../testing/laid-out.ts'
import {labelOf} from './paragraphs.ts'

const FILE = `---
form: ar-25-50
date: 2024-03-13
subject: Repair of the North Quay
memo:
  letterhead: [ELLMOUTH HARBOUR COMMAND, North Basin]
  office-symbol: EHC-OPS
  record-number: 25-50a
  deadline: 1 April 2024
  addressees: [Commander, Chief of Staff]
  authority: FOR THE COMMANDER
  signature: {name: ADA R. KEEL, rank: "LTC, EN", title: Harbour Engineer}
  enclosures: [Survey of the pillars, Map]
  copies: [Press office]
---

The north quay should be closed before winter. Divers found cracks in twelve of its forty pillars, and the repair of these pillars takes at least six weeks in dry weather.

## Costs

- The repair costs 1.8 million.
  1. The pillars cost most of it.
  2. The deck costs the rest, as all of its planks have to be taken up and laid again before the cranes come back to it.
- The detour costs 0.4 million.
`

const made = (text = FILE): Memo => {
  const {draft} = markdownDraft({file: 'memo.md', text, tree: parseMarkdown(text)}, 'memo', () => undefined)
  return laidOut(draft, testContext(plain, {form: draft.form, marking: ''})).memo
}
const linesOf = (memo: Memo) =>
  memo.pages.flatMap(({items}) =>
    items.flatMap((item) =>
      item.type === 'line' ? [{x: item.x, y: item.baseline, text: item.runs.map(meant).join('')}] : []
    )
  )
const find = (memo: Memo, start: string) => linesOf(memo).find(({text}) => text.startsWith(start))

describe('a memorandum', () => {
  test('stands as it did', async () => {
    const memo = made()
    expect(faultsOf(memo)).toEqual([])
    await expect(`${pagesText(memo)}\n`).toMatchFileSnapshot('fixtures/memorandum.lines.txt')
  })

  test('keeps the order of what stands below a head', () => {
    const text =
      '---\nform: ar-25-50\n---\n\n# Quay\n\nIt leaks.\n\n## Log\n\n```\nleak at nine\n```\n\nIt was shut at ten.\n'
    const words = linesOf(made(text)).map((line) => line.text)
    const at = (start: string) => words.findIndex((line) => line.includes(start))
    expect(at('leak at nine')).toBeGreaterThan(at('Log'))
    expect(at('It was shut')).toBeGreaterThan(at('leak at nine'))
  })

  test('is on Letter with margins of an inch, whatever the theme has', () => {
    const {pages, theme} = made()
    expect([pages[0]?.size, theme.memo.page.left, theme.memo.page.right]).toEqual([{width: 612, height: 792}, 72, 72])
  })

  test('indents labels by depth, and wraps to the margin', () => {
    const memo = made()
    const left = 72
    expect(['1.', '2.', 'a.', '(1)', '(2)', 'b.'].map((label) => (find(memo, label)?.x ?? 0) - left)).toEqual([
      0, 0, 18, 36, 36, 18
    ])
    const second = find(memo, '(2)')
    const wrapped = linesOf(memo).find(({y}) => second !== undefined && Math.abs(y - second.y - 15) < 0.1)
    expect(wrapped?.x).toBe(left)
  })

  test('has its signature block at the centre, on the fifth line below the authority line', () => {
    const memo = made()
    const [signer, authority, enclosures] = ['ADA R. KEEL', 'FOR THE COMMANDER', '2 Encls'].map((text) =>
      find(memo, text)
    )
    expect((signer?.x ?? 0) - 72).toBe(MEMORANDUM.signature.value.indent)
    expect((signer?.y ?? 0) - (authority?.y ?? 0)).toBeCloseTo(5 * 15)
    expect(enclosures?.y).toBe(signer?.y)
  })

  test('has the date on the line of the office symbol, and two spaces between sentences', () => {
    const memo = made()
    expect(find(memo, '13 March 2024')?.y).toBe(find(memo, 'EHC-OPS (25-50a)')?.y)
    expect(linesOf(memo).some(({text}) => text.includes('before winter.  Divers'))).toBe(true)
  })

  test('repeats office symbol and subject on further pages', () => {
    const long = `${FILE}\n${Array.from({length: 40}, (_, index) => `The quay needs plank ${index}.`).join('\n\n')}\n`
    const memo = made(long)
    expect(memo.pages.length).toBeGreaterThan(1)
    expect(linesOf({...memo, pages: memo.pages.slice(1, 2)}).some(({text}) => text === 'EHC-OPS (25-50a)')).toBe(true)
    expect(faultsOf(memo)).toEqual([])
  })
})

test.each([
  [1, 0, '1.'],
  [2, 26, 'aa.'],
  [3, 4, '(5)'],
  [4, 1, '(b)'],
  [7, 1, '(b)']
])('the label at depth %i, number %i, is %s', (depth, index, label) => expect(labelOf(depth, index)).toBe(label))

test('the single part of a paragraph is read on in it, unless its author made a list', () => {
  const head = '---\nform: ar-25-50\n---\n\n'
  expect(find(made(`${head}## Costs\n\nThe repair is dear.\n\nThe detour is not.\n`), 'a.')).toBeUndefined()
  expect(find(made(`${head}## Costs\n\nThe repair is dear.\n\n- The detour is not.\n`), 'a.')).toBeDefined()
})
