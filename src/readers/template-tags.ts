import type {Block} from '../prose/blocks.ts'
import type {Aside} from '../prose/inline.ts'
import {collapsed, edited, rangeOf} from '../prose/placed.ts'

/**
 * Marks of site generators inside Markdown: `{: .class}`, `{:toc}`, `{% include %}`; `{#id}` ends a heading.
 * `{{ page.title }}` stands for words of the sentence, so it stays to be seen.
 */
const TAG = /\{:[^{}\n]{0,200}\}|\{%[^{}%]{0,300}%\}|\{#[\w-]{1,80}\}$/g

/** Takes the tags out of the words; a block of nothing else goes. */
export function withoutTags(blocks: readonly Block[]): {
  readonly blocks: readonly Block[]
  readonly asides: readonly Aside[]
} {
  const asides: Aside[] = []
  const clean = blocks.flatMap((block) => {
    const tags = block.role === 'code' ? [] : [...block.words.text.matchAll(TAG)]
    if (tags.length === 0) return [block]
    const edits = tags.map((tag) => ({start: tag.index, end: tag.index + tag[0].length, text: ''}))
    for (const edit of edits) {
      const [start, end] = rangeOf(block.words, edit.start, edit.end)
      asides.push({start, end, reason: 'tag of a site generator'})
    }
    const words = collapsed(edited(block.words, edits))
    return /[\p{L}\p{N}]/u.test(words.text) ? [{...block, words}] : []
  })
  return {blocks: clean, asides}
}
