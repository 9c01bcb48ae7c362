import type {Image, ImageReference, Nodes, Root} from 'mdast'
import type {Finding, Prose} from '../model/finding.ts'
import type {Passage, SourceDocument} from '../model/source.ts'
import type {Extractor, Report} from '../model/stages.ts'
import {endOf, startOf} from '../prose/inline.ts'
import {finding} from '../prose/place.ts'

declare module '../model/finding.ts' {
  interface FindingKinds {
    image: {readonly url: string; readonly alt: string; readonly caption: string}
  }
}

/** Images of a Markdown tree with their captions. */
export const image: Extractor<'image'> = {
  kind: 'image',
  doc: 'Images, with the caption from their title or from the paragraph `Figure 1. …` beside them.',
  refusals: () => [],
  extract({document}: Prose, report: Report): readonly Finding<'image'>[] {
    const {passages, source} = document
    if (passages.length === 0) return []
    return shownIn(document.tree).map((shown) => {
      if (shown.alt === '') {
        report({
          rule: 'image-has-alt',
          file: `sources/${source}`,
          line: shown.line,
          message: `The image “${shown.url}” has no alternative text.`,
          note: 'Readers who do not see it are told nothing.',
          hints: ['Say what it shows in the square brackets: ![what it shows](file.png).']
        })
      }
      return found(shown, document)
    })
  }
}

interface Shown {
  readonly url: string
  readonly alt: string
  readonly title: string
  readonly start: number
  readonly end: number
  readonly line: number
}

/** All images with an address, in reading order; those by reference get it from their definition. */
function shownIn(tree: Root): readonly Shown[] {
  const addresses = new Map<string, {readonly url: string; readonly title: string}>()
  const images: (Image | ImageReference)[] = []
  const visit = (node: Nodes): void => {
    if (node.type === 'definition') addresses.set(node.identifier, {url: node.url, title: node.title ?? ''})
    if (node.type === 'image' || node.type === 'imageReference') images.push(node)
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(tree)
  return images.flatMap((node) => {
    const target = node.type === 'image' ? {url: node.url, title: node.title ?? ''} : addresses.get(node.identifier)
    return target
      ? [{...target, alt: node.alt ?? '', start: startOf(node), end: endOf(node), line: node.position?.start.line ?? 1}]
      : []
  })
}

/** `Figure 1. `: the label is not part of the caption. */
const LABEL =
  /^(?:figure|fig|chart|graph|map|image|photo|plate|diagram|exhibit)\.?\s*(?:\d{1,3}(?:[.-]\d{1,3})?|[A-Z]\d?)?\s*[.:–—-]\s*(?=\S)/i

function found({url, alt, title, start, end}: Shown, {passages, source}: SourceDocument): Finding<'image'> {
  const after = passages.findIndex((passage) => passage.span.start >= end)
  const next = after < 0 ? undefined : passages[after]
  const before = passages[after < 0 ? passages.length - 1 : after - 1]
  const named = [next, before].find((passage) => passage?.role === 'caption' && LABEL.test(passage.text))
  const words = title === '' ? named : undefined
  const label = words ? (LABEL.exec(words.text)?.[0].length ?? 0) : 0
  const passage = (named ?? before ?? next) as Passage
  return {
    ...finding({
      kind: 'image',
      value: {url, alt, caption: title === '' ? (words?.text.slice(label) ?? '') : title},
      passage,
      start: label,
      end: words ? words.text.length : 0,
      sentence: undefined,
      rule: title === '' ? (named ? 'image/figure-paragraph' : 'image/no-caption') : 'image/title'
    }),
    span: {source, start, end}
  }
}
