import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {draftOf, template} from '../testing/draft-of.ts'
import {writeMarkdown} from './markdown.ts'

const shipped = (name: string): string => readFileSync(new URL(`../../templates/${name}.md`, import.meta.url), 'utf8')

test.each(['deck', 'memo'])('the %s reads as plain Markdown with footnotes', async (name) => {
  await expect(writeMarkdown(draftOf(shipped(name)))).toMatchFileSnapshot(`fixtures/${name}.md`)
})

test('a sentence that is cited twice has one note', () => {
  const text = writeMarkdown(draftOf(template('memo', '::bottom-line\n\n::agreement')))
  expect(text.match(/^\[\^\d+\]: .*$/gm)).toEqual([
    '[^1]: S1 ¶ 1 “The Aldmoor Bridge Authority (ABA) will likely close it to lorries before winter.”',
    '[^2]: S1 ¶ 1 “The Marrow Bridge carries roughly 18,000 vehicles a day and is the only road crossing within 30 kilometres.”',
    '[^3]: S2 ¶ 1 “The Marrow Bridge is the only road crossing for the freight of the valley.”',
    '[^4]: S2 ¶ 2 “Hauliers expect a ban on lorries.”'
  ])
})

test('Markdown of the template goes through as it is', () => {
  const body =
    '# Title\n\nA *word*, `code` and [a link](https://example.org).\n\n1. one\n2. two\n\n> said\n\n| a | b |\n| - | - |\n| 1 | 2 |'
  expect(writeMarkdown(draftOf(template('memo', body)))).toBe(
    '# Title\n\nA _word_, `code` and [a link](https://example.org).\n\n1. one\n2. two\n\n> said\n\n| a | b |\n| - | - |\n| 1 | 2 |\n'
  )
})
