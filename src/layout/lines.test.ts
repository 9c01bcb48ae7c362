import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {packagedFont} from '../world.ts'
import {breakLines, type Stretch, unbroken} from './lines.ts'
import {measureWith} from './measure.ts'

/** Every character is one wide; bold is twice as wide. */
const width = (text: string, style: string) => [...text].length * (style === 'bold' ? 2 : 1)
const plain = (text: string): Stretch<string>[] => [{text, style: 'plain'}]
const shown = (stretches: readonly Stretch<string>[], room: number) =>
  breakLines(stretches, width, () => room).map((line) => line.stretches.map((part) => part.text).join('|'))

describe('breakLines', () => {
  it('fills lines with whole words and drops the space at their ends', () => {
    expect(shown(plain('one two three four'), 9)).toEqual(['one two', 'three', 'four'])
  })

  it('lets a word fill its line to the last point, the space after it not counted', () => {
    expect(shown(plain('one two three'), 7)).toEqual(['one two', 'three'])
  })

  it('gives one empty line for an empty text', () => {
    expect(shown([], 9)).toEqual([''])
    expect(shown(plain(''), 9)).toEqual([''])
  })

  it('ends a line at a newline, and keeps empty lines between two', () => {
    expect(shown(plain('a\n\nb c'), 9)).toEqual(['a', '', 'b c'])
  })

  it('keeps what a no-break space joins, and moves it whole', () => {
    expect(shown(plain('in all 25\u00A0percent of it'), 12)).toEqual(['in all', '25\u00A0percent', 'of it'])
  })

  it('counts a no-break space at the end of a line as width', () => {
    expect(breakLines(plain('ab\u00A0'), width, () => 9)[0]?.width).toBe(3)
  })

  it('breaks a word wider than its line between characters, never inside one with its marks', () => {
    expect(shown(plain('abcdefghij'), 4)).toEqual(['abcd', 'efgh', 'ij'])
    expect(shown(plain('e\u0301e\u0301e\u0301'), 4)).toEqual(['e\u0301e\u0301', 'e\u0301'])
    expect(shown(plain('\u{1F600}\u{1F601}\u{1F602}'), 2)).toEqual(['\u{1F600}\u{1F601}', '\u{1F602}'])
  })

  it('puts a word that is too long on a line of its own and goes on after it', () => {
    expect(shown(plain('a bcdefgh i'), 5)).toEqual(['a', 'bcdef', 'gh i'])
  })

  it('does not break at the border of two styles inside a word', () => {
    expect(shown([...plain('so un'), {text: 'break', style: 'bold'}, ...plain('able it')], 18)).toEqual([
      'so',
      'un|break|able',
      'it'
    ])
  })

  it('breaks at the border of two styles where there is a space, on whichever side it stands', () => {
    expect(shown([...plain('one '), {text: 'two', style: 'bold'}], 6)).toEqual(['one', 'two'])
    expect(shown([...plain('one'), {text: ' two', style: 'bold'}], 6)).toEqual(['one', 'two'])
  })

  it('drops spaces at the end of a line over several styles', () => {
    expect(shown([...plain('one '), {text: ' ', style: 'bold'}, ...plain('two')], 4)).toEqual(['one', 'two'])
  })

  it('measures each style with its own width', () => {
    const [line] = breakLines([...plain('ab '), {text: 'cd', style: 'bold'}], width, () => 99)
    expect(line).toEqual({
      stretches: [
        {text: 'ab ', style: 'plain', width: 3},
        {text: 'cd', style: 'bold', width: 4}
      ],
      width: 7
    })
  })

  it('keeps text from right to left in its logical order, alone and between Latin words', () => {
    const hebrew = '\u05E9\u05DC\u05D5\u05DD'
    const arabic = '\u0633\u0644\u0627\u0645'
    expect(shown(plain(`${hebrew} ${arabic} ${hebrew}`), 9)).toEqual([`${hebrew} ${arabic}`, hebrew])
    expect(shown([...plain(`see ${hebrew}`), {text: '-ab', style: 'bold'}, ...plain(` ${arabic}`)], 14)).toEqual([
      `see ${hebrew}|-ab`,
      arabic
    ])
    expect(shown([{text: hebrew, style: 'bold'}, ...plain(` ${arabic}`)], 8)).toEqual([hebrew, arabic])
  })

  it('gives each line the room that is asked for it', () => {
    const lines = breakLines(plain('aa bb cc dd'), width, (line) => (line === 0 ? 2 : 5))
    expect(lines.map((line) => line.stretches[0]?.text)).toEqual(['aa', 'bb cc', 'dd'])
  })

  it('loses no character but spaces and newlines at line ends, and keeps every line in its room', () => {
    const piece = fc.record({
      text: fc.string({unit: fc.constantFrom('a', 'b', ' ', '-', '\n', '\u00A0', '\u05D0', '1'), maxLength: 40}),
      style: fc.constantFrom('plain', 'bold')
    })
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 6}), fc.integer({min: 2, max: 30}), (stretches, room) => {
        const lines = breakLines(stretches, width, () => room)
        const before = stretches.map((stretch) => stretch.text).join('')
        const after = lines.map((line) => line.stretches.map((part) => part.text).join('')).join('')
        expect(after.replace(/[ \n]/g, '')).toBe(before.replace(/[ \n]/g, ''))
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(room)
      })
    )
  })

  it('takes time that grows with the text alone', () => {
    const measure = measureWith({font: packagedFont})
    const font = '@expo-google-fonts/carlito/400Regular/Carlito_400Regular.ttf'
    const seconds = (text: string, room: number) => {
      const start = process.cpuUsage()
      breakLines(
        plain(text),
        (word) => measure.width(word, font, 18),
        () => room
      )
      return process.cpuUsage(start).user / 1e6
    }
    seconds('warm up', 100)
    const words = 'a line of quite ordinary words, and so on; '
    expect(seconds(words.repeat(4000), 1e9)).toBeLessThan(2)
    expect(seconds('x'.repeat(100_000), 700)).toBeLessThan(2)
  })
})

describe('measureWith', () => {
  it('gives a very long word the width of its letters', () => {
    const measure = measureWith({font: packagedFont})
    const font = '@expo-google-fonts/carlito/400Regular/Carlito_400Regular.ttf'
    expect(measure.width('x'.repeat(1000), font, 10)).toBeCloseTo(1000 * measure.width('x', font, 10), 0)
  })
})

describe('unbroken', () => {
  it('gives the lines that breaking gives where there is room for all', () => {
    const stretch = fc.record({
      text: fc.string({
        unit: fc.constantFrom('a', 'b', '-', '/', ' ', '\t', '\n', '\u00A0', '\u2028', 'é'),
        maxLength: 8
      }),
      style: fc.constantFrom('plain', 'bold')
    })
    fc.assert(
      fc.property(fc.array(stretch, {maxLength: 5}), (stretches) => {
        expect(unbroken(stretches, width)).toEqual(breakLines(stretches, width, () => 1e9))
      })
    )
  })
})
