// Slides in many scripts: language, direction, names, room.
import {readFileSync} from 'node:fs'
import type {Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, it, vi} from 'vitest'
import {unnamed} from '../../forms/index.ts'
import type {DeckBox, DeckParagraph, DeckRun} from '../../model/deck.ts'
import type {Draft} from '../../model/stages.ts'
import {themes} from '../../themes/index.ts'
import {runWidth} from './fonts.ts'
import {context, laidOut, measure} from './testing/lay-out.ts'

/** Fonts of many scripts are opened; a machine may be busy. */
vi.setConfig({testTimeout: 60_000})

const draft = (text: string): Draft => ({
  shape: 'deck',
  theme: 'plain',
  form: unnamed,
  root: unified().use(remarkParse).use(remarkGfm).parse(text) as Root
})
const text = readFileSync(new URL('../scripts/fixtures/scripts.md', import.meta.url), 'utf8')
const boxes = (words: string, lang = 'en-GB') =>
  laidOut(draft(words), {info: {...context.info, lang}}).deck.slides.flatMap((slide) => slide.boxes)
const paragraphs = (of: readonly DeckBox[]): readonly DeckParagraph[] =>
  of.flatMap((box) =>
    box.type === 'text'
      ? box.text.paragraphs
      : box.type === 'table'
        ? box.rows.flatMap(({cells}) => cells.flatMap((cell) => cell.text.paragraphs))
        : []
  )
const runs = (of: readonly DeckBox[]): readonly DeckRun[] => paragraphs(of).flatMap((each) => each.runs)

describe('a deck in many scripts', () => {
  it('gives each run the language that its script implies, where it is not the deck’s', () => {
    const languages = (lang: string) => [...new Set(runs(boxes(text, lang)).flatMap((run) => run.lang ?? []))].sort()
    expect(languages('en-GB')).toEqual(['ar', 'el', 'he', 'ja', 'ko', 'ru', 'zh'])
    expect(languages('he')).toEqual(['ar', 'el', 'ja', 'ko', 'ru', 'zh'])
  })

  it.each(themes)('loses no word and names only what no font has, in theme $name', (theme) => {
    const {deck, diagnostics} = laidOut(draft(text), {theme})
    const told = deck.slides.flatMap((slide) => slide.boxes.filter(({name}) => /^(?:body|text)/.test(name)))
    const all = runs(told).map((run) => run.text)
    const shown = all.join('').replace(/\s/g, '')
    const words = text.replace(/^[#>|-].*$|^ .*$|^\d.*$/gm, '').replace(/\s/g, '')
    const wanted = words.slice(0, words.indexOf('𒀀'))
    expect(shown).toContain(wanted)
    expect(all).toContain('[cuneiform sign a]')
    expect(diagnostics.map(({rule, message}) => `${rule}: ${message}`)).toEqual([
      'glyph-exists: one sign is in no font: 𒀀 [cuneiform sign a] (U+12000)'
    ])
  })

  it('turns paragraphs, lists, quotations and tables whose words run from right to left, and no others', () => {
    const turned = boxes(
      '# מגדלור\n\nאור בלילה.\n\n- אחת\n- שתיים\n\n> אור רחוק\n\n|ספינה|משקל|\n|-|-|\n|כוכב|12|\n\nLamp.'
    )
    const words = paragraphs(turned).filter((each) => each.runs.some((run) => /\p{Script=Hebrew}/u.test(run.text)))
    expect(words.length).toBeGreaterThan(6)
    expect(words.map(({rtl, align}) => [rtl, align])).toEqual(words.map(() => [true, 'right']))
    expect(turned.find((box) => box.type === 'table')).toMatchObject({rtl: true})
    const bar = turned.find((box) => box.name.startsWith('quotation bar'))
    const quote = turned.find((box) => box.name === 'quotation')
    expect(bar?.rect.x).toBeGreaterThan((quote?.rect.x ?? 0) + (quote?.rect.width ?? 0) / 2)
    const latin = paragraphs(turned).find((each) => each.runs.some((run) => run.text === 'Lamp.'))
    expect([latin?.rtl, latin?.align]).toEqual([undefined, 'left'])
  })
})

describe('the width of words', () => {
  const look = {face: 'body', bold: false, size: 20} as const
  const width = (words: string) => runWidth(words, look, context.theme, measure)

  it('is a square for each character of Chinese, Japanese and Korean, and for an emoji of many characters one sign', () => {
    expect(width('灯台守は')).toBeCloseTo(80, 5)
    expect(width('👩‍🔧')).toBeCloseTo(width('🎉'), 5)
  })

  it('does not count marks of direction', () => expect(width('\u200Fאור\u200F')).toBeCloseTo(width('אור'), 5))
})
