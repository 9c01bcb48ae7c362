// Drafts laid out for tests, with the fonts of the packages.

import type {Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {policy} from '../../../forms/index.ts'
import type {LayoutContext} from '../../../model/layout.ts'
import type {Memo} from '../../../model/memo.ts'
import type {Diagnostic, Draft} from '../../../model/stages.ts'
import type {Theme} from '../../../model/theme.ts'
import {frame} from '../../../themes/frame.ts'
import {plain} from '../../../themes/plain.ts'
import {packagedFont} from '../../../world.ts'
import {measureWith} from '../../measure.ts'
import {layOutMemo} from '../index.ts'

const measure = measureWith({font: packagedFont})

export const testContext = (theme: Theme = plain, overrides: Partial<LayoutContext> = {}): LayoutContext => ({
  theme,
  frame,
  info: {title: 'The harbour memo', author: 'Coast Desk', subject: '', lang: 'en-GB', date: '2021-10-05'},
  marking: 'UNCLASSIFIED',
  pageBanner: () => overrides.marking ?? 'UNCLASSIFIED',
  designation: [],
  measure,
  images: new Map(),
  lost: new Map(),
  languages: new Map(),
  sources: [
    {number: 1, label: 'Harbour office', date: '5 October 2021'},
    {number: 2, label: 'Ferry company', date: ''}
  ],
  form: policy,
  ...overrides
})

/** A memo and what was reported on the way. */
export function laidOut(
  draft: Draft,
  context: LayoutContext = testContext()
): {readonly memo: Memo; readonly reported: readonly Diagnostic[]} {
  const reported: Diagnostic[] = []
  const memo = layOutMemo(draft, context, (diagnostic) => reported.push(diagnostic))
  return {memo, reported}
}

/** Plain Markdown as a draft. */
export const markdownDraft = (text: string): Draft => ({
  shape: 'memo',
  theme: 'plain',
  form: policy,
  root: unified().use(remarkParse).use(remarkGfm).parse(text) as Root
})
