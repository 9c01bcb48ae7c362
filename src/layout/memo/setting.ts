// What every part of the memo's layout needs beside its own node.
import type {Definition, FootnoteDefinition} from 'mdast'
import type {LayoutContext} from '../../model/layout.ts'
import type {Report} from '../../model/stages.ts'
import type {MemoRole, MemoStyle} from '../../model/theme.ts'
import type {Endnotes} from './endnotes.ts'
import type {Geometry} from './geometry.ts'
import type {Glyphs} from './glyphs.ts'
import type {TagTree} from './tags.ts'

export interface Setting {
  readonly context: LayoutContext
  readonly geometry: Geometry
  readonly tags: TagTree
  readonly endnotes: Endnotes
  readonly glyphs: Glyphs
  /** Of links and images by reference, by identifier. */
  readonly definitions: ReadonlyMap<string, Definition>
  readonly footnotes: ReadonlyMap<string, FootnoteDefinition>
  readonly report: Report
}

/** Where a block goes: its column, and the tag it belongs to. */
export interface Place {
  readonly x: number
  readonly width: number
  readonly tag: number
}

/** The theme's style of a role. */
export const styleOf = (setting: Setting, role: MemoRole): MemoStyle => setting.context.theme.memo.styles[role]
