import {expect, test} from 'vitest'
import type {Diagnostic} from '../../model/stages.ts'
import {draftOf, template} from '../../testing/draft-of.ts'
import {loadTemplate} from '../index.ts'

test('::slide begins a slide and says its layout; after --- it begins no second one', () => {
  const {root} = draftOf(
    template('deck', '# One\n\na\n\n---\n\n::slide{layout=quote}\n\n> b\n\n::slide{layout=columns}\n\nc')
  )
  expect(root.children.map((node) => (node.type === 'pageStart' ? (node.data?.layout ?? '---') : node.type))).toEqual([
    '---',
    'heading',
    'paragraph',
    'quote',
    'blockquote',
    'columns',
    'paragraph'
  ])
})

test('::slide is nothing in a memo', () => {
  expect(draftOf(template('memo', '::slide{layout=quote}\n\na')).root.children.map(({type}) => type)).toEqual([
    'paragraph'
  ])
})

test('an unknown layout is an error on its line, with the nearest name', () => {
  const problems: Diagnostic[] = []
  loadTemplate('t.md', template('deck', '::slide{layout=colums}'), (problem) => problems.push(problem))
  expect(problems.map(({rule, line, hints}) => [rule, line, hints.join(' ')])).toEqual([
    ['attribute-is-valid', 5, expect.stringContaining('columns')]
  ])
})
