// Note marks and endnotes.

import type {PhrasingContent, Root} from 'mdast'
import {describe, expect, it} from 'vitest'
import {exhibit} from '../../compose/exhibits.ts'
import {policy} from '../../forms/index.ts'
import type {Draft} from '../../model/stages.ts'
import {linesOn, pagesText} from './testing/as-text.ts'
import {faultsOf} from './testing/faults.ts'
import {laidOut, markdownDraft} from './testing/laid-out.ts'
import {cite, evidence} from './testing/sample-draft.ts'

const text = (value: string): PhrasingContent => ({type: 'text', value})
const draftOf = (...children: Root['children']): Draft => ({
  shape: 'memo',
  theme: 'plain',
  form: policy,
  root: {type: 'root', children}
})
const paragraph = (...children: PhrasingContent[]): Root['children'][number] => ({type: 'paragraph', children})

/** Lines of the text column, marks with a caret. */
const bodyLines = (draft: Draft): readonly string[] =>
  pagesText(laidOut(draft).memo)
    .split('\n')
    .filter((line) => line.startsWith(' 169'))
    .map((line) => line.slice(10))

const tide = evidence(1, 2, 'The tide was low.')
const wind = evidence(2, 3, 'The wind was high.')

describe('note marks', () => {
  it('stand after the punctuation, also when it comes after them in the draft', () => {
    expect(
      bodyLines(draftOf(paragraph(text('The tide was low'), cite(tide), text('. The wind was high.'), cite(wind))))
    ).toEqual(['The tide was low.^1 The wind was high.^2'])
  })

  it('of several sentences are joined by a comma, each number once', () => {
    expect(bodyLines(draftOf(paragraph(text('Both were seen.'), cite(tide, wind), text(' '), cite(wind))))).toEqual([
      'Both were seen.^1^, ^2'
    ])
  })

  it('keep a space from a digit or a percent sign, which they would raise to a power', () => {
    expect(
      bodyLines(draftOf(paragraph(text('It fell by 30%'), cite(tide), text(' in 2019 '), cite(wind), text('.'))))
    ).toEqual(['It fell by 30%^ ^1 in 2019.^2'])
  })

  it('have the same number for the same sentence', () => {
    expect(
      bodyLines(draftOf(paragraph(text('One.'), cite(tide), text(' Two.'), cite(wind), text(' Three.'), cite(tide))))
    ).toEqual(['One.^1 Two.^2 Three.^1'])
  })

  it('do not begin a line without their word', () => {
    const words = Array.from({length: 40}, (_, index) => [
      text(`${'w'.repeat(1 + (index % 9))}!`),
      cite(tide),
      text(' ')
    ])
    const lines = bodyLines(draftOf(paragraph(...words.flat())))
    expect(lines.filter((line) => line.startsWith('^'))).toEqual([])
    expect(lines.length).toBeGreaterThan(3)
  })
})

describe('endnotes', () => {
  it('follow the text under a head of their own when the draft has no place for them', () => {
    const {memo} = laidOut(draftOf(paragraph(text('The tide was low.'), cite(tide))))
    expect(pagesText(memo).split('\n').slice(3, 8)).toEqual([
      ' 169  133 The tide was low.^1',
      '  62  170 Notes',
      '  62  187 1',
      '  78  187 S1 ¶ 2 “The tide was low.”',
      '  62  203 S: source, by its number; ¶: paragraph of the source.'
    ])
  })

  it('and their marks are linked both ways', () => {
    const {memo} = laidOut(draftOf(paragraph(text('The tide was low.'), cite(tide))))
    const lines = memo.pages.flatMap(({items}) => linesOn(items))
    const links = lines.flatMap(({anchor, runs}) => runs.map(({text: drawn, link}) => ({anchor, drawn, link})))
    expect(links.filter(({link}) => link)).toEqual([
      {anchor: 'mark-1', drawn: '1', link: {anchor: 'note-1'}},
      {anchor: 'note-1', drawn: '1', link: {anchor: 'mark-1'}}
    ])
  })

  it('run on to further pages under the same head, each whole in its column', () => {
    const many = Array.from({length: 260}, (_, index) =>
      evidence(
        1,
        index,
        `Sentence ${index} tells of the harbour and of the boats that lie in it, one after another, until the evening.`
      )
    )
    const {memo} = laidOut(draftOf(paragraph(text('All of it.'), cite(...many)), exhibit('notes', [])))
    expect(faultsOf(memo)).toEqual([])
    const heads = memo.pages.map(({items}) => linesOn(items).filter((line) => line.runs[0]?.text === 'Notes').length)
    expect(heads.length).toBeGreaterThan(2)
    const notes = memo.tags.filter(({role}) => role === 'Note').map(({id}) => id)
    expect(notes).toEqual(many.map((_, index) => `note-${index + 1}`))
  })

  it('of plain Markdown are its footnotes', () => {
    const lines = pagesText(
      laidOut(
        markdownDraft(
          '# Tides\n\nLow.[^a] High.[^b] Low again.[^a]\n\n[^b]: Seen from the pier.\n\n[^a]: Seen at noon.'
        )
      ).memo
    ).split('\n')
    expect(lines.slice(3, 9)).toEqual([
      ' 169  133 Low.^1 High.^2 Low again.^1',
      '  62  170 Notes',
      '  62  187 1',
      '  78  187 Seen at noon.',
      ' 305  187 2',
      ' 321  187 Seen from the pier.'
    ])
  })
})
