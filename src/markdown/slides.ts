// Where the slides of a Markdown file begin.
import type {Heading, RootContent} from 'mdast'
import {toString as plainText} from 'mdast-util-to-string'
import type {FrontMatter} from './front-matter.ts'

type Nodes = readonly RootContent[]

/** The blocks of a file cut into slides, none of them empty. The first heading of a slide is its title. */
export function slidesOf(blocks: Nodes, front: FrontMatter): readonly RootContent[][] {
  const begins = beginnings(blocks, front)
  const slides: RootContent[][] = []
  for (const node of blocks) {
    if (slides.length === 0 || isBreak(node) || begins(node)) slides.push([])
    if (!isBreak(node)) slides.at(-1)?.push(node)
  }
  return labelled(
    slides.filter((slide) => slide.length > 0),
    begins
  ).map(withTitle)
}

/** `---`, and the `--` that parts slides in a column of slides. */
const isBreak = (node: RootContent): boolean =>
  node.type === 'thematicBreak' || (node.type === 'paragraph' && plainText(node) === '--')

const isHeading = (node: RootContent | undefined): node is Heading => node?.type === 'heading'

/**
 * Which headings begin a slide. A file whose headings stand behind `---` needs none; in all others those do that are
 * as high as the highest with content right below it (Pandoc's rule), so that higher ones have a slide of their own.
 * A single heading of level one is the title of the talk, whatever stands below it.
 */
function beginnings(blocks: Nodes, {marp, headingDivider}: FrontMatter): (node: RootContent) => boolean {
  if (headingDivider.length > 0) return (node) => isHeading(node) && headingDivider.includes(node.depth)
  if (marp) return () => false
  const level = slideLevel(blocks)
  const heads = blocks.flatMap((node, index) => (isHeading(node) && node.depth <= level && index > 0 ? [index] : []))
  const behind = heads.filter((index) => isBreak(blocks[index - 1] as RootContent)).length
  const broken = blocks.some(isBreak)
  if (broken && behind * 2 >= heads.length) return () => false
  return (node) => isHeading(node) && node.depth <= level
}

function slideLevel(blocks: Nodes): number {
  const headings = blocks.filter(isHeading)
  const tops = headings.filter(({depth}) => depth === 1).length
  const titled = blocks.flatMap((node, index) => {
    const next = blocks[index + 1]
    return isHeading(node) && next && !isHeading(next) ? [node.depth] : []
  })
  const level = titled.length > 0 ? Math.min(...titled) : tops > 1 ? 1 : 2
  return level === 1 && tops === 1 && headings.some(({depth}) => depth === 2) ? 2 : level
}

/** Slides below a heading that has a slide of its own have it as their label; the title of the talk is none. */
function labelled(slides: readonly RootContent[][], begins: (node: RootContent) => boolean): readonly RootContent[][] {
  const heads = slides.map(([first]) => (isHeading(first) && begins(first) ? first : undefined))
  const tops = Math.min(...heads.flatMap((head) => head?.depth ?? []))
  if (heads.filter((head) => head?.depth === tops).length < 2) return slides
  let section: Heading | undefined
  return slides.map((slide, index) => {
    const head = heads[index]
    if (head && slide.length === 1 && heads[index + 1] && (heads[index + 1]?.depth ?? 0) > head.depth) {
      section = head
      return slide
    }
    if (head && section && head.depth <= section.depth) section = undefined
    return section && head ? [{type: 'label', children: structuredClone(section.children)}, ...slide] : slide
  })
}

function withTitle(slide: readonly RootContent[]): RootContent[] {
  const at = slide.findIndex(isHeading)
  if (at === -1) return withNameOfPicture(slide)
  return slide.map((node, index) => (index === at && isHeading(node) ? {...node, depth: 1 as const} : node))
}

/** A slide of one picture, without a title: the name of the picture is its title, and no caption then. */
function withNameOfPicture(slide: readonly RootContent[]): RootContent[] {
  const [only, ...others] = slide.filter(({type}) => type !== 'notes')
  if (only?.type !== 'paragraph' || others.length > 0 || only.children.length !== 1) return [...slide]
  const [image] = only.children
  if (image?.type !== 'image' || !image.alt || (image.title && image.title !== image.alt)) return [...slide]
  const heading: Heading = {type: 'heading', depth: 1, children: [{type: 'text', value: image.alt}]}
  const untitled: RootContent = {...only, children: [{...image, title: null}]}
  return slide.flatMap((node) => (node === only ? [heading, untitled] : [node]))
}
