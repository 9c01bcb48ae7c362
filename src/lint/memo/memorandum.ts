// The text of a memorandum, without its head, its end and what it encloses.
import type {RootContent} from 'mdast'
import {type Numbered, numberedOf} from '../../layout/memo/forms/ar-25-50/numbered.ts'
import {splitMemorandum} from '../../layout/memo/forms/ar-25-50/split.ts'
import {headingsOf} from '../../layout/memo/heads.ts'
import type {Draft} from '../../model/stages.ts'

/** The blocks of the text. */
export const blocksOf = ({root}: Draft): readonly RootContent[] => {
  const {title} = headingsOf(root)
  return splitMemorandum(root.children).text.filter(
    (node) => node !== title && !(node.type === 'exhibit' && node.kind === 'header')
  )
}

/** The numbered paragraphs. */
export const paragraphsOf = (draft: Draft): readonly Numbered[] => numberedOf(blocksOf(draft), headingsOf(draft.root))
