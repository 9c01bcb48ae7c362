import {expect, test} from 'vitest'
import type {SourceDocument, SourceId} from '../model/source.ts'
import type {Diagnostic} from '../model/stages.ts'
import {readSource} from './index.ts'

function read(text: string, id = 'a.md'): {document: SourceDocument; reported: readonly Diagnostic[]} {
  const reported: Diagnostic[] = []
  const bytes = new TextEncoder().encode(text)
  const document = readSource({id: id as SourceId, bytes, hash: ''}, (diagnostic) => reported.push(diagnostic))
  if (document === undefined) throw new Error('not read')
  return {document, reported}
}

const shown = ({passages}: SourceDocument): readonly string[] => passages.map(({mark, text}) => `${mark}| ${text}`)

test('a mark is taken off the words of its portion, listed, and its words keep their place', () => {
  const text = '# (U) Report\n\n(S//NF) The quay is closed.\n\n(U) The road is open.\n'
  const {document} = read(text)
  expect(shown(document)).toEqual(['U| Report', 'S//NF| The quay is closed.', 'U| The road is open.'])
  expect(document.setAside.map((aside) => [aside.reason, aside.text])).toEqual([
    ['portion mark', '(U) '],
    ['portion mark', '(S//NF) '],
    ['portion mark', '(U) ']
  ])
  const [, quay] = document.passages
  expect(text.slice(quay?.offsets[0]?.[1])).toMatch(/^The quay is closed/)
})

test('a banner is set aside and counts for the whole', () => {
  const {document} = read('SECRET//NOFORN\n\nThe quay is closed.\n\nSECRET//NOFORN\n', 'a.txt')
  expect(document.banner).toBe('S//NF')
  expect(shown(document)).toEqual(['S//NF| The quay is closed.'])
})

test('a paragraph without a mark among marked ones counts as the highest of its text, and is told', () => {
  const {document, reported} = read('(S//NF) The quay is closed.\n\nThe road is open.\n\n(U) It rains.\n')
  expect(shown(document)).toEqual(['S//NF| The quay is closed.', 'S//NF| The road is open.', 'U| It rains.'])
  expect(reported.map(({rule, line}) => [rule, line])).toContainEqual(['portion-is-marked', 3])
})

test('an item has the mark of what introduces it, unless it has its own', () => {
  const {document} = read('(C) The port will:\n\n- close the quay\n- (S) move the ships\n\n(U//FOUO) It rains.\n')
  expect(shown(document).slice(1, 3)).toEqual(['C| close the quay', 'S| move the ships'])
})

test('a mark inside a paragraph raises the whole of it', () => {
  const {document} = read('(U//FOUO) The quay is closed. (S//NF) Its pillars have cracks.\n')
  expect(document.passages[0]?.mark).toBe('S//FOUO/NF')
})

test.each([
  ['letters of a list', '(A) The quay.\n\n(B) The road.\n\n(C) The mole.\n'],
  ['small letters', '(c) The quay is closed.\n\n(s) The road is open.\n\n(u) It rains.\n'],
  ['one letter in a long text', '(C) The quay.\n\nThe road.\n\nThe mole.\n\nThe pier.\n'],
  ['words in brackets', '(US) The quay is closed.\n\n(CUISINE) The road is open.\n']
])('%s are no marks', (_what, text) => {
  const {document} = read(text)
  expect([document.banner, ...document.passages.map(({mark}) => mark)].join('')).toBe('')
  expect(document.setAside).toEqual([])
})
