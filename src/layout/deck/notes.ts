// Speaker notes: the human's and the template's, then every sentence that the slide rests on, with its place.
import type {RootContent} from 'mdast'
import {beforePortion} from '../../compose/portion-marks.ts'
import type {Citation, Notes} from '../../model/draft.ts'

/** Lines of the notes of a slide; an empty line parts what was written from what is cited. */
export function notesOf(
  written: readonly Notes[],
  aside: readonly string[],
  cited: readonly Citation[]
): readonly string[] {
  const own = [...written.flatMap((notes) => notes.children.flatMap((node) => linesOf(node, ''))), ...aside]
  const sentences = new Set(
    cited
      .flatMap((citation) => citation.evidence)
      .map(({source, paragraph, text, mark}) => ({source, paragraph, text, mark}))
      .sort((a, b) => a.source - b.source || a.paragraph - b.paragraph)
      .map(({source, paragraph, text, mark}) => `[${source}] ¶\u00A0${paragraph}: ${beforePortion(mark)}“${text}”`)
  )
  return own.length > 0 && sentences.size > 0 ? [...own, '', ...sentences] : [...own, ...sentences]
}

/** A block as plain lines; list items with a dash or their number. */
function linesOf(node: RootContent, lead: string): readonly string[] {
  if (node.type === 'list')
    return node.children.flatMap((item, index) => {
      const mark = node.ordered ? `${(node.start ?? 1) + index}. ` : '– '
      return item.children.flatMap((child, at) => linesOf(child, at === 0 ? `${lead}${mark}` : `${lead}  `))
    })
  if (node.type === 'code') return node.value.split('\n').map((line) => lead + line)
  if (node.type === 'table')
    return node.children.map((row) => lead + row.children.map((cell) => plain(cell).trim()).join(' | '))
  if (node.type === 'blockquote') return node.children.flatMap((child) => linesOf(child, lead))
  const words = plain(node)
    .replace(/[ \t]*\n[ \t]*/g, ' ')
    .trim()
  return words === '' ? [] : [lead + words]
}

function plain(node: unknown): string {
  const {type, value, alt, children} = node as {
    type: string
    value?: string
    alt?: string
    children?: readonly unknown[]
  }
  if (type === 'break') return ' '
  if (type === 'html') return ''
  if (type === 'citation') return ` ${value ?? ''}`
  return value ?? alt ?? (children ?? []).map(plain).join('')
}
