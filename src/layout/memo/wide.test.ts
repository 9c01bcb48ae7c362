// Tables that are wider than a page, and what stays together on one.
import {describe, expect, it} from 'vitest'
import type {Memo} from '../../model/memo.ts'
import {themes} from '../../themes/index.ts'
import {linesOn} from './testing/as-text.ts'
import {faultsOf} from './testing/faults.ts'
import {laidOut, markdownDraft, testContext} from './testing/laid-out.ts'

const rowOf = (columns: number, cell: (column: number) => string): string =>
  `| ${Array.from({length: columns}, (_, column) => cell(column)).join(' | ')} |`
const tableOf = (columns: number, word: string): string =>
  [
    rowOf(columns, (c) => `${word}${c}`),
    rowOf(columns, () => '--'),
    rowOf(columns, (c) => (c === 0 ? 'Quay' : `c${c}`))
  ].join('\n')
const linesOf = (memo: Memo, page: number): readonly string[] =>
  linesOn(memo.pages[page]?.items ?? []).flatMap(({tag, runs}) =>
    tag === 'artifact' ? [] : [runs.map(({text}) => text).join('')]
  )
const isTurned = ({size}: Memo['pages'][number]): boolean => size.width > size.height

describe.each(themes)('a table in theme $name', (theme) => {
  const memoOf = (text: string): Memo => {
    const {memo} = laidOut(markdownDraft(text), testContext(theme))
    expect(faultsOf(memo)).toEqual([])
    return memo
  }
  it('stands upright where its words have room', () => {
    expect(memoOf(`# Log\n\nBefore.\n\n${tableOf(4, 'Vehicles')}`).pages.some(isTurned)).toBe(false)
  })
  it('is turned where only a wider page has room for its words; what follows is upright again', () => {
    const memo = memoOf(`# Log\n\nBefore.\n\n${tableOf(8, 'Maintenances')}\n\nAfter.`)
    expect(memo.pages.map(isTurned)).toEqual([false, true, false])
    expect(linesOf(memo, 1)).toContain('Quay')
    expect(linesOf(memo, 2)).toContain('After.')
  })
  it('is parted into groups of columns where no page has room, each with the first column', () => {
    const memo = memoOf(`# Log\n\n${tableOf(24, 'Maintenances')}`)
    const words = memo.pages.flatMap((_, page) => linesOf(memo, page))
    expect(memo.tags.filter(({role}) => role === 'Table').length).toBeGreaterThan(1)
    expect(words.filter((word) => word === 'Quay')).toHaveLength(memo.tags.filter(({role}) => role === 'Table').length)
    for (let column = 1; column < 24; column++) expect(words).toContain(`c${column}`)
  })
  it('has a body when it is a head alone', () => {
    expect(memoOf('# Log\n\n| Day | Hour |\n|--|--|').tags.map(({role}) => role)).toContain('TBody')
  })
})

describe('on a page', () => {
  const sentence = 'The ferry leaves the quay at nine and comes back at noon. '
  /** Every filling of the page above, so that the end of the page falls everywhere. */
  const each = (below: string, check: (memo: Memo) => void): void => {
    for (let count = 20; count < 60; count += 2)
      check(laidOut(markdownDraft(`# Log\n\n${sentence.repeat(count)}\n\n${sentence.repeat(count)}\n\n${below}`)).memo)
  }
  it('what announces a list is not last', () => {
    each(`These are the stops:\n\n- Quay\n- Market`, (memo) => {
      for (const page of memo.pages.keys()) expect(linesOf(memo, page).at(-1)).not.toBe('These are the stops:')
    })
  })
  it('the speaker of a quotation is not first', () => {
    each(`> ${sentence.repeat(4)}\n>\n> — The keeper`, (memo) => {
      for (const page of memo.pages.keys()) expect(linesOf(memo, page)[0]).not.toBe('— The keeper')
    })
  })
  it('short code is not parted', () => {
    each('```\nopen\nwait\nclose\n```', (memo) => {
      const pages = memo.pages.filter((_, page) =>
        linesOf(memo, page).some((line) => /^(?:open|wait|close)$/.test(line))
      )
      expect(pages).toHaveLength(1)
    })
  })
  it('a line of code that goes on has a sign that is not part of it', () => {
    const {memo} = laidOut(markdownDraft(`\`\`\`\n${'ferry '.repeat(40).trim()}\n\`\`\``))
    const all = memo.pages.flatMap(({items}) => linesOn(items))
    const signs = all.filter(({tag, runs}) => tag === 'artifact' && runs.some(({text}) => text === '\u21AA'))
    expect(signs.length).toBeGreaterThan(0)
    expect(linesOf(memo, 0).join(' ').match(/ferry/g)).toHaveLength(40)
  })
})
