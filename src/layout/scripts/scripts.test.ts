// Scripts: signs, directions, languages, faces, names; each by cases, and what must hold of any text.
import fc from 'fast-check'
import {describe, expect, it, vi} from 'vitest'
import {characterName} from '../../lexicon/character-names.ts'
import {packagedFont} from '../../world.ts'
import {measureWith} from '../measure.ts'
import {clustersOf, isEmoji} from './clusters.ts'
import {inVisualOrder, levelled, mirrored, runsRightToLeft} from './direction.ts'
import {facesOf} from './faces.ts'
import {languageRuns} from './language-runs.ts'
import {anyText} from './testing/any-text.ts'
import {unshown} from './unshown.ts'

/** Fonts of many scripts are opened; a machine may be busy. */
vi.setConfig({testTimeout: 60_000})

const measure = measureWith({font: packagedFont})
const SERIF = '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf'
const BOLD = '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'

describe('a sign', () => {
  it.each([
    ['a flag', '🇬🇧'],
    ['a flag of tags', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
    ['a family', '👨‍👩‍👧‍👦'],
    ['a tone of skin', '👍🏽'],
    ['a keycap', '1️⃣'],
    ['a sign shown as emoji', '⚠️']
  ])('is one cluster and an emoji: %s', (_name, sign) => {
    expect(clustersOf(`a${sign}b`)).toEqual(['a', sign, 'b'])
    expect(isEmoji(sign)).toBe(true)
  })

  it('is no emoji where it is text by itself, or is asked to be text', () => {
    for (const sign of ['1', '#', '⚠', '✓', '☂\uFE0E', 'é', '界']) expect(isEmoji(sign)).toBe(false)
  })

  it('keeps its marks, and two flags are two', () => {
    expect(clustersOf('e\u0301שָׁ🇫🇷🇩🇪')).toEqual(['e\u0301', 'שָׁ', '🇫🇷', '🇩🇪'])
  })

  it('is never lost, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => {
        expect(clustersOf(text).join('')).toBe(text)
      }),
      {seed: 11}
    )
  }, 60_000)

  it.each([
    ['🎉', 'party popper'],
    ['👩‍🔧', 'woman mechanic'],
    ['🇬🇧', 'flag: united kingdom'],
    ['👍🏽', 'thumbs up: medium skin tone'],
    ['1️⃣', 'keycap: 1'],
    ['⚠️', 'warning sign'],
    ['\u{12000}', 'cuneiform sign a'],
    ['\uE000', 'U+E000'],
    ['\u{10FFFD}', 'U+10FFFD'],
    ['\u{1F680}\u200D\u{1F9CA}', 'rocket, ice cube']
  ])('has a name: %s is %s', (sign, name) => {
    expect(characterName(sign)).toBe(name)
  })
})

const leveled = (text: string) => levelled([{text, style: 0}], (_, level) => level)
/** As drawn, from left to right, each part as it is read. */
const drawn = (text: string) =>
  inVisualOrder(leveled(text), ({style}) => style)
    .map((part) => part.text)
    .join('|')

describe('the direction', () => {
  it('of a paragraph is that of its first letter', () => {
    expect(['12 (אב) ab', 'ab אב', '12', '', '\u200F12'].map(runsRightToLeft)).toEqual([
      true,
      false,
      false,
      false,
      true
    ])
  })

  it('of Latin words is one stretch, untouched', () => {
    const stretches = [{text: 'The (lamp) 12', style: 0}]
    expect(levelled(stretches, (_, level) => level)).toBe(stretches)
  })

  it.each([
    ['a paragraph from right to left', 'אב 12 גד ab, הו', ', הו|ab| גד |12|אב '],
    ['words within a paragraph from left to right', 'ab אב גד 12 cd', 'ab |12|אב גד | cd'],
    ['a bracket with a number', 'אב (12) גד', ') גד|12|אב (']
  ])('puts the parts of a line in their places: %s', (_name, text, places) => {
    expect(drawn(text)).toBe(places)
  })

  it('turns brackets', () => expect([...'(«a'].map(mirrored).join('')).toBe(')»a'))

  it('moves parts and loses none, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parts = leveled(text)
        expect(parts.map((part) => part.text).join('')).toBe(text)
        expect(new Set(inVisualOrder(parts, ({style}) => style))).toEqual(new Set(parts))
      }),
      {seed: 4}
    )
  })
})

const languages = (text: string, documents = 'en-GB', around = text) =>
  languageRuns(text, around, documents).map((run) => `${run.lang}:${run.text}`)

