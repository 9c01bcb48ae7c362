// Where the words of a slide's title come from.
import type {PhrasingContent, RootContent} from 'mdast'
import {fieldNamed} from '../../compose/exhibits.ts'
import type {Exhibit, Row} from '../../model/draft.ts'
import {plainOf} from './rows.ts'
import type {SlideDraft} from './slide-drafts.ts'

export const exhibitIn = (draft: SlideDraft, kind: Exhibit['kind']): Exhibit | undefined =>
  draft.blocks.find((node): node is Exhibit => node.type === 'exhibit' && node.kind === kind)

export const isBlank = (words: readonly PhrasingContent[]): boolean => plainOf(words).trim() === ''

const claimOf = (draft: SlideDraft): Row | undefined =>
  exhibitIn(draft, 'bottomLine')?.children.find((row) => row.name === 'claim')

/** The claim of a bottom line, else the heading, the label, the title of the slide before, the title of the deck. */
export function titleOf(
  draft: SlideDraft,
  before: readonly PhrasingContent[] | undefined,
  deck: string
): readonly PhrasingContent[] {
  const claim = claimOf(draft)
  const said = claim ? fieldNamed(claim, 'text') : []
  const choices = [said, draft.title, draft.label, before ?? [], [{type: 'text' as const, value: deck}]]
  return choices.find((words) => !isBlank(words)) ?? [{type: 'text', value: '–'}]
}

/** A heading whose place the claim of a bottom line has taken: then it is the first paragraph. */
export function displacedHeading(draft: SlideDraft): readonly RootContent[] {
  const claim = claimOf(draft)
  const said = claim ? plainOf(fieldNamed(claim, 'text')).trim() : ''
  const heading = plainOf(draft.title).trim()
  return said !== '' && heading !== '' && heading !== said ? [{type: 'paragraph', children: [...draft.title]}] : []
}
