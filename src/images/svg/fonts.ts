import * as fontkit from 'fontkit'
import type {Theme} from '../../model/theme.ts'
import type {World} from '../../world.ts'
import type {DrawingFonts} from './draw.ts'

/** For letters that the faces of a theme lack. */
const FALLBACK = 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf'

/** The faces of a theme for the words of drawings: those of its slides, its text and its code. */
export function drawingFonts(theme: Theme, world: Pick<World, 'font'>): DrawingFonts {
  const {deck, memo} = theme
  const names = [deck.body.regular, deck.body.bold, memo.styles.body.font, memo.styles.claimHead.font]
  const bytes = (file: string) => world.font(file)
  const mono = memo.styles.code.font
  return {
    files: [...new Set([...names, mono, FALLBACK])].map(bytes),
    sans: familyOf(bytes(deck.body.regular)),
    serif: familyOf(bytes(memo.styles.body.font)),
    mono: familyOf(bytes(mono))
  }
}

const familyOf = (bytes: Uint8Array): string => (fontkit.create(bytes as Buffer) as fontkit.Font).familyName
