// What stands below a title, in parts: exhibits by their own layout, ordinary Markdown by the general flow.
import type {PhrasingContent, Root, RootContent} from 'mdast'
import type {Rect} from '../../model/deck.ts'
import type {ExhibitKind} from '../../model/draft.ts'
import type {Body, ExhibitLayout} from './body.ts'
import {flow} from './flow/index.ts'
import {exhibitLayouts} from './layouts/index.ts'
import {plainRows} from './layouts/plain-rows.ts'
import type {Setting} from './setting.ts'

/**
 * The slides of some blocks, in order; at the foot of the first also the footnotes that their title marks. An exhibit's
 * footnotes follow on a slide of their own.
 */
export function bodiesOf(
  blocks: readonly RootContent[],
  area: Rect,
  setting: Setting,
  title: readonly PhrasingContent[] = []
): readonly Body[] {
  const parts: RootContent[][] = []
  for (const block of blocks) {
    const last = parts.at(-1)
    if (last && block.type !== 'exhibit' && last[0]?.type !== 'exhibit') last.push(block)
    else parts.push([block])
  }
  const bodies = parts.flatMap((part, index) => {
    const [first] = part
    return first?.type === 'exhibit'
      ? [...layoutFor(first.kind, setting)(first, area, setting), ...flow([], area, setting, part)]
      : flow(part, area, setting, index === 0 ? title : [])
  })
  const titled = parts[0]?.[0] !== undefined && parts[0][0].type !== 'exhibit'
  return titled ? bodies : [...bodies, ...flow([], area, setting, title)]
}

/** A body that is smaller holds no columns, rows or axes of type of 18: what it says is running text. */
const LEAST_BODY = {width: 400, height: 200}
/** These fit any area, and show what no field has as words: pictures, bars, cells. */
const IN_ANY: readonly ExhibitKind[] = ['picture', 'chart', 'agreement', 'sources', 'cover', 'header', 'notes']

function layoutFor(kind: ExhibitKind, {grid}: Setting): ExhibitLayout {
  const small = grid.body.width < LEAST_BODY.width || grid.body.height < LEAST_BODY.height
  return small && !IN_ANY.includes(kind) ? plainRows : exhibitLayouts[kind]
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
