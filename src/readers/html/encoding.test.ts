import {expect, test} from 'vitest'
import type {Source, SourceId} from '../../model/source.ts'
import {html} from '../html.ts'
import {namedEncoding} from './encoding.ts'

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0))

test.each([
  ['<meta charset="utf-8">', 'utf-8'],
  ["<META CHARSET = 'Shift_JIS' >", 'shift_jis'],
  ['<meta\nname=x charset=koi8-r>', 'koi8-r'],
  ['<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-2">', 'iso-8859-2'],
  ['<?xml version="1.0" encoding="windows-1251"?><html>', 'windows-1251'],
  ['<!-- <meta charset=koi8-r> --><meta charset=euc-jp>', 'euc-jp'],
  ['<meta data-charset=koi8-r>', undefined],
  ['<metacharset=koi8-r>', undefined],
  ['<p>charset=koi8-r', undefined]
])('%j names %s', (start, name) => {
  expect(namedEncoding(bytesOf(start))).toBe(name)
})

function wordsOf(bytes: Uint8Array): readonly [words: string | undefined, rules: readonly string[]] {
  const rules: string[] = []
  const source: Source = {id: 'page.html' as SourceId, bytes, hash: ''}
  const document = html.read(source, ({rule}) => rules.push(rule))
  return [document?.passages.map(({text}) => text).join(' '), rules]
}

test('the bytes are read as the page says, without a guess', () => {
  expect(wordsOf(bytesOf('<meta charset=windows-1252><p>\x93Caf\xe9\x94 \x96 5 \x80'))).toEqual(['“Café” – 5 €', []])
  expect(wordsOf(bytesOf('<meta charset=koi8-r><p>\xf0\xc1\xd2\xcf\xcd'))).toEqual(['Паром', []])
  expect(wordsOf(bytesOf('<meta charset=iso-2022-jp><p>\x1b$B@/:v\x1b(B'))).toEqual(['政策', []])
})

test('a page that is UTF-8 is read so, whatever it says; one that lies about it is guessed, and that is told', () => {
  const utf8 = new TextEncoder().encode('<meta charset=iso-8859-1><p>Größe')
  expect(wordsOf(utf8)).toEqual(['Größe', []])
  expect(wordsOf(bytesOf('<meta charset=utf-8><p>\xc4rger \xfcber die Gr\xf6\xdfe der F\xe4hre'))).toEqual([
    'Ärger über die Größe der Fähre',
    ['source-is-utf8']
  ])
  expect(wordsOf(bytesOf('<meta charset=x-unknown><p>Gr\xf6\xdfe'))[1]).toEqual(['source-is-utf8'])
})
