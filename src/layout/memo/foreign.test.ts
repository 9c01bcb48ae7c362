import type {Root} from 'mdast'
import {expect, test} from 'vitest'
import {unnamed} from '../../forms/index.ts'
import type {SourceId} from '../../model/source.ts'
import {plain} from '../../themes/plain.ts'
import {laidOut, testContext} from './testing/laid-out.ts'

const [letter, log] = ['letter.md' as SourceId, 'log.md' as SourceId]
const from = (source: SourceId, value: string) => ({
  type: 'text' as const,
  value,
  data: {origin: [{source, start: 0, end: value.length}]}
})
const root: Root = {
  type: 'root',
  children: [
    {
      type: 'paragraph',
      children: [
        {type: 'text', value: 'The letter says: '},
        from(letter, 'Die Nachtfähre fährt nicht mehr.'),
        {type: 'text', value: ' The log agrees: '},
        from(log, 'No boat at night.')
      ]
    }
  ]
}

test('words of a source in another language are an element that says so, and the others are not', () => {
  const context = testContext(plain, {languages: new Map([[letter, 'de-CH']])})
  const {memo} = laidOut({shape: 'memo', theme: 'plain', form: unnamed, root}, context)
  const said = memo.tags.flatMap(({lang}, index) => (lang === undefined ? [] : [{lang, index}]))
  expect(said.map(({lang}) => lang)).toEqual(['de-CH'])
  const runs = memo.pages.flatMap(({items}) => items.flatMap((item) => (item.type === 'line' ? item.runs : [])))
  const foreign = runs.filter(({tag}) => tag === said[0]?.index).map(({text}) => text)
  expect(foreign.join('')).toBe('Die Nachtfähre fährt nicht mehr.')
})
