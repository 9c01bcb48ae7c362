import {describe, expect, it} from 'vitest'
import {extract} from '../extractors/index.ts'
import {documentOf} from '../testing/document-of.ts'
import {dutiesOf, otherDuty} from './duties.ts'
import {statementsOf} from './statements.ts'

function asking(text: string) {
  const [statement] = statementsOf([extract(documentOf(text), () => undefined)])
  return {keys: statement?.keys ?? new Set<string>(), duties: dutiesOf(text)}
}
const other = (a: string, b: string) => otherDuty(asking(a), asking(b))

describe('two rules', () => {
  it('ask for the same where the same is to be done', () => {
    expect(other('Owners must report every leak to the board.', 'Every leak should be reported by its owner.')).toBe(
      false
    )
    expect(other('Owners must mend the pumps.', 'Owners are required to repair old pumps.')).toBe(false)
    expect(other('The board met in May.', 'The board of owners met in spring.')).toBe(false)
  })
  it('ask for different things though they share their words', () => {
    expect(
      other('Owners must report leaks of the harbour mains.', 'Owners must mark leaks of the harbour mains.')
    ).toBe(true)
    expect(other('Owners must consult the harbour office.', 'The harbour office opens at nine for owners.')).toBe(true)
  })
})
