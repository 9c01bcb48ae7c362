// The promise to everything downstream: a passage's characters are the source's, at the places it names.
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Passage, SourceDocument, SourceId} from '../model/source.ts'
import {offsetOf} from '../prose/place.ts'
import {readSource} from './index.ts'

function read(id: string, text: string): SourceDocument | undefined {
  return readSource({id: id as SourceId, bytes: new TextEncoder().encode(text), hash: ''}, () => {})
}

/** `RUNS=20000 npx vitest run src/readers/places.test.ts` for a long hunt. */
const RUNS = Number(process.env.RUNS ?? 300)

const WHITE = /[\s\u00ad\u200b\u2060\ufeff]/

/** Characters of a passage that are not at their place: spaces may stand for any white space or line end, and repairs differ. */
function misplaced(passage: Passage, {text, repairs}: SourceDocument): readonly string[] {
  const faults: string[] = []
  let before = -1
  for (let at = 0; at < passage.text.length; at++) {
    const offset = offsetOf(passage, at)
    const here = text[offset] ?? ''
    const mended = repairs.some(({span}) => offset >= span.start && offset <= span.end)
    const same =
      here === passage.text[at] || (passage.text[at] === ' ' && (WHITE.test(here) || here === '<' || here === '\\'))
    const reference = here === '&'
    if (!same && !mended && !reference) faults.push(`${at}: “${passage.text[at]}” is “${here}” at ${offset}`)
    if (offset < before) faults.push(`${at}: goes back from ${before} to ${offset}`)
    before = offset
  }
  if (/^\s|\s$|\s\s|[\t\n\u00a0]/.test(passage.text)) faults.push('white space is not collapsed')
  return faults
}

const faultsOf = (document: SourceDocument | undefined): readonly string[] =>
  document ? document.passages.flatMap((passage) => misplaced(passage, document)) : []

const WORDS = ['ferry', 'lake', 'The', 'council', '25', 'percent', 'über', '“quote”', '日本', '\u{1f600}', 'a', "it's"]
const MARKS = [
  '*',
  '**',
  '_',
  '`',
  '``',
  '~~',
  '[',
  '](x)',
  '![',
  '<b>',
  '</b>',
  '<br>',
  '\\*',
  '\\&',
  '&amp;',
  '&mdash;',
  '&#8211;',
  '&nbsp;',
  '&',
  '\\',
  '[^1]',
  'https://e.org/a_b',
  'me@e.org',
  '|'
]
const GAPS = [
  ' ',
  '  ',
  '\n',
  '  \n',
  '\\\n',
  '\n\n',
  '\t',
  '\u00a0',
  '\u00ad',
  '-\n',
  '\n> ',
  '\n>> ',
  '\n- ',
  '\n  - ',
  '\n1. ',
  '\n# ',
  '\n| a | b |\n|---|---|\n| ',
  '\n\n[^1]: ',
  '\n```\n',
  '\n    ',
  '\n===\n',
  '\r\n'
]
const soup = fc.array(
  fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom('', '', ...MARKS), fc.constantFrom(...GAPS)),
  {minLength: 1, maxLength: 40}
)
const written = soup.map((parts) => parts.map((part) => part.join('')).join(''))

