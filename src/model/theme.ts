// A theme is data: faces, sizes, colours, pages. It never changes the deck's grid. Types only; lengths in points.

/** Files of the font packages, by weight; `office` is the family that Office has with the same widths. */
export interface Face {
  readonly office: string
  /** Line of the family per point of size: ascent, descent and gap. */
  readonly line: number
  readonly regular: string
  readonly bold: string
}

/** A face for characters that a theme's own faces lack. */
export interface FallbackFace {
  /** The package of its files: what is to be installed when an optional one is asked for and absent. */
  readonly package: string
  readonly regular: string
  readonly bold: string
  /** Scripts that it is made for, as ISO 15924 names them; `Zsye` is emoji, `Zmth` mathematics, `Zsym` other signs. */
  readonly scripts: readonly string[]
  /** Not a part of every installation. */
  readonly optional: boolean
}

export type ColorToken = 'ground' | 'ink' | 'second' | 'accent' | 'onAccent' | 'mid' | 'rule' | 'fill'

export type DeckRole =
  | 'mark'
  | 'page'
  | 'src'
  | 'label'
  | 'cover'
  | 'coversub'
  | 'title'
  | 'big'
  | 'list'
  | 'body'
  | 'small'
  | 'meta'
  | 'strong'
  | 'marks'
  | 'value'
  | 'unit'
  | 'name'
  | 'quote'
  | 'cell'

export interface DeckStyle {
  readonly size: number
  readonly floor: number
  readonly bold: boolean
  /** Percent of the font's own line, 90 or 100. */
  readonly spacing: number
  readonly color: ColorToken
  readonly face: 'head' | 'body'
}

export type MemoRole =
  | 'body'
  | 'bottomLine'
  | 'title'
  | 'form'
  | 'sideHead'
  | 'claimHead'
  | 'headerLabel'
  | 'headerValue'
  | 'table'
  | 'tableHead'
  | 'tableKey'
  | 'note'
  | 'endnote'
  | 'noteMark'
  | 'likelihood'
  | 'marking'
  | 'code'

export interface MemoStyle {
  /** Path of the font file below a font package, `@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf`. */
  readonly font: string
  readonly size: number
  readonly leading: number
  readonly color: ColorToken
  readonly raised?: number
  readonly tracking?: number
}

export interface Theme {
  readonly name: string
  readonly colors: Readonly<Record<ColorToken, string>>
  readonly deck: {
    readonly head: Face
    readonly body: Face
    /** Weight of the rule over cards; 0.75 or 2. */
    readonly cardTop: number
    /** A rule above every title, at y 34; 0 for none. */
    readonly titleRule: number
    readonly styles: Readonly<Record<DeckRole, DeckStyle>>
  }
  readonly memo: {
    readonly page: {
      readonly width: number
      readonly height: number
      readonly left: number
      readonly right: number
      readonly bottom: number
    }
    /** Width of the side column and its gutter; 0 for heads above the text. */
    readonly side: {readonly width: number; readonly gutter: number}
    readonly topRule: {readonly weight: number; readonly color: ColorToken}
    /** A rule above every side head; 0 for none. */
    readonly headRule: number
    readonly styles: Readonly<Record<MemoRole, MemoStyle>>
  }
}
