// A template as our themes have it: its colours and faces over the plain theme's sizes and page.
import type {Face, MemoRole, MemoStyle, Theme} from '../model/theme.ts'
import {deckStyles, plain} from '../themes/plain.ts'
import type {Tokens} from './tokens.ts'

/** The place of a title is the template's, so titles shrink further than on our slides. */
const FLOORS = {title: 20, big: 20, cover: 28, coversub: 18} as const

const colorsOf = ({paints, accentText}: Tokens): Theme['colors'] => {
  const hexes = Object.fromEntries(Object.entries(paints).map(([token, paint]) => [token, paint.hex]))
  return {...(hexes as unknown as Theme['colors']), accent: accentText.hex}
}

interface Faces {
  readonly head: Face
  readonly body: Face
  readonly boldTitle: boolean
}

/** For slides. */
export function deckTheme(name: string, tokens: Tokens, {head, body, boldTitle}: Faces): Theme {
  const {big, cover, coversub, title} = deckStyles
  const styles = {
    ...deckStyles,
    title: {...title, floor: FLOORS.title, bold: boldTitle},
    big: {...big, floor: FLOORS.big, bold: boldTitle},
    cover: {...cover, floor: FLOORS.cover, bold: boldTitle},
    coversub: {...coversub, floor: FLOORS.coversub}
  }
  return {...plain, name, colors: colorsOf(tokens), deck: {...plain.deck, head, body, titleRule: 0, styles}}
}

/** Roles of the memo that are set in the face of heads; all others are in that of the body. */
const HEADS: readonly MemoRole[] = ['title', 'form', 'sideHead']
const KEPT: readonly MemoRole[] = ['code']
const isBold = (style: MemoStyle): boolean => /[67]00/.test(style.font)

/** For paper, which is white; a font of the project is not set into a PDF, so `faces` are those of packages. */
export function paperTheme(name: string, tokens: Tokens, {head, body}: Pick<Faces, 'head' | 'body'>): Theme {
  const styles = Object.entries(plain.memo.styles).map(([role, style]: [string, MemoStyle]) => {
    if (KEPT.includes(role as MemoRole)) return [role, style]
    const face = HEADS.includes(role as MemoRole) ? head : body
    return [role, {...style, font: isBold(style) ? face.bold : face.regular}]
  })
  return {
    ...plain,
    name,
    colors: colorsOf(tokens),
    memo: {...plain.memo, styles: Object.fromEntries(styles) as Theme['memo']['styles']}
  }
}