const TAGS =
  `<p>|</p>|<p|<br>|<br><br>|<div>|</div>|<div class=related>|<ul><li>|<ul>|<dl>|<dt>|<dd>|</dl>|<caption>|<li>|</ul>|<ol><li>|<table><tr><td>|<td>|<tr>|</table>
<table>|<th>|<h1>|</h1>|<h2>|<blockquote>|</blockquote>|<b>|</b>|<i>|</i>|<a href=x>|</a>|<sup>|</sup>|<del>|</del>|<pre>|<pre>\r\n|</pre>
<figure>|<figcaption>|</figure>|<img src=a.png alt=b>|<script>|</script>|<!--|-->|<svg>|</svg>|<math>|</math>|<nav>|</nav>|<article>
</article>|<form>|</form>|<template>|</template>|<select>|</select>|<span hidden>|</span>|<b id=1>|<font>|</font>|<body>|</body>
<html lang=en>|<title>|</title>|<button>|<details>|<wbr>|<input>|<textarea>|</textarea>|<noscript>|</noscript>|<frameset>|<plaintext>
<!doctype html>|<?php|<![CDATA[`.split(/\||(?<!\r)\n/)
/** Tags with their attributes, comments, references; what is left are words. */
const CODE_OR_WORD = /<!--.*?(?:-->|$)|<[a-zA-Z!/?][^>]*>?|&#?[a-zA-Z0-9]+|\p{L}+/gsu
const REFERENCES =
  `&amp;|&amp|&copy|&copy;|&#146;|&#8212|&#x2014;|&nbsp;|&nGt;|&notin;|&notin|&bogus;|&|&;|&#;|&#0;|&#x1f600;|&lt;b&gt;|&Ccedil
&shy;|&zwnj;|<|>|< b`.split(/[|\n]/)
const page = fc
  .array(
    fc.tuple(
      fc.constantFrom(...WORDS),
      fc.constantFrom('', '', '', ...TAGS, ...TAGS, ...REFERENCES),
      fc.constantFrom(...WORDS),
      fc.constantFrom(' ', '', '\n', '\r\n', '  ', '\t', '\u00a0', ...TAGS)
    ),
    {minLength: 1, maxLength: 40}
  )
  .map((parts) => parts.map((part) => part.join('')).join(''))

describe('every character of a passage is the source’s character at its place', {timeout: 600_000}, () => {
  test('in Markdown, with references, escapes, quotes, lists, tables and notes', () => {
    fc.assert(
      fc.property(written, (text) => {
        expect(faultsOf(read('a.md', text))).toEqual([])
      }),
      {numRuns: RUNS, seed: 7}
    )
  })

  test('in plain text, wrapped or not', () => {
    fc.assert(
      fc.property(written, (text) => {
        expect(faultsOf(read('a.txt', text))).toEqual([])
      }),
      {numRuns: RUNS, seed: 8}
    )
  })

  test('in web pages, whole and broken', () => {
    fc.assert(
      fc.property(page, (text) => {
        expect(faultsOf(read('a.html', text))).toEqual([])
      }),
      {numRuns: RUNS, seed: 10}
    )
  })

  test('exactly, in a web page with one of each', () => {
    const text = '<p>a&nbsp;b &amp;<b> c</b>&#146;s &copy 1<br>\nd&nGt;</p>'
    const [passage] = read('a.html', text)?.passages ?? []
    expect(passage?.text).toBe('a b & c’s © 1 d≫⃒')
    expect(passage?.offsets).toEqual([
      [0, 3],
      [2, 10],
      [5, 20],
      [7, 26],
      [8, 32],
      [11, 39],
      [14, 46],
      [16, 47]
    ])
  })

  test('and no word of a web page is lost: it is in a passage, set aside or in a tag', () => {
    fc.assert(
      fc.property(page, (text) => {
        const document = read('a.html', text)
        if (!document) return
        const spans = [...document.passages, ...document.setAside].map(({span}) => span)
        const lost = [...document.text.matchAll(CODE_OR_WORD)].filter(
          ({index, 0: word}) => !/^[<&]/.test(word) && !spans.some((span) => index >= span.start && index < span.end)
        )
        expect(lost.map(([word]) => word)).toEqual([])
      }),
      {numRuns: RUNS, seed: 11}
    )
  })

  test('exactly, in a paragraph with one of each', () => {
    const text = 'a\\*b &amp; *c*\u00a0d  \n`e` &mdash; f[^1]\n\n[^1]: note\n'
    const [passage] = read('a.md', text)?.passages ?? []
    expect(passage?.text).toBe('a*b & c d e — f')
    expect(passage?.offsets).toEqual([
      [0, 0],
      [1, 2],
      [5, 10],
      [6, 12],
      [7, 14],
      [10, 20],
      [11, 22],
      [13, 30]
    ])
  })

  test('and no word of plain text is lost: it is in a passage, set aside or a rule', () => {
    fc.assert(
      fc.property(written, (text) => {
        const document = read('a.txt', text)
        if (!document) return
        const spans = [...document.passages, ...document.setAside].map(({span}) => span)
        const lost = [...document.text.matchAll(/\p{L}+/gu)].filter(
          ({index}) => !spans.some((span) => index >= span.start && index < span.end)
        )
        expect(lost.map(([word]) => word)).toEqual([])
      }),
      {numRuns: RUNS, seed: 9}
    )
  })
})
