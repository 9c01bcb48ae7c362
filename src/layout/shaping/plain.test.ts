import {create, type Font, type GlyphRun} from 'fontkit'
import {describe, expect, test} from 'vitest'
import {themes} from '../../themes/index.ts'
import {packagedFont} from '../../world.ts'
import type {Post} from './description.ts'
import {fontOf, writersFont} from './font.ts'

/** Every font file that a theme names, and the fallbacks. */
const files = [
  ...new Set([
    ...(JSON.stringify(themes).match(/[^"]+\.ttf/g) ?? []),
    'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
    'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'
  ])
].sort()

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzÀÉÎÖßçéïøłŠžĳŀ']
const OTHERS = [...'0123456789 .,;:!?\'"()[]{}/\\-–—‘’“”…•%&@#$€£°·×−']

const words = 'The office, an affliction (1/2) — fjord waffle fifth AVATAR ½ “Yes” naïve Łódź 3⁄4 Москва'.split(' ')

/** All pairs of the characters, and words in which ligatures, contexts and fractions stand. */
const texts = [
  ...[...LETTERS, ...OTHERS].flatMap((first) => [...LETTERS, ...OTHERS].map((second) => first + second)),
  ...'office affliction fjord waffle fifth Thames first ffi 1/2 3⁄4 AVATAR To. “Yes” i̇ é j̃ naïve Łódź ĳs L·L l·l'.split(
    ' '
  ),
  'The quick brown fox (12,5 %)',
  'Ελλάδα',
  'Москва',
  'עברית',
  'soft\u00ADhyphen',
  ''
]

describe.each(files)('%s', (file) => {
  const bytes = packagedFont(file)
  const full = create(bytes as Buffer) as Font
  const {plain, glyphOf, unitsPerEm, ascent, descent, lineGap} = fontOf(bytes)

  test('describes itself to a writer as fontkit describes it', () => {
    const font = writersFont(bytes)
    const {isFixedPitch} = (full as unknown as {readonly post: Post}).post
    expect([font.postscriptName, font.italicAngle]).toEqual([full.postscriptName, full.italicAngle])
    expect((font as unknown as {readonly post: Post}).post.isFixedPitch).toBe(isFixedPitch)
    expect(writersFont(bytes, '-RTL1').postscriptName).toBe(`${full.postscriptName}-RTL1`)
  })

  test('has the metrics and the glyphs of characters that fontkit reads', () => {
    const same = {unitsPerEm: full.unitsPerEm, ascent: full.ascent, descent: full.descent, lineGap: full.lineGap}
    expect({unitsPerEm, ascent, descent, lineGap}).toEqual(same)
    const codePoints = Array.from({length: 0x20000}, (_, codePoint) => codePoint)
    const wrong = codePoints.filter((each) => glyphOf(each) !== full.glyphForCodePoint(each).id)
    expect(wrong).toEqual([])
  }, 60_000)

  test('has the glyphs and advances that full shaping gives, wherever it gives any', () => {
    const wrong = texts.filter((text) => {
      const glyphs = plain(text)
      const run = full.layout(text)
      const shaped = run.glyphs.map(({id}, at) => ({id, ...run.positions[at]}))
      const expected = glyphs?.map(({id, advance}) => ({id, xAdvance: advance, yAdvance: 0, xOffset: 0, yOffset: 0}))
      return expected !== undefined && JSON.stringify(shaped) !== JSON.stringify(expected)
    })
    expect(wrong).toEqual([])
  }, 60_000)

  test('leaves other scripts, marks and fractions to full shaping', () => {
    const others = ['Ελλάδα', 'Москва', 'עברית', 'e\u0301', 'soft\u00ADhyphen', '3⁄4']
    expect(others.filter((text) => plain(text) !== undefined)).toEqual([])
  })

  // DejaVu has kerning of the old form, and contexts around f; Arimo has its ligatures of f behind contexts.
  test.skipIf(/DejaVu|Arimo/.test(file))('takes the short way with ordinary words', () => {
    const words = ['Harbour', 'quay,', '2024', 'board’s', '“Yes”', 'office', 'attention', 'fifth']
    expect(words.filter((word) => plain(word) === undefined)).toEqual([])
  })

  test('gives a writer the runs that full shaping gives', () => {
    const font = writersFont(bytes)
    const shown = ({glyphs, positions, advanceWidth}: GlyphRun) =>
      JSON.stringify([glyphs.map(({id, codePoints}) => [id, codePoints]), positions, advanceWidth])
    const fresh = create(bytes as Buffer) as Font
    const wrong = words.filter((word) => shown(font.layout(word)) !== shown(fresh.layout(word)))
    expect(wrong).toEqual([])
  })
})
