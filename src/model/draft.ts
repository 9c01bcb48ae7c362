// Stage 5, compose: a Draft is an mdast Root. These are the nodes it has beside those of Markdown. Types only.
import type {Literal, Node, Parent, PhrasingContent, RootContent} from 'mdast'
import type {Evidence} from './briefing.ts'
import type {Span} from './source.ts'

/** Where the words of a node come from. Nodes of the template, and of `brief.yml`, have none. */
declare module 'mdast' {
  interface Data {
    origin?: readonly Span[]
    /** What made the node, for diagnostics: `templates/deck.md:12:1`. */
    from?: string
    /** The layout that was asked for by hand; on any node of the slide. */
    layout?: LayoutName
    /** The paragraph is the caption of the table below it. */
    caption?: true
    /** Of a picture: as wide as that, where there is room. */
    width?: Width
    /** Of a picture: the side of its slide that was asked for; else it stands as it is written. */
    side?: 'left' | 'right'
  }
  interface RootContentMap {
    exhibit: Exhibit
    row: Row
    field: Field
    notes: Notes
    label: Label
    pageStart: PageStart
    citation: Citation
    columns: Columns
    column: Column
  }
  interface PhrasingContentMap {
    citation: Citation
  }
  interface BlockContentMap {
    exhibit: Exhibit
    notes: Notes
    label: Label
    pageStart: PageStart
    columns: Columns
  }
}

/** The layouts of a slide that a hand may ask for; what each is stands in `src/compose/slide-layouts.ts`. */
export type LayoutName = 'title' | 'section' | 'points' | 'columns' | 'picture' | 'table' | 'quote' | 'text'

/** A share of the room, from 0 to 1, or points. */
export interface Width {
  readonly of: 'room' | 'points'
  readonly value: number
}

/**
 * The layouts that people think in. What rows and fields each has stands in `src/compose/exhibits.ts`;
 * a layout that it does not know, or a plain Markdown renderer, may show the fields of a row as paragraphs.
 */
export type ExhibitKind =
  | 'cover'
  | 'header'
  | 'closing'
  | 'bottomLine'
  | 'figures'
  | 'points'
  | 'chart'
  | 'timeline'
  | 'quotations'
  | 'agreement'
  | 'conflict'
  | 'outlook'
  | 'gaps'
  | 'picture'
  | 'sources'
  | 'notes'

export interface Exhibit extends Parent {
  readonly type: 'exhibit'
  readonly kind: ExhibitKind
  children: Row[]
}

/** One card, event, quotation, judgement, source … `data` has what is not words: a scale value, an ISO date. */
export interface Row extends Parent {
  readonly type: 'row'
  readonly name: string
  readonly values: Readonly<Record<string, string | number | boolean | readonly number[]>>
  children: Field[]
}

export interface Field extends Parent {
  readonly type: 'field'
  readonly name: string
  children: PhrasingContent[]
}

/** Speaker notes of the slide it stands on; left out of the memo. */
export interface Notes extends Parent {
  readonly type: 'notes'
  children: RootContent[]
}

/** The section label above a slide's title; the side head in a memo. */
export interface Label extends Parent {
  readonly type: 'label'
  children: PhrasingContent[]
}

/** Begins a slide (a page in a memo template). Made from `---`. */
export interface PageStart extends Node {
  readonly type: 'pageStart'
}

/** Blocks side by side, where there is room; else one below the other. */
export interface Columns extends Parent {
  readonly type: 'columns'
  children: Column[]
}

export interface Column extends Parent {
  readonly type: 'column'
  /** Of the room; the columns that have none share what the others leave. */
  readonly share: number | undefined
  children: RootContent[]
}

/** A source mark: `[1] [2]` on slides, a numbered endnote in the memo. `value` is the marks as plain text. */
export interface Citation extends Literal {
  readonly type: 'citation'
  readonly evidence: readonly Evidence[]
}
