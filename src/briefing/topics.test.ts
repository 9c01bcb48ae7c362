import {describe, expect, it} from 'vitest'
import {extract} from '../extractors/index.ts'
import type {SourceId} from '../model/source.ts'
import {readSource} from '../readers/index.ts'
import {companiesOf} from './company.ts'
import {independenceOf} from './independence.ts'
import {matchesOf} from './matches.ts'
import {poolOf} from './pool.ts'
import {salienceOf} from './salience.ts'
import {statementsOf} from './statements.ts'
import {topicsOf} from './topics.ts'
import {weightsOf} from './weights.ts'

/** The first topic of a Markdown text, and what is said on it. */
function firstTopic(text: string) {
  const source = {id: 'a.md' as SourceId, bytes: new TextEncoder().encode(text), hash: ''}
  const document = readSource(source, () => undefined)
  const extractions = document ? [extract(document, () => undefined)] : []
  const statements = statementsOf(extractions)
  const matches = matchesOf(statements, weightsOf(statements))
  const companies = companiesOf(statements, matches, independenceOf(extractions, statements, matches))
  const pool = poolOf(statements, companies, salienceOf(statements, companies, extractions), new Map())
  const topic = topicsOf(pool, [document?.meta.title?.value ?? ''], {count: 2, shown: new Set()}).next(new Set())
  const texts = topic?.statements.map(({evidence}) => evidence.text) ?? []
  return {label: topic?.label, first: texts.slice(0, 4).sort()}
}

const requirements = [
  'The board must raise the northern quay before the autumn storms.',
  'Owners must moor their boats in the inner basin at night.',
  'The council must keep two pumps ready at every sluice.',
  'Skippers must report every damaged buoy to the harbour office.'
]
const asides = [
  'The first quay was a row of oak piles.',
  'A painter lived in the customs house for a while.',
  'The market hall has a green roof and a clock.',
  'School classes visit the smokehouse each spring.',
  'Swallows nest below the old crane.',
  'The brass band meets above the bakery.'
]

describe('the topics', () => {
  it('are also headings over several short sections, each with little of its own', () => {
    const sections = requirements.map((text, at) => `### ${'Quays Boats Pumps Buoys'.split(' ')[at]}\n\n${text}\n`)
    const {label, first} = firstTopic(
      `# Storms on the coast\n\n## What is required\n\n${sections.join('\n')}\n## Old times\n\n${asides.join(' ')}\n`
    )
    expect(label).toBe('What is required')
    expect(first).toEqual([...requirements].sort())
  })

  it('are not the heading over nearly all of a text', () => {
    const {label} = firstTopic(
      `## Part one\n\n### Rules\n\n${requirements.join(' ')}\n\n### Old times\n\n${asides.join(' ')}\n\n## Thanks\n\nThe board thanks all.\n`
    )
    expect(label).not.toBe('Part one')
  })
})
