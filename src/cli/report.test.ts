import {expect, test} from 'vitest'
import type {Diagnostic} from '../model/stages.ts'
import {diagnosticsText} from './report.ts'

const glyph = (line: number): Diagnostic => ({
  rule: 'glyph-exists',
  file: 'a.md',
  line,
  column: 2,
  message: `no sign ${line}`,
  hints: []
})
const places = (count: number): readonly Diagnostic[] => Array.from({length: count}, (_, index) => glyph(index + 1))

test('diagnostics stand in the order of their places, with a line that counts them', () => {
  expect(diagnosticsText([glyph(9), {...glyph(3), rule: 'html-is-text'}])).toBe(
    'a.md:3:2 info html-is-text  no sign 3\na.md:9:2 warning glyph-exists  no sign 9\n1 warning, 1 note\n'
  )
})

test('of many of one rule in one file the first are shown, the others counted with their first places', () => {
  const lines = diagnosticsText([...places(80), {...glyph(1), file: 'b.md'}]).split('\n')
  expect(lines).toHaveLength(10)
  expect(lines[6]).toBe('a.md warning glyph-exists  74 more like these, at 7:2, 8:2, 9:2, 10:2, 11:2 …')
  expect(lines[7]).toContain('b.md:1:2')
})

test('two more than are shown are no reason to leave them out', () => {
  expect(diagnosticsText(places(8))).not.toContain('more like these')
  expect(diagnosticsText(places(9))).toContain('3 more like these, at 7:2, 8:2, 9:2\n')
})
