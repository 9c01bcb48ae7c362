// A draft cut into slides.
import type {Data, Heading, PhrasingContent, Root, RootContent} from 'mdast'
import type {LayoutName, Notes} from '../../model/draft.ts'

/** The words of one slide, before they are laid out (on one or more). */
export interface SlideDraft {
  readonly label: readonly PhrasingContent[]
  readonly title: readonly PhrasingContent[]
  readonly blocks: readonly RootContent[]
  readonly notes: readonly Notes[]
  /** The layout that was asked for. */
  readonly layout: LayoutName | undefined
  /** What begins it, for diagnostics. */
  readonly start: RootContent | undefined
}

/** Of no slide: they are looked up where they are referred to, or are no words of the text. */
const APART = new Set(['yaml', 'definition', 'footnoteDefinition'])

/**
 * Slides begin at `pageStart`, and at headings: of depth 1 where the draft has page starts, else of the first depth that
 * has content right below it; higher ones make slides of their title alone. The first heading of a slide is its title.
 */
export function slideDrafts(root: Root): readonly SlideDraft[] {
  const nodes = root.children.filter((node) => !APART.has(node.type))
  const level = slideLevel(nodes)
  const slides: RootContent[][] = [[]]
  for (const node of nodes) {
    const current = slides.at(-1) as RootContent[]
    const begins =
      (isHeading(node, level) && !awaitsTitle(current)) || (isBottomLine(node) && current.some(isBottomLine))
    if (node.type === 'pageStart' || begins) slides.push([])
    slides.at(-1)?.push(node)
  }
  return slides.filter((slide) => slide.some((node) => node.type !== 'pageStart')).map(slideDraft)
}

/** Its claim is the slide's title: there is room for one. */
const isBottomLine = (node: RootContent): boolean => node.type === 'exhibit' && node.kind === 'bottomLine'

const isHeading = (node: RootContent, level: number): node is Heading => node.type === 'heading' && node.depth <= level

/** Only a label or notes so far. */
const awaitsTitle = (nodes: readonly RootContent[]): boolean =>
  nodes.every((node) => node.type === 'label' || node.type === 'notes' || node.type === 'pageStart')

function slideLevel(nodes: readonly RootContent[]): number {
  if (nodes.some((node) => node.type === 'pageStart')) return 1
  const depths = nodes.flatMap((node, index) => {
    const next = nodes[index + 1]
    return node.type === 'heading' && next && next.type !== 'heading' ? [node.depth] : []
  })
  return depths.length === 0 ? 1 : Math.min(...depths)
}

function slideDraft(all: readonly RootContent[]): SlideDraft {
  const nodes = all.filter((node) => node.type !== 'pageStart')
  const label = nodes.find((node) => node.type === 'label')
  const content = nodes.filter((node) => node.type !== 'label' && node.type !== 'notes')
  const [first] = content
  const title = first?.type === 'heading' ? first : undefined
  return {
    label: label?.children ?? [],
    title: title?.children ?? [],
    blocks: title ? content.slice(1) : content,
    notes: nodes.filter((node) => node.type === 'notes'),
    layout: all.map((node) => (node.data as Data | undefined)?.layout).find((layout) => layout !== undefined),
    start: first ?? nodes[0]
  }
}
