import {describe, expect, test} from 'vitest'
import {excessOf} from './markdown-depth.ts'

describe('markup that a parser cannot follow is seen', () => {
  test.each([
    ['quotes within each other', `${'> '.repeat(41)}deep`],
    ['lists opened on one line', `${'- '.repeat(41)}deep`],
    ['numbered lists opened on one line', `${'1. '.repeat(41)}deep`],
    ['lists within lists, line by line', Array.from({length: 100}, (_, at) => `${' '.repeat(at)}- item`).join('\n')],
    ['emphasis that never ends', '*a '.repeat(2_001)],
    ['brackets that never end', '['.repeat(2_001)],
    ['backticks of every length', Array.from({length: 201}, (_, at) => `${'`'.repeat(at + 1)} a`).join(' ')]
  ])('%s', (_, text) => {
    expect(excessOf(`Some words.\n\n${text}`)?.line).toBeGreaterThan(2)
  })
})

describe('markup that people write is let through', () => {
  test.each([
    ['a long list of links', '- [a](b) *c* `d`\n'.repeat(3_000)],
    ['a long table', `| a | b |\n|---|---|\n${'| [x](y) | **z** |\n'.repeat(3_000)}`],
    ['many paragraphs', '*a* [b](c) `d`\n\n'.repeat(3_000)],
    ['indented code', `${' '.repeat(200)}code\n`.repeat(10)],
    ['lists six deep', Array.from({length: 6}, (_, at) => `${'  '.repeat(at)}- item`).join('\n')],
    ['figures and dashes', '1.5 - 2.5 - 3.5 and 4) 5) 6) - - -']
  ])('%s', (_, text) => {
    expect(excessOf(text)).toBeUndefined()
  })
})
