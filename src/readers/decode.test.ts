import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {formatDiagnostic} from '../diagnostic.ts'
import type {SourceId} from '../model/source.ts'
import {decode} from './decode.ts'

function decoded(bytes: Uint8Array | readonly number[]) {
  const diagnostics: string[] = []
  const source = {id: 'a.txt' as SourceId, bytes: Uint8Array.from(bytes), hash: ''}
  return {text: decode(source, (diagnostic) => diagnostics.push(formatDiagnostic(diagnostic))), diagnostics}
}
const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, little: boolean) =>
  [...Array(text.length).keys()].flatMap((at) => {
    const unit = text.charCodeAt(at)
    return little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255]
  })
const notUtf8 = (encoding: string) => [
  `sources/a.txt warning source-is-utf8  The file is not UTF-8; it was read as ${encoding}. · The encoding was told from the bytes, so single characters can be wrong. · Save it as UTF-8 to be sure.`
]

describe('bytes become text', () => {
  const words = 'Größe: „zwölf“ — naïve Fähre'

  test('as UTF-8, with or without a byte-order mark', () => {
    expect(decoded(utf8(words))).toEqual({text: words, diagnostics: []})
    expect(decoded([0xef, 0xbb, 0xbf, ...utf8(words)])).toEqual({text: words, diagnostics: []})
  })

  test('as UTF-16 and UTF-32 with their marks', () => {
    expect(decoded([0xff, 0xfe, ...utf16(words, true)])).toEqual({text: words, diagnostics: []})
    expect(decoded([0xfe, 0xff, ...utf16(words, false)])).toEqual({text: words, diagnostics: []})
    expect(decoded([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0, 0x0d, 0xf6, 1, 0])).toEqual({text: 'A\u{1f60d}', diagnostics: []})
  })

  test('as UTF-16 without a mark, which is reported', () => {
    const long = 'The ferry is full and the council waits.'
    expect(decoded(utf16(long, true))).toEqual({text: long, diagnostics: notUtf8('utf-16le')})
    expect(decoded(utf16(long, false))).toEqual({text: long, diagnostics: notUtf8('utf-16be')})
  })

  test('as windows-1252, with its quotation marks and dashes, which is reported', () => {
    const bytes = [...'The council\x92s '].map((char) => char.charCodeAt(0))
    const rest = [0x93, ...utf8('ferry'), 0x94, 0x20, 0x97, 0x20, 0xe9, 0x74, 0xe9]
    expect(decoded([...bytes, ...rest])).toEqual({
      text: 'The council’s “ferry” — été',
      diagnostics: notUtf8('windows-1252')
    })
  })

  test('with line ends of all kinds as one', () => {
    expect(decoded(utf8('a\r\nb\rc\nd')).text).toBe('a\nb\nc\nd')
  })

  test('without loss: every text in UTF-8 comes back', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', minLength: 1}), (text) => {
        fc.pre(!/[\p{Cc}\ufeff\ud800-\udfff]/u.test(text) && /[\p{L}\p{N}]/u.test(text))
        expect(decoded(utf8(text))).toEqual({text, diagnostics: []})
      })
    )
  })
})

describe('bytes that are no text are reported', () => {
  const unreadable =
    'sources/a.txt error source-is-readable  The file is not text. · It holds bytes that occur in no text encoding. · Save it as UTF-8 text, or move it out of sources/.'

  test('when there are zeros or too many controls', () => {
    expect(decoded([0x25, 0x50, 0x44, 0x46, 0, 1, 2, 0])).toEqual({text: undefined, diagnostics: [unreadable]})
    expect(decoded([0x41, 0x42, 1, 2, 3, 4, 5, 6])).toEqual({text: undefined, diagnostics: [unreadable]})
    expect(decoded([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]).diagnostics).toEqual([unreadable])
  })

  test('when they are empty, blank or without a word', () => {
    const hint = ' · Remove it, or add the text that is missing.'
    expect(decoded([])).toEqual({
      text: undefined,
      diagnostics: [`sources/a.txt warning source-has-words  The file is empty.${hint}`]
    })
    expect(decoded(utf8(' \n\t\n')).diagnostics).toEqual([
      `sources/a.txt warning source-has-words  The file is empty.${hint}`
    ])
    expect(decoded(utf8('---\n***\n')).diagnostics).toEqual([
      `sources/a.txt warning source-has-words  The file has no words.${hint}`
    ])
  })

  test('never by throwing', () => {
    fc.assert(fc.property(fc.uint8Array({maxLength: 200}), (bytes) => void decoded(bytes)))
  })
})
