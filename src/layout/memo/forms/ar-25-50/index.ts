// The US Army memorandum: letterhead, numbered paragraphs that wrap to the margin, signature block at the centre.
import {MEMORANDUM} from '../../../../forms/ar-25-50.ts'
import {geometryOf} from '../../geometry.ts'
import type {Landmark, Section} from '../../sections.ts'
import {sectionsOf} from '../../sections.ts'
import {blockOf, type Strip} from '../../strips.ts'
import type {FormLayout} from '../index.ts'
import {closingStrips} from './closing.ts'
import {continuation} from './continuation.ts'
import {memorandumHead} from './head.ts'
import {numberedOf} from './numbered.ts'
import {numberedSections} from './paragraphs.ts'
import {splitMemorandum} from './split.ts'

/** Top of the letterhead, below the marking. */
const LETTERHEAD_TOP = 52

/** The first section of what is enclosed begins a page. */
const onNewPage = (sections: readonly Section[]): readonly Section[] =>
  sections.map((section, index) => (index === 0 ? {...section, newPage: true} : section))

/** The closing stands with the last lines of the text: a signature block is never alone on its page. */
function withClosing(sections: readonly Section[], closing: readonly Strip[]): readonly Section[] {
  if (closing.length === 0) return sections
  const last = sections.at(-1)
  const block = last?.blocks.at(-1)
  if (last === undefined || block === undefined)
    return [
      ...sections,
      {space: 0, rule: undefined, newPage: false, notes: false, tag: 0, blocks: [blockOf(closing, 0)], head: []}
    ]
  const strips = [
    ...block.strips.map((strip, index, all) => (index === all.length - 1 ? {...strip, keep: true} : strip)),
    ...closing
  ]
  return [...sections.slice(0, -1), {...last, blocks: [...last.blocks.slice(0, -1), {...block, strips}]}]
}

export const memorandum: FormLayout = {
  firstTop: LETTERHEAD_TOP,
  geometry(theme, turned) {
    const {leading} = theme.memo.styles.body
    const {top, textLines} = MEMORANDUM.continuation.value
    return {...geometryOf(theme, turned), top: top + (1 + textLines) * leading}
  },
  firstPage: memorandumHead,
  body(root, headings, setting) {
    const {text, closing, enclosed} = splitMemorandum(root.children)
    const landmarks: Landmark[] = []
    const said = text.filter((node) => node !== headings.title && !(node.type === 'exhibit' && node.kind === 'header'))
    const numbered = numberedSections(numberedOf(said, headings), landmarks, setting)
    const signed = withClosing(numbered, closing ? closingStrips(closing, setting) : [])
    const rest = sectionsOf({type: 'root', children: enclosed}, headings, setting)
    return {
      sections: [...signed, ...onNewPage(rest.sections)],
      landmarks: [...landmarks, ...rest.landmarks]
    }
  },
  furniture: continuation
}
