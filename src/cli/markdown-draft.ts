// A plain Markdown file as a draft: where its slides begin, what its notes are, what its front matter says.
import type {Heading, Paragraph, Root, RootContent} from 'mdast'
import {toString as plainText} from 'mdast-util-to-string'
import {visit} from 'unist-util-visit'
import {parse as parseYaml} from 'yaml'
import {exhibit, row} from '../compose/exhibits.ts'
import type {Draft, Report, Shape} from '../model/stages.ts'
import {markdownTree} from './markdown-tree.ts'

type Nodes = Root['children']

/** What the front matter gives; every field is a string, '' when it is not there. */
export interface FrontMatter {
  readonly title: string
  readonly subtitle: string
  readonly author: string
  readonly date: string
  readonly lang: string
  readonly theme: string
  readonly marking: string
  readonly form: string
  readonly to: string
  readonly from: string
  readonly subject: string
  readonly archive: string
}

const FIELDS = [
  'title',
  'subtitle',
  'author',
  'date',
  'lang',
  'theme',
  'marking',
  'form',
  'to',
  'from',
  'subject',
  'archive'
] as const satisfies readonly (keyof FrontMatter)[]

export interface MarkdownDraft {
  readonly draft: Draft
  readonly front: FrontMatter
}

/**
 * Markdown as it stands, made a deck or a memo. In a deck `---` begins a slide; a file without it begins one at each
 * heading of level one (two, when there is at most one of level one). Notes are `::: notes`, or everything on a slide
 * from a paragraph that begins with `Note:`. A title in the front matter makes the cover, or the head of the memo.
 */
export function markdownDraft(text: string, file: string, shape: Shape, report: Report): MarkdownDraft {
  const tree = markdownTree(withTightFences(text), file, report)
  const front = frontMatterOf(tree, file, report)
  markPlaces(tree, file)
  const blocks = tree.children
    .filter((node) => node.type !== 'yaml')
    .flatMap((node) => plainBlock(node, text, file, report))
  const children = shape === 'deck' ? deckOf(blocks, front) : memoOf(blocks, front)
  const root: Root = {type: 'root', children}
  return {draft: {shape, theme: front.theme || 'plain', form: front.form, root}, front}
}

/** `::: notes` and `::: {.notes}`, as Pandoc has them, in the form without the space; every character keeps its place. */
const withTightFences = (text: string): string =>
  text.replace(/^(:{3,})([ \t]+)(?:notes|\{\.notes\})[ \t]*$/gm, (line, colons: string) =>
    `${colons}notes`.padEnd(line.length)
  )

/** Says of each node where it stands, for the diagnostics of later stages. */
function markPlaces(tree: Root, file: string): void {
  visit(tree, (node) => {
    const start = node.position?.start
    if (start) node.data = {...node.data, from: `${file}:${start.line}:${start.column}`}
  })
}

function frontMatterOf(tree: Root, file: string, report: Report): FrontMatter {
  const yaml = tree.children.find((node) => node.type === 'yaml')
  let given: unknown
  try {
    given = yaml ? parseYaml(yaml.value) : {}
  } catch (error) {
    const [message = ''] = String((error as Error).message).split('\n')
    report({
      rule: 'template-is-valid',
      file,
      line: 1,
      message: 'The front matter is not used.',
      note: message,
      hints: ['Mend the YAML between the two lines `---`.']
    })
  }
  const record = typeof given === 'object' && given !== null ? (given as Record<string, unknown>) : {}
  const words = (value: unknown): string =>
    value instanceof Date
      ? value.toISOString().slice(0, 10)
      : ['string', 'number'].includes(typeof value)
        ? `${value}`
        : ''
  return Object.fromEntries(FIELDS.map((field) => [field, words(record[field])])) as unknown as FrontMatter
}

/** `::: notes` becomes notes; other directives have no meaning here, and their words stay. */
function plainBlock(node: RootContent, text: string, file: string, report: Report): Nodes {
  if (node.type === 'containerDirective' && node.name === 'notes') return [{type: 'notes', children: node.children}]
  if (node.type !== 'containerDirective' && node.type !== 'leafDirective') return [node]
  const {line, column} = node.position?.start ?? {line: 1, column: 1}
  report({
    rule: 'directive-is-known',
    file,
    line,
    column,
    message: `\`${node.name}\` has no meaning in a plain Markdown file; its words are shown.`,
    hints: ['Use `::: notes` for speaker notes; the other directives belong into templates.']
  })
  if (node.type === 'containerDirective') return node.children
  const literal = text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
  return [{type: 'paragraph', children: [{type: 'text', value: literal}]}]
}

