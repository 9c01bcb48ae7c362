// Pages that attack, or that are only badly made: words are kept, nothing takes minutes.
import {expect, test} from 'vitest'
import {formatDiagnostic} from '../diagnostic.ts'
import type {SourceDocument, SourceId} from '../model/source.ts'
import {html} from './html.ts'

const read = (text: string, told: string[] = []): SourceDocument | undefined =>
  html.read({id: 'a.html' as SourceId, bytes: new TextEncoder().encode(text), hash: ''}, (diagnostic) =>
    told.push(formatDiagnostic(diagnostic))
  )
const wordsOf = (text: string): readonly string[] => read(text)?.passages.map((passage) => passage.text) ?? []

const TEXT = 'The board has closed the night service on Lake Varn.'

test.each([
  ['elements', '<div>'.repeat(20_000) + TEXT],
  ['marks', '<b>'.repeat(20_000) + TEXT],
  ['tables', '<table><tr><td>'.repeat(2_000) + TEXT],
  ['quotes', `<p>One.</p>${'<blockquote>'.repeat(20_000)}${TEXT}`]
])('%s within each other, too many, are read flat, and that is told', (_, text) => {
  const told: string[] = []
  const document = read(text, told)
  expect(document?.passages.map((passage) => passage.text)).toContain(TEXT)
  expect(told[0]).toMatch(
    /^sources\/a\.html:1 warning markup-is-shallow {2}The page has more than 500 elements .* · .* · /
  )
})

test('marks that every paragraph would repeat are not repeated', () => {
  const open = `<p>${Array.from({length: 400}, (_, id) => `<b id=${id}>`).join('')}</p>`
  const told: string[] = []
  expect(read(`${open}${`<p>${TEXT}`.repeat(4_000)}`, told)?.passages.length).toBe(4_000)
  expect(told.join()).toContain('markup-is-shallow')
})

test('flat reading keeps headings, leaves out scripts, and decodes references', () => {
  const text = `${'<div>'.repeat(600)}<h2>Ice &amp; water</h2><script>run('<p>')</script><p>One<br>two &#8212; <i>three</i>.<title>No</title>`
  const document = read(text)
  expect(document?.passages.map(({role, text}) => [role, text])).toEqual([
    ['heading', 'Ice & water'],
    ['paragraph', 'One two — three.']
  ])
})

test('what a page hides is set aside, unless it hides all of itself', () => {
  const hidden = `<p>${TEXT}</p><p hidden>a1</p><p style="Display : None">a2</p><p aria-hidden="true">a3</p><p style="font-size:0">a4</p>`
  expect(wordsOf(hidden)).toEqual([TEXT])
  expect(read(hidden)?.setAside.map(({text, reason}) => [reason, text])).toEqual([['hidden', 'a1 a2 a3 a4']])
  expect(wordsOf(`<div style="display:none"><p>${TEXT}</p></div>`)).toEqual([TEXT])
})

test('a page of links keeps them; in a text they lead elsewhere', () => {
  const links = '<ul><li><a href="1">Levels of the reservoir</a></li><li><a href="2">Leaks repaired</a></li></ul>'
  expect(wordsOf(`<h1>Data</h1>${links}`)).toEqual(['Data', 'Levels of the reservoir', 'Leaks repaired'])
  const paragraphs = `<p>${TEXT} ${TEXT} ${TEXT}</p>`.repeat(3)
  expect(wordsOf(`<h1>Data</h1>${paragraphs}${links}`).length).toBe(4)
})

test('what announces links goes with them, and so does a heading that has lost its text', () => {
  const paragraphs = `<p>${TEXT} ${TEXT} ${TEXT}</p>`.repeat(3)
  const links = '<ul><li><a href="1">The ice of 1974</a></li></ul>'
  const document = read(`${paragraphs}<p>Read also:</p>${links}<p>${TEXT}</p><h2>More</h2>${links}<h2>Next</h2>`)
  expect(document?.passages.map(({text}) => text.slice(0, 9))).toEqual(Array(4).fill('The board'))
  expect(document?.setAside.map(({text}) => text)).toEqual([
    'Read also:',
    'The ice of 1974',
    'More',
    'The ice of 1974',
    'Next'
  ])
  expect(wordsOf(`${paragraphs}<div><h2>Rates</h2>They stay.</div>`).slice(3)).toEqual(['Rates', 'They stay.'])
})

