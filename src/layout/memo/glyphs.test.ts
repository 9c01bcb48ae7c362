// A text of common characters is one segment without a look at its signs; with one, it would be the same.
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {plain} from '../../themes/plain.ts'
import {packagedFont} from '../../world.ts'
import {measureWith} from '../measure.ts'
import {glyphsOf} from './glyphs.ts'

const {font} = plain.memo.styles.body
const glyphs = glyphsOf(measureWith({font: packagedFont}))
/** Draws nothing and is not common: a text with it is looked at sign by sign. */
const JOINER = '\u2060'

const characters = fc.oneof(
  fc.integer({min: 0x20, max: 0xff}).map((code) => String.fromCharCode(code)),
  fc.constantFrom('\t', '\n', '–', '’', '…', '1', '#', '©', '\u00A0', '\u00AD')
)
const texts = fc.string({unit: characters, maxLength: 12})

test('a text is cut and drawn the same with and without a look at its signs', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(glyphs.segments(text, font, '')).toEqual(glyphs.segments(text + JOINER, font, ''))
    })
  )
})

test('nothing stands in for common characters', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(glyphs.standIns(text, font, '').join('')).toBe(text)
    })
  )
})
