// A small deck with every kind of part, and ways to break its package on purpose.
import {exhibits, markdown} from '../../layout/deck/testing/drafts.ts'
import {laidOut} from '../../layout/deck/testing/lay-out.ts'
import type {Deck} from '../../model/deck.ts'
import type {LayoutContext} from '../../model/layout.ts'
import type {Draft} from '../../model/stages.ts'
import {type Parts, packed, unpacked} from '../../writers/pptx/package.ts'

const PLAIN = `# A talk of a few slides

Its subtitle

---

# What there is

1. One [link](https://example.org/a?b=1&c=2)
   - below it
2. Two\\
   lines

---

# A table

| Name | Number |
|---|---:|
| Quay | 12 |
| Pier | |
`

/** Every layout of a slide once, after slides from Markdown. */
export function sampleDeck(more: Partial<LayoutContext> = {}): Deck {
  const drafts = [markdown(PLAIN), ...Object.values(exhibits)]
  const [first] = drafts
  const children = drafts.flatMap((draft) => [{type: 'pageStart' as const}, ...draft.root.children])
  return laidOut({...(first as Draft), root: {type: 'root', children}}, {marking: 'FOR TESTS', ...more}).deck
}

/** A package with one part changed; the change must find something to change. */
export function broken(bytes: Uint8Array, path: string, edit: (content: string) => string): Uint8Array {
  const parts = unpacked(bytes)
  const content = parts.get(path)
  if (typeof content !== 'string') throw new Error(`there is no XML part ${path}`)
  const edited = edit(content)
  if (edited === content) throw new Error(`nothing is broken in ${path}`)
  return packed(parts.set(path, edited))
}

/** A package with its parts changed in another way. */
export function rebuilt(bytes: Uint8Array, change: (parts: Parts) => void): Uint8Array {
  const parts = unpacked(bytes)
  change(parts)
  return packed(parts)
}

/** The first part of XML below a folder that has these words in it. */
export function partWith(bytes: Uint8Array, folder: string, words: string): string {
  for (const [path, content] of unpacked(bytes))
    if (path.startsWith(folder) && typeof content === 'string' && content.includes(words)) return path
  throw new Error(`no part of ${folder} has ${words}`)
}
