// Every rule finds its fault, at a place, and leaves alone what has none.
import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {layOutMemo} from '../layout/memo/index.ts'
import {testContext} from '../layout/memo/testing/laid-out.ts'
import {markdownDraft, parseMarkdown} from '../markdown/index.ts'
import type {Diagnostic} from '../model/stages.ts'
import {find} from '../testing/make.ts'
import {plain} from '../themes/plain.ts'
import {briefingRules, lintBriefing, lintMemo, memoRules} from './index.ts'

const folder = new URL('./fixtures/', import.meta.url)
const fixture = (rule: string, name: 'found' | 'clean'): string =>
  readFileSync(new URL(`${rule}/${name}.md`, folder), 'utf8')

function lintedMemo(text: string): readonly Diagnostic[] {
  const found: Diagnostic[] = []
  const report = (diagnostic: Diagnostic): void => void found.push(diagnostic)
  const {draft, front} = markdownDraft({file: 'memo.md', text, tree: parseMarkdown(text)}, 'memo', report)
  const memo = layOutMemo(draft, testContext(plain, {form: draft.form, marking: ''}), report)
  lintMemo(
    {form: draft.form, fields: front.memo, draft, memo},
    {brief: 'memo.md', sources: '', textOf: () => ''},
    report
  )
  return found
}

async function lintedBriefing(text: string): Promise<readonly Diagnostic[]> {
  const found: Diagnostic[] = []
  const {briefing, texts} = await find({'sources/a.md': text})
  const textOf = (source: string): string => [...texts].find(([id]) => id === source)?.[1] ?? ''
  lintBriefing(briefing, {brief: 'brief.yml', sources: 'sources', textOf}, (diagnostic) => found.push(diagnostic))
  return found
}

const ofRule = (found: readonly Diagnostic[], id: string) => found.filter(({rule}) => rule === id)

describe.each(memoRules)('$id', ({id, source}) => {
  test('finds the fault and says whose rule it is', () => {
    const [first] = ofRule(lintedMemo(fixture(id, 'found')), id)
    expect([first?.file, first?.note]).toEqual(['memo.md', source])
  })
  test('leaves alone what has none', () => {
    expect(ofRule(lintedMemo(fixture(id, 'clean')), id)).toEqual([])
  })
})

describe.each(briefingRules)('$id', ({id}) => {
  test('finds the fault at its sentence', async () => {
    const [first] = ofRule(await lintedBriefing(fixture(id, 'found')), id)
    expect([first?.file, first?.line]).toEqual(['sources/a.md', 3])
  })
  test('leaves alone what has none', async () => {
    expect(ofRule(await lintedBriefing(fixture(id, 'clean')), id)).toEqual([])
  })
})

test('every rule has its fixtures, and there are no others', () => {
  const ids = [...memoRules, ...briefingRules].map(({id}) => id)
  expect(readdirSync(folder).sort()).toEqual([...ids].sort())
})
