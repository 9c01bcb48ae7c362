// Page breaks, tables over pages, characters without a glyph, hyphens.
import {existsSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {themes} from '../../themes/index.ts'
import {linesOn, meant, pagesText} from './testing/as-text.ts'
import {faultsOf} from './testing/faults.ts'
import {laidOut, markdownDraft, testContext} from './testing/laid-out.ts'

const prose = (count: number): string =>
  Array.from(
    {length: count},
    (_, index) => ['the', 'boat', 'waits', 'outside', 'until', 'morning'][(index * 7) % 6]
  ).join(' ')
const table = (rows: number): string =>
  ['| Boat | Berth |', '|---|--:|', ...Array.from({length: rows}, (_, index) => `| Boat ${index} | ${index} |`)].join(
    '\n'
  )
/** Lines of a page that are text, not furniture. */
const textOn = (markdown: string, page: number): readonly string[] =>
  linesOn(laidOut(markdownDraft(markdown)).memo.pages[page]?.items ?? []).map((line) => line.runs.map(meant).join(''))

describe('a page', () => {
  it('is left for the next when a table of up to eight rows does not fit, and keeps its head', () => {
    const markdown = `# Port\n\n${prose(440)}\n\n## Berths\n\n${table(8)}`
    expect(textOn(markdown, 0)).not.toContain('Berths')
    expect(textOn(markdown, 1).slice(0, 5)).toEqual(['Berths', 'Boat', 'Berth', 'Boat 0', '0'])
  })

  it('ends with at least two lines of a paragraph and begins with two', () => {
    for (let count = 380; count < 520; count += 4) {
      const {memo} = laidOut(markdownDraft(`# Port\n\n${prose(count)}\n\n${prose(600)}`))
      expect(faultsOf(memo)).toEqual([])
    }
  })

  it('begins at a page break of the template', () => {
    const draft = markdownDraft('# Port\n\nOne.\n\nTwo.')
    draft.root.children.splice(2, 0, {type: 'pageStart'})
    const {pages} = laidOut(draft).memo
    const own = pages.map(({items}) =>
      linesOn(items).flatMap(({tag, runs}) => (tag === 'artifact' ? [] : [runs[0]?.text]))
    )
    expect(own).toEqual([['Policy memo', 'Port', 'One.'], ['Two.']])
  })
})

describe('a table over several pages', () => {
  const {memo} = laidOut(markdownDraft(`# Port\n\n## Berths\n\n${table(90)}`))

  it('says which part it is and repeats its header as furniture', () => {
    const tops = memo.pages.map(({items}) =>
      linesOn(items)
        .slice(0, 3)
        .map(({tag, runs}) => `${tag === 'artifact' ? '* ' : ''}${runs[0]?.text}`)
    )
    expect(tops.slice(1)).toEqual([
      ['* Berths (2 of 3)', '* Boat', '* Berth'],
      ['* Berths (3 of 3)', '* Boat', '* Berth']
    ])
  })

  it('has every row once and no fault', () => {
    const cells = pagesText(memo).match(/Boat \d+/g)
    expect(cells).toEqual(Array.from({length: 90}, (_, index) => `Boat ${index}`))
    expect(faultsOf(memo)).toEqual([])
  })
})

describe('a character', () => {
  it('that the theme lacks comes from another font', () => {
    const {memo, reported} = laidOut(markdownDraft('# Signs\n\nThe sign ☂ and שלום.'))
    const fonts = memo.pages.flatMap(({items}) =>
      linesOn(items).flatMap(({runs}) => runs.map(({text, font}) => [text, font.split('/').at(-1)]))
    )
    expect(fonts.filter(([text]) => /[☂ש]/.test(text ?? ''))).toEqual([
      ['☂', 'DejaVuSans.ttf'],
      ['שלום', 'NotoSansHebrew_400Regular.ttf']
    ])
    expect(reported).toEqual([])
  })

  it('that no font has is named in the text, smaller, and all are reported once', () => {
    const {memo, reported} = laidOut(markdownDraft('# Signs\n\nHere 𒀀 and \u{F0000} and 𒀀.'))
    const runs = memo.pages.flatMap(({items}) => linesOn(items).flatMap((line) => line.runs))
    expect(runs.filter(({text}) => text.startsWith('[')).map(({text, size}) => [text, size < 11])).toEqual([
      ['[cuneiform sign a]', true],
      ['[U+F0000]', true],
      ['[cuneiform sign a]', true]
    ])
    expect(reported.map(({rule, message}) => `${rule}: ${message}`)).toEqual([
      'glyph-exists: 2 signs are in no font: 𒀀 [cuneiform sign a] (U+12000), \u{F0000} [U+F0000] (U+F0000)'
    ])
  })

  it('of a script whose font is not installed stands as that script, and the package is named', () => {
    const {memo, reported} = laidOut(markdownDraft('# Signs\n\nHere हिन्दी.'))
    const runs = memo.pages.flatMap(({items}) => linesOn(items).flatMap((line) => line.runs))
    expect(runs.filter(({actualText}) => actualText).map(({text, actualText}) => [text, actualText])).toEqual([
      ['[Devanagari]', 'हिन्दी']
    ])
    expect(reported.map(({rule, hints}) => [rule, hints])).toEqual([
      ['glyph-exists', ['npm install @expo-google-fonts/noto-sans-devanagari']]
    ])
  })
})

describe('a hyphen', () => {
  it('divides an English word where the line would stay short, as a soft hyphen in the file', () => {
    const {memo} = laidOut(markdownDraft(`# Port\n\n${'a '.repeat(41)}internationalisation counterrevolutionaries`))
    const runs = memo.pages.flatMap(({items}) => linesOn(items).flatMap((line) => line.runs))
    const divided = runs.filter(({actualText}) => actualText?.endsWith('\u00AD'))
    for (const {text, actualText} of divided) expect(`${text.slice(0, -1)}\u00AD`).toBe(actualText)
    expect(runs.map(meant).join('')).toContain('counterrevolutionaries')
  })

  it('never divides an address', () => {
    const address = `https://example.org/${'harbour'.repeat(30)}`
    const {memo} = laidOut(markdownDraft(`# Port\n\nSee <${address}> there.`))
    const runs = memo.pages.flatMap(({items}) => linesOn(items).flatMap((line) => line.runs))
    expect(runs.filter(({actualText}) => actualText)).toEqual([])
    expect(runs.map(({text}) => text).join('')).toContain(address)
  })
})

const cases = new URL('../../../../shared/cases/', import.meta.url)
describe.skipIf(!existsSync(cases))('the shared cases (skipped when ../shared is absent)', () => {
  it.each(['report.md', 'hard.md'])(
    '%s stands on its pages without a fault',
    (name) => {
      const text = readFileSync(new URL(name, cases), 'utf8').replace(/^---[\s\S]*?\n---\n/, '')
      for (const theme of themes) expect(faultsOf(laidOut(markdownDraft(text), testContext(theme)).memo)).toEqual([])
    },
    30_000
  )
})
