import type {ColorToken, DeckRole, Theme} from '../../model/theme.ts'

/** How words of one role are set. Sizes in points. */
export interface Look {
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
  readonly color: ColorToken
  readonly face: 'head' | 'body' | 'mono'
  /** Percent of the font's own line. */
  readonly spacing: number
  /** Size of the source marks among them: smaller than a title, else as the words. */
  readonly markSize: number
}

/** Source marks at the end of a title, and of the bottom line. */
const MARKS_BESIDE: Partial<Record<DeckRole, number>> = {title: 20, big: 22, cover: 24}

/** The look of a role in a theme, at its own size or at a smaller one. */
export function lookOf(theme: Theme, role: DeckRole, size?: number): Look {
  const style = theme.deck.styles[role]
  const set = size ?? style.size
  return {
    size: set,
    bold: style.bold,
    italic: false,
    color: style.color,
    face: style.face,
    spacing: style.spacing,
    markSize: MARKS_BESIDE[role] ?? set
  }
}

/** Sizes that a role may take, from its own down to its floor in steps of a point. */
export function sizesOf(theme: Theme, role: DeckRole): readonly number[] {
  const {size, floor} = theme.deck.styles[role]
  return Array.from({length: Math.floor(size - floor) + 1}, (_, step) => size - step)
}