describe('the language that a script implies', () => {
  it.each([
    ['Arabic and Hebrew words', 'The نور and אור.', ['​:The ', 'ar:نور', ':​ and ', 'he:אור', ':.']],
    ['Russian and Greek words', 'Да, ναι.', ['ru:Да', ':, ', 'el:ναι', ':.']]
  ])('is that of its words: %s', (_name, text, runs) => {
    expect(languages(text)).toEqual(runs.map((run) => run.replaceAll('\u200B', '')))
  })

  it('is Japanese with kana, Korean with Hangul, else Chinese', () => {
    expect(languages('灯台の光。灯塔很亮。등대는 燈臺다')).toEqual([
      'ja:灯台の光。',
      'zh:灯塔很亮。',
      'ko:등대는 燈臺다'
    ])
  })

  it('goes by the paragraph where characters alone do not say whose they are', () => {
    expect(languages('灯台', 'en', 'これは灯台')).toEqual(['ja:灯台'])
    expect(languages('灯台', 'ja')).toEqual([':灯台'])
  })

  it('is not implied by the script of the document, nor by one letter', () => {
    expect(languages('نور and света', 'fa')).toEqual([':نور and ', 'ru:света'])
    expect(languages('The angle β.')).toEqual([':The angle β.'])
  })

  it('loses no character, whatever the text', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('en', 'ar', 'ja', ''), (text, documents) => {
        expect(
          languageRuns(text, text, documents)
            .map((run) => run.text)
            .join('')
        ).toBe(text)
      }),
      {seed: 8}
    )
  })
})

describe('the face of a character', () => {
  const faces = facesOf(measure)
  const fonts = (text: string, own = SERIF, lang = '') =>
    faces.pieces(text, own, lang).map((piece) => [piece.text, piece.font?.split('/').at(-1)?.replace('.ttf', '')])

  it.each([
    ['its own where it has it', 'Маяк και', [['Маяк και', 'SourceSerif4_400Regular']]],
    ['Arabic, with the spaces between its words', 'نور على نور', [['نور على نور', 'IBMPlexSansArabic_400Regular']]],
    ['Hebrew with points', 'שָׁלוֹם', [['שָׁלוֹם', 'NotoSansHebrew_400Regular']]],
    ['Korean', '등대', [['등대', 'NanumGothic_400Regular']]],
    ['kana', 'あかり', [['あかり', 'BIZUDPGothic_400Regular']]],
    ['mathematics', '⨁', [['⨁', 'DejaVuSans']]],
    [
      'an emoji before the sign of the same number',
      '⚠️⚠',
      [
        ['⚠️', 'NotoEmoji_400Regular'],
        ['⚠', 'DejaVuSans']
      ]
    ],
    ['a family', '👨‍👩‍👧‍👦', [['👨‍👩‍👧‍👦', 'NotoEmoji_400Regular']]],
    ['none', '\u{12000}', [['\u{12000}', undefined]]]
  ])('is %s', (_name, text, pieces) => {
    expect(fonts(text)).toEqual(pieces)
  })

  it('is bold in bold words, and of the language that is asked for', () => {
    expect(fonts('نور', BOLD)).toEqual([['نور', 'IBMPlexSansArabic_600SemiBold']])
    expect(fonts('灯', SERIF, 'ja')).toEqual([['灯', 'BIZUDPGothic_400Regular']])
  })

  it('is the Chinese one for Chinese, when that is installed', ({skip}) => {
    const chinese = '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'
    if (!measure.exists(chinese)) skip('the package for Chinese is not installed')
    expect(fonts('灯们', SERIF, 'zh')).toEqual([['灯们', 'NotoSansSC_400Regular']])
  })

  it('cuts a text and loses nothing, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const pieces = faces.pieces(text, SERIF, '')
        expect(pieces.map((piece) => piece.text).join('')).toBe(text)
      }),
      {seed: 2}
    )
  })
})

describe('what no font has', () => {
  it('is reported once for all signs, and once for all scripts with what to install', () => {
    const named = unshown(measure)
    expect(named.standIns('\u{12000}\uE123')).toEqual([
      {shown: '[cuneiform sign a]', stands: undefined},
      {shown: '[U+E123]', stands: undefined}
    ])
    expect(named.standIns('नमक')).toEqual([{shown: '[Devanagari]', stands: 'नमक'}])
    const reported: string[] = []
    named.report('memo.pdf', ({message, hints}) => reported.push(`${message} → ${hints?.join()}`))
    expect(reported).toEqual([
      '2 signs are in no font: \u{12000} [cuneiform sign a] (U+12000), \uE123 [U+E123] (U+E123) → write it in words, or in signs that the fonts have',
      'no font has the letters of these scripts: Devanagari → npm install @expo-google-fonts/noto-sans-devanagari'
    ])
  })

  it('is not reported when there is nothing', () => {
    unshown(measure).report('memo.pdf', () => expect.unreachable())
  })
})
