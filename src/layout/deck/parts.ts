// What stands below a title, in parts: exhibits by their own layout, ordinary Markdown by the general flow.
import type {Paragraph, Root, RootContent} from 'mdast'
import type {Rect} from '../../model/deck.ts'
import type {Exhibit, ExhibitKind} from '../../model/draft.ts'
import type {Body, ExhibitLayout} from './body.ts'
import {flow} from './flow/index.ts'
import {superscript} from './inline.ts'
import {exhibitLayouts} from './layouts/index.ts'
import {plainRows} from './layouts/plain-rows.ts'
import type {Setting} from './setting.ts'

/** The slides of some blocks, in order. `layArea` gives an exhibit's room, when it is not the usual one. */
export function bodiesOf(
  blocks: readonly RootContent[],
  area: Rect,
  setting: Setting,
  areaOf: (exhibit: Exhibit) => Rect = () => area
): readonly Body[] {
  const parts: RootContent[][] = []
  for (const block of [...blocks, ...footnotesOf(blocks, setting)]) {
    const last = parts.at(-1)
    if (last && block.type !== 'exhibit' && last[0]?.type !== 'exhibit') last.push(block)
    else parts.push([block])
  }
  return parts.flatMap((part) => {
    const [first] = part
    return first?.type === 'exhibit'
      ? layoutFor(first.kind, setting)(first, areaOf(first), setting)
      : flow(part, area, setting)
  })
}

/** A body that is smaller holds no columns, rows or axes of type of 18: what it says is running text. */
const LEAST_BODY = {width: 400, height: 200}
/** These fit any area, and show what no field has as words: pictures, bars, cells. */
const IN_ANY: readonly ExhibitKind[] = ['picture', 'chart', 'agreement', 'sources', 'cover', 'header', 'notes']

function layoutFor(kind: ExhibitKind, {grid}: Setting): ExhibitLayout {
  const small = grid.body.width < LEAST_BODY.width || grid.body.height < LEAST_BODY.height
  return small && !IN_ANY.includes(kind) ? plainRows : exhibitLayouts[kind]
}

/** The footnotes that blocks refer to, as paragraphs after them. */
function footnotesOf(blocks: readonly RootContent[], {footnotes}: Setting): readonly Paragraph[] {
  const used = new Set<string>()
  const visit = (node: unknown): void => {
    const {type, identifier, children} = node as {type: string; identifier?: string; children?: readonly unknown[]}
    if (type === 'footnoteReference' && identifier !== undefined) used.add(identifier)
    for (const child of children ?? []) visit(child)
  }
  for (const block of blocks) visit(block)
  return [...used].flatMap((identifier) => {
    const note = footnotes.get(identifier)
    if (!note) return []
    const [first, ...rest] = note.definition.children
    const number = {type: 'text' as const, value: `${superscript(note.number)} `}
    const words = first?.type === 'paragraph' ? first.children : []
    const others = (first?.type === 'paragraph' ? rest : note.definition.children).filter(
      (child): child is Paragraph => child.type === 'paragraph'
    )
    return [{type: 'paragraph' as const, children: [number, ...words]}, ...others]
  })
}

/** Definitions and footnotes of a draft, for references to them. */
export function referencesOf(root: Root): Pick<Setting, 'definitions' | 'footnotes'> {
  const definitions = new Map<string, Extract<RootContent, {type: 'definition'}>>()
  const notes = new Map<string, Extract<RootContent, {type: 'footnoteDefinition'}>>()
  const order: string[] = []
  const visit = (node: RootContent | Root): void => {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node)
    if (node.type === 'footnoteDefinition' && !notes.has(node.identifier)) notes.set(node.identifier, node)
    if (node.type === 'footnoteReference' && !order.includes(node.identifier)) order.push(node.identifier)
    if ('children' in node) for (const child of node.children) visit(child as RootContent)
  }
  visit(root)
  const footnotes = new Map(
    order.flatMap((identifier, index) => {
      const definition = notes.get(identifier)
      return definition ? [[identifier, {number: index + 1, definition}] as const] : []
    })
  )
  return {definitions, footnotes}
}
