import {expect, it} from 'vitest'
import {actor} from '../extractors/actor.ts'
import {quotation} from '../extractors/quotation.ts'
import type {Extraction} from '../model/finding.ts'
import type {Diagnostic} from '../model/stages.ts'
import {sentencesOf} from '../prose/sentences.ts'
import {documentOf} from '../testing/document-of.ts'
import {aliases, nameVariants} from './aliases.ts'

function extraction(id: string, text: string): Extraction {
  const document = documentOf(text, undefined, id)
  const prose = {document, sentences: sentencesOf(document)}
  return {...prose, findings: [...actor.extract(prose, () => {}), ...quotation.extract(prose, () => {})]}
}

const two = [
  extraction('a.txt', 'Latvia’s President Edgars Rinkulis signed the law. Rinkulis said that Latvia would pay.'),
  extraction('b.txt', 'In Latvia the law is new. President Rinkulus said that Latvia would wait.')
]

it('proposes a spelling that shares office and country, and leaves the findings as they are', () => {
  const reports: Diagnostic[] = []
  expect(aliases.refine(two, {aliases: {}}, (diagnostic) => reports.push(diagnostic))).toEqual(two)
  expect(reports).toEqual([
    {
      rule: 'name-has-one-spelling',
      file: 'sources/b.txt',
      line: 1,
      column: 37,
      message: '“Rinkulus” may be another spelling of “Edgars Rinkulis”.',
      note: 'The words are shown as printed; until it is confirmed, the two are treated as different people.',
      hints: ['If they are one person, add to brief.yml under aliases: “Rinkulus: Rinkulis”.']
    }
  ])
  expect(nameVariants(two, {aliases: {}})).toEqual([{name: 'Rinkulis', variant: 'Rinkulus', confirmed: false}])
})

it('applies a spelling that brief.yml confirms to names, not to words, and does not propose it again', () => {
  const reports: Diagnostic[] = []
  const context = {aliases: {Rinkulus: 'Rinkulis'}}
  const refined = aliases.refine(two, context, (diagnostic) => reports.push(diagnostic))
  const said = refined.flatMap(({findings}) => findings.filter((found) => found.kind === 'quotation'))
  expect(said.map(({value: {name, speaker}}) => [name, speaker?.text])).toEqual([
    ['Edgars Rinkulis', 'Rinkulis'],
    ['Edgars Rinkulis', 'Rinkulus']
  ])
  expect(reports).toEqual([])
  expect(nameVariants(two, context)).toEqual([{name: 'Rinkulis', variant: 'Rinkulus', confirmed: true}])
})

it.each([
  ['another office', 'In Latvia the law is new. Professor Rinkulus said so.'],
  ['another country', 'Kenya’s President Rinkulus said so. Kenya is far.'],
  ['another given name', 'Latvia’s President Karlis Rinkulus said so.'],
  ['too many letters', 'In Latvia the law is new. President Runkalos said so.']
])('does not take %s for a spelling', (_, text) => {
  expect(nameVariants([two[0] as Extraction, extraction('b.txt', text)], {aliases: {}})).toEqual([])
})

it('gives whole names where both spellings have a given name, before and after brief.yml confirms them', () => {
  const spelt = [
    extraction('a.txt', 'Tolva Merrick, director of the port, said that it would pay. Tolva Merrick left early.'),
    extraction('b.txt', 'Tolva Merrik, who runs the port, said that it would wait.')
  ]
  const name = {name: 'Tolva Merrick', variant: 'Tolva Merrik'}
  const context = {aliases: {'Tolva Merrik': 'Tolva Merrick'}}
  const refined = aliases.refine(spelt, context, () => {})
  expect(nameVariants(spelt, {aliases: {}})).toEqual([{...name, confirmed: false}])
  expect(nameVariants(spelt, context)).toEqual([{...name, confirmed: true}])
  expect(nameVariants(refined, context)).toEqual([{...name, confirmed: true}])
})
