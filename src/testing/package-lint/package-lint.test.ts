import {beforeAll, describe, expect, it} from 'vitest'
import {writePptx} from '../../writers/pptx/index.ts'
import {inBook} from './cases/breaks.ts'
import {drawingCases} from './cases/drawing.ts'
import {packageCases} from './cases/package.ts'
import {presentationCases} from './cases/presentation.ts'
import {packageFaults} from './index.ts'
import {packageOf} from './package.ts'
import {rules} from './rules/index.ts'
import {rebuilt, sampleDeck} from './sample.ts'

const cases = [...packageCases, ...presentationCases, ...drawingCases]

/** For a machine that has more to do. */
const PATIENCE = 60_000

describe('packageFaults', {timeout: PATIENCE}, () => {
  let bytes: Uint8Array
  beforeAll(async () => {
    bytes = await writePptx(sampleDeck())
  }, PATIENCE)

  it('finds nothing in a deck with every kind of slide', () => {
    expect(packageFaults(bytes)).toEqual([])
  })

  it('has a package broken on purpose for every rule', () => {
    expect(new Set(cases.map(([rule]) => rule))).toEqual(new Set(rules))
  })

  it.each(cases.map(([rule, what, breaks, fault]) => [rule.name, what, rule, breaks, fault] as const))(
    '%s finds %s',
    (_name, _what, rule, breaks, fault) => {
      expect(rule(packageOf(breaks(bytes))).join('\n')).toMatch(fault)
    }
  )

  it('looks into workbooks too', () => {
    const lost = inBook('xl/_rels/workbook.xml.rels', /<Relationship [^>]*styles"[^>]*>/, '')
    expect(packageFaults(lost(bytes)).join('\n')).toMatch(/Worksheet1.xlsx!xl\/workbook.xml: has 0 of styles/)
  })

  it('finds a part that is missing altogether', () => {
    expect(packageFaults(rebuilt(bytes, (parts) => parts.delete('ppt/theme/theme1.xml')))).not.toEqual([])
  })
})