test('a class that hides on some screens only hides nothing', () => {
  expect(wordsOf(`<p>${TEXT}</p><p class="hidden">a</p><p class="d-none">b</p>`)).toEqual([TEXT])
  expect(wordsOf('<p class="hidden md:block">a</p><p class="d-none d-md-block">b</p>')).toEqual(['a', 'b'])
  expect(wordsOf('<p>Rates <span class="sr-only">in crowns</span> rose.</p>')).toEqual(['Rates rose.'])
})

test('words named as a caption are one, in a figure or not', () => {
  const text = `<p>${TEXT}</p><div class="photo"><img src="a.png" alt="Ice"><p class="wp-caption-text">Ice at the quay</p></div>`
  expect(read(text)?.passages.map(({role}) => role)).toEqual(['paragraph', 'caption'])
})

test('a power stays, the mark of a note goes', () => {
  expect(
    wordsOf('<p>12 km<sup>2</sup> of ice, 10<sup>6</sup> litres.<sup>3</sup> It thawed<sup><a href="#n">4</a></sup>.')
  ).toEqual(['12 km2 of ice, 106 litres. It thawed.'])
})

test('line ends are those of the decoded source, and breaks part words', () => {
  const document = read('<p>One\r\ntwo<br>three<p>Four<br>\r\n<br>five')
  expect(document?.text).not.toContain('\r')
  expect(document?.passages.map((passage) => passage.text)).toEqual(['One two three', 'Four', 'five'])
})

test('a picture in the project stays with its caption; one on the web is set aside', () => {
  const document = read(
    `<p>${TEXT}</p><figure><img src="img/a%20b.png?x=1" alt="The quay"><figcaption>The quay in May</figcaption></figure><img src="//cdn.example/c.png" alt="Ice">`
  )
  const images = JSON.stringify(document?.tree.children.slice(1))
  expect(images).toContain('"url":"img/a b.png","alt":"The quay","title":"The quay in May"')
  expect(images).not.toContain('cdn.example')
  expect(document?.setAside.map(({text, reason}) => [reason, text])).toEqual([['picture on the web', 'Ice']])
})

test('a page written as XML closes its elements with a slash', () => {
  const page = `<?xml version="1.0"?><html><head><script src="a.js" /><title/></head><body><p>${TEXT}</p></body></html>`
  expect(wordsOf(page)).toEqual([TEXT])
  expect(read(page)?.passages[0]?.span.start).toBe(page.indexOf(TEXT))
})

/** A rule of the square would cost twenty times as much a character; four times allows for a noisy machine. */
const FLAT = 4
const WORST: readonly (readonly [what: string, piece: (index: number) => string])[] = [
  ['paragraphs that are never closed', () => '<p>The lake is full.'],
  ['cells of one row', () => '<td>twenty litres'],
  ['words that a table does not want', () => '<table>ice and water are scarce on the coast in May<b>y'],
  ['attributes of one tag', (index) => ` a${index}=1`],
  ['references', () => '&amp;&#65;&copy'],
  ['openings of tags', () => '<'],
  ['comments', () => '<!-- a -->'],
  ['links around blocks', () => '<a href=x><div>x</div></a>'],
  ['marks of notes', () => 'word<sup>1</sup> '],
  ['parts set aside', () => '<div class="related ad">x y</div>']
]

test.each(WORST)('a megabyte of %s costs no more a character than 50 kB', {timeout: 60_000}, (what, piece) => {
  const start = what.startsWith('attributes') ? '<p' : what.startsWith('cells') ? '<table><tr>' : 'x'
  const make = (size: number): string => {
    const parts = [start]
    for (let index = 0, length = 0; length < size; index++) {
      const part = piece(index)
      parts.push(part)
      length += part.length
    }
    return parts.join('')
  }
  const cost = (text: string): number => {
    const before = process.cpuUsage()
    read(text)
    const {user, system} = process.cpuUsage(before)
    return (user + system) / text.length
  }
  const small = make(50_000)
  cost(small)
  const unit = Math.min(cost(small), cost(small), cost(small))
  expect(cost(make(1_000_000)) / unit).toBeLessThan(FLAT)
})
