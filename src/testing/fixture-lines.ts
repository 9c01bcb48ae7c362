import {readFileSync, writeFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'

/** A sentence (or paragraphs parted by `¶`) and the lines that a rule must make of it. */
interface Case {
  readonly input: string
  readonly expected: readonly string[]
}

/** Cases are parted by blank lines: the input, then `= ` and what is found, one line each; `#` begins a comment. */
function casesIn(text: string): readonly Case[] {
  return text
    .split(/\n{2,}/u)
    .map((block) => block.split('\n').filter((line) => line !== '' && !line.startsWith('#')))
    .filter((lines) => lines.length > 0)
    .map(([input = '', ...expected]) => ({input, expected: expected.map((line) => line.replace(/^= /u, ''))}))
}

/**
 * Runs the two fixture files of a folder against a rule: `must.txt` (each case finds exactly its lines) and `must-not.txt`
 * (one input a line, nothing is found). With UPDATE=1 the lines of `must.txt` are rewritten from what is found: read the diff.
 */
export function checkFixtures(folder: URL, find: (input: string) => readonly string[]): void {
  const must = new URL('must.txt', folder)
  const cases = casesIn(readFileSync(must, 'utf8'))
  if (process.env.UPDATE === '1') {
    writeFileSync(
      must,
      `${cases.map(({input}) => [input, ...find(input).map((line) => `= ${line}`)].join('\n')).join('\n\n')}\n`
    )
  }
  describe('finds', () => {
    for (const {input, expected} of cases) it(input, () => expect(find(input)).toEqual(expected))
    it('something in every case', () => expect(cases.filter(({expected}) => expected.length === 0)).toEqual([]))
  })
  describe('finds nothing in', () => {
    const lines = readFileSync(new URL('must-not.txt', folder), 'utf8').split('\n')
    for (const line of lines.filter((each) => each !== '' && !each.startsWith('#')))
      it(line, () => expect(find(line)).toEqual([]))
  })
}
