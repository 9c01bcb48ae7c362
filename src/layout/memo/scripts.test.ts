// Memos in many scripts: a golden of every line, and what must hold of any words.

import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it, vi} from 'vitest'
import type {MemoItem, MemoRun} from '../../model/memo.ts'
import {themes} from '../../themes/index.ts'
import {packagedFont} from '../../world.ts'
import {anyText} from '../scripts/testing/any-text.ts'
import {writersFont} from '../shaping/font.ts'
import {glyphsRightToLeft, SILENT} from '../shaping/right-to-left.ts'
import {linesOn, meant} from './testing/as-text.ts'
import {faultsOf} from './testing/faults.ts'
import {laidOut, markdownDraft, testContext} from './testing/laid-out.ts'

/** Fonts of many scripts are opened; a machine may be busy. */
vi.setConfig({testTimeout: 60_000})

const text = readFileSync(new URL('../scripts/fixtures/scripts.md', import.meta.url), 'utf8')
const linesOf = (memo: ReturnType<typeof laidOut>['memo']) => memo.pages.flatMap(({items}) => linesOn(items))

/** Each line with its place, its runs in reading order: font, place in the line, `<` where drawn from right to left. */
const shown = (line: MemoItem & {type: 'line'}): string =>
  `${Math.round(line.x)} ${Math.round(line.baseline)} ${line.runs
    .map(
      ({text: words, font, x, rtl}) =>
        `${rtl ? '<' : ''}${font.split(/[/_-]/).at(-2)?.slice(0, 10)}@${Math.round(x)}“${words}”`
    )
    .join(' ')}`

describe('a memo in many scripts', () => {
  it.each(themes)('has every word in a font, within its page, in theme $name', (theme) => {
    const {memo, reported} = laidOut(markdownDraft(text), testContext(theme))
    expect(faultsOf(memo)).toEqual([])
    expect(reported.map(({message}) => message)).toEqual(['one sign is in no font: 𒀀 [cuneiform sign a] (U+12000)'])
  })

  it('stands as it did', async () => {
    const lines = linesOf(laidOut(markdownDraft(text)).memo).map(shown)
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('fixtures/scripts.lines.txt')
  })

  it('says which language words are of, once, where it is not its own', () => {
    const languages = (lang: string) => {
      const {info} = testContext()
      const {memo} = laidOut(markdownDraft(text), testContext(themes[0], {info: {...info, lang}}))
      return [...new Set(memo.tags.flatMap((tag) => tag.lang ?? []))].sort()
    }
    expect(languages('en-GB')).toEqual(['ar', 'el', 'he', 'ja', 'ko', 'ru', 'zh'])
    expect(languages('ar')).toEqual(['el', 'he', 'ja', 'ko', 'ru', 'zh'])
  })

  it('mirrors its columns when its language runs from right to left', () => {
    const {info} = testContext()
    const draft = markdownDraft('# منارة\n\n## مصباح\n\nالليل هادئ.')
    const at = (lang: string) =>
      linesOf(laidOut(draft, testContext(undefined, {info: {...info, lang}})).memo)
        .filter(({runs}) => /مصباح|الليل/.test(runs.map(meant).join('')))
        .map(({x}) => x)
    const [[heads, words], [mirroredHeads, mirroredWords]] = [at('en'), at('ar')]
    expect(heads).toBeLessThan(words ?? 0)
    expect(mirroredHeads).toBeGreaterThan(mirroredWords ?? 0)
  })
})

const widthOf = ({runs}: {readonly runs: readonly MemoRun[]}) => runs.reduce((sum, run) => sum + run.width, 0)

describe('words of any scripts, in any order', () => {
  it('are all there in the order in which they are read, side by side, none over another', () => {
    fc.assert(
      fc.property(anyText, (words) => {
        const {memo} = laidOut(markdownDraft(`# Lamp\n\nx ${words}`))
        expect(faultsOf(memo)).toEqual([])
        const lines = linesOf(memo).filter(({tag}) => tag !== 'artifact')
        for (const line of lines) {
          const places = [...line.runs].sort((a, b) => a.x - b.x)
          places.forEach((run, index) => {
            const before = places[index - 1]
            expect(run.x).toBeCloseTo(before ? before.x + before.width : 0, 3)
          })
          expect(widthOf(line)).toBeGreaterThan(0)
        }
        const read = lines.map(({runs}) => runs.map(meant).join('')).join('')
        const plain = (each: string) =>
          each.replace(/[\s\p{Default_Ignorable_Code_Point}]|\[cuneiform sign a\]|\u{12000}/gu, '')
        expect(plain(read).endsWith(plain(words))).toBe(true)
      }),
      {numRuns: 60, seed: 21, endOnFailure: true}
    )
  }, 120_000)
})

describe('glyphs of words from right to left', () => {
  const files = {
    Arabic: '@expo-google-fonts/ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf',
    Hebrew: '@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf'
  }
  it.each([
    ['Arabic', 'نور على البحر'],
    ['Arabic', 'لا الإبل في (مُحَمَّد)، ثانٍ'],
    ['Hebrew', 'מגדלור (אור) – בְּרֵאשִׁית']
  ] as const)('of %s stand for one character each, in reading order, further and further left: %s', (name, words) => {
    const font = writersFont(packagedFont(files[name]))
    const glyphs = glyphsRightToLeft(font, words)
    const read = glyphs.filter(({codePoint}) => codePoint !== SILENT)
    expect(read.map(({codePoint}) => String.fromCodePoint(codePoint)).join('')).toBe(words)
    expect(read.every((glyph, index) => glyph.x <= (read[index - 1]?.x ?? 0))).toBe(true)
    expect(glyphs.every(({id}) => id > 0)).toBe(true)
  })
})
