import {describe, expect, it} from 'vitest'
import {extract} from '../extractors/index.ts'
import type {SourceId} from '../model/source.ts'
import {readSource} from '../readers/index.ts'
import {statementsOf} from './statements.ts'

/** The statements of a Markdown text: as they would be shown, or why they are not. */
function shown(text: string): readonly string[] {
  const source = {id: 'a.md' as SourceId, bytes: new TextEncoder().encode(text), hash: ''}
  const document = readSource(source, () => undefined)
  if (document === undefined) throw new Error('not read')
  return statementsOf([extract(document, () => undefined)]).map(({stem, barred, evidence}) =>
    barred === undefined ? [stem?.text, evidence.text].filter(Boolean).join(' ') : `(${barred})`
  )
}

describe('a list item', () => {
  it('is shown with what introduces it, when that says who must do what', () => {
    expect(shown('For instance, owners of pumps must:\n\n- report every leak;\n- Keep a list of valves.\n')).toEqual([
      '(words that introduce what follows)',
      'Owners of pumps must: report every leak;',
      'Owners of pumps must: Keep a list of valves.'
    ])
  })
  it('stays away when its stem points elsewhere, is a label, or offers examples', () => {
    for (const stem of ['These include:', 'Steps:', 'The board names partners such as:', 'Select one of the options:'])
      expect(shown(`${stem}\n\n- report every leak\n- a list of valves\n`).slice(1)).toEqual([
        '(a list item that needs its stem)',
        '(a list item that needs its stem)'
      ])
  })
  it('that is a sentence of its own is shown alone, and what explains an item never takes the stem', () => {
    expect(
      shown(
        'The plan has two parts:\n\n- The quay will be raised in May.\n- new pumps for the basin. They arrive by sea.\n'
      )
    ).toEqual([
      '(words that introduce what follows)',
      'The quay will be raised in May.',
      'The plan has two parts: new pumps for the basin.',
      'They arrive by sea.'
    ])
  })
  it('under a head that reverses it is not shown, with its stem or without', () => {
    expect(shown('## Myths\n\nOwners must:\n\n- report every leak\n')).toEqual([
      expect.stringMatching(/^\(/),
      '(a claim that its heading calls false)'
    ])
  })
})
