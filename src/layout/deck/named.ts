// Signs that no font has, named in the text of a slide.
import type {DeckRun} from '../../model/deck.ts'
import type {Theme} from '../../model/theme.ts'
import type {Measure} from '../measure.ts'
import {facesOf} from '../scripts/faces.ts'
import {isLetter} from '../scripts/script-of.ts'
import type {Unshown} from '../scripts/unshown.ts'
import {fileOf} from './fonts.ts'

/**
 * A run cut at the signs that no font has, each given as its name in brackets. Words of a script without a font stay:
 * a deck has no fonts of its own, and the programs that show it have more than are measured with.
 */
export function namedRuns(theme: Theme, measure: Measure, unshown: Unshown): (run: DeckRun) => readonly DeckRun[] {
  const faces = facesOf(measure)
  return (run) => {
    const pieces = faces.pieces(run.text, fileOf(run, theme), run.lang ?? '')
    if (pieces.every(({font, text}) => font !== undefined || isLetter(text))) return [run]
    return pieces.flatMap((piece): readonly DeckRun[] => {
      if (piece.font !== undefined || isLetter(piece.text)) return [{...run, text: piece.text}]
      const names = unshown.standIns(piece.text).map(({shown}) => shown)
      return [{...run, text: names.join(''), color: 'second'}]
    })
  }
}