function deckOf(blocks: Nodes, front: FrontMatter): Nodes {
  const slides = slidesOf(blocks).map(withNotes)
  const first = slides[0]?.find((node): node is Heading => node.type === 'heading')
  const cover = front.title !== '' && (first === undefined || plainText(first) !== front.title) ? [coverOf(front)] : []
  return [...cover, ...slides].flatMap((slide) => [{type: 'pageStart'} as const, ...slide])
}

const heading = (depth: 1 | 2, value: string): Heading => ({type: 'heading', depth, children: [{type: 'text', value}]})
const paragraph = (value: string): Paragraph => ({type: 'paragraph', children: [{type: 'text', value}]})

function coverOf({title, subtitle, author, date}: FrontMatter): Nodes {
  const columns = [
    {name: 'date', label: 'Date', value: date},
    {name: 'prepared', label: 'Author', value: author}
  ].filter(({value}) => value !== '')
  return [
    heading(1, title),
    ...(subtitle === '' ? [] : [paragraph(subtitle)]),
    ...(columns.length === 0
      ? []
      : [
          exhibit(
            'cover',
            columns.map(({name, label, value}) => row('column', {label, value, note: ''}, {name}))
          )
        ])
  ]
}

function slidesOf(blocks: Nodes): Nodes[] {
  const broken = blocks.some((node) => node.type === 'thematicBreak')
  const tops = blocks.filter((node) => node.type === 'heading' && node.depth === 1).length
  const deepest = tops > 1 ? 1 : 2
  const begins = (node: RootContent): boolean =>
    broken ? node.type === 'thematicBreak' : node.type === 'heading' && node.depth <= deepest
  const slides: Nodes[] = []
  for (const node of blocks) {
    if (begins(node) || slides.length === 0) slides.push([])
    if (node.type !== 'thematicBreak') slides.at(-1)?.push(node)
  }
  return slides.filter((slide) => slide.length > 0).map(withTitle)
}

/** The first heading of a slide is its title, whatever its level. */
function withTitle(slide: Nodes): Nodes {
  const at = slide.findIndex((node) => node.type === 'heading')
  return slide.map((node, index) => (index === at && node.type === 'heading' ? {...node, depth: 1 as const} : node))
}

const NOTE = /^notes?:[ \t]*/i

function withNotes(slide: Nodes): Nodes {
  const at = slide.findIndex((node) => node.type === 'paragraph' && NOTE.test(plainText(node)))
  if (at === -1) return slide
  const notes = slide.slice(at).map((node) => structuredClone(node))
  const [lead] = notes
  const words = lead?.type === 'paragraph' ? lead.children[0] : undefined
  if (words?.type === 'text') words.value = words.value.replace(NOTE, '')
  return [...slide.slice(0, at), {type: 'notes', children: notes.filter((node) => plainText(node) !== '')}]
}

function memoOf(blocks: Nodes, front: FrontMatter): Nodes {
  const header = [
    ['To', front.to],
    ['From', front.from || front.author],
    ['Date', front.date],
    ['Subject', front.subject]
  ].filter(([, value]) => value !== '') as [string, string][]
  const tops = blocks.filter((node) => node.type === 'heading' && node.depth === 1)
  // The one heading of level one is the title; several of them are the parts of what the front matter names.
  const titled = front.title === '' ? [] : [heading(1, front.title)]
  const isTitle = (node: RootContent): boolean =>
    front.title !== '' && node === tops[0] && plainText(node) === front.title
  const shift = titled.length > 0 || tops.length > 1 ? 1 : 0
  const body = blocks.filter((node) => node.type !== 'notes' && !isTitle(node)).map((node) => lowered(node, shift))
  const lines = header.map(([label, value]) => row('line', {label, value}))
  return [...(lines.length > 0 ? [exhibit('header', lines)] : []), ...titled, ...body]
}

const lowered = (node: RootContent, by: number): RootContent =>
  node.type === 'heading' ? {...node, depth: Math.min(6, node.depth + by) as Heading['depth']} : node
