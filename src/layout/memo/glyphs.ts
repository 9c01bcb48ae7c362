// What is drawn for a text, and in which font: its own, a fallback, or words that stand for what no font has.
import type {Measure} from '../measure.ts'
import {clustersOf, isEmoji, isInvisible} from '../scripts/clusters.ts'
import {isCommon} from '../scripts/common.ts'
import {facesOf} from '../scripts/faces.ts'
import {type StandIn, type Unshown, unshown} from '../scripts/unshown.ts'

/** Text that one font can draw. `actual` is what it stands for, where that differs. */
export interface Segment {
  readonly text: string
  readonly font: string
  readonly actual: string | undefined
}

export interface Glyphs {
  /** The text cut where the font changes, in its order. */
  segments(text: string, font: string, lang: string): readonly Segment[]
  /** The text in its order, cut at what no font has: that is given as the words that stand for it. */
  standIns(text: string, font: string, lang: string): readonly (string | StandIn)[]
  report: Unshown['report']
}

/** Between letters of Arabic and of the scripts of India they change how the letters are joined. */
const JOINERS = /[\u200C\u200D]/

export function glyphsOf(measure: Measure): Glyphs {
  const faces = facesOf(measure)
  const named = unshown(measure)
  return {
    segments: (text, font, lang) =>
      isDrawnAsItIs(text)
        ? [{text, font, actual: undefined}]
        : faces
            .pieces(text, font, lang)
            .flatMap((piece) => drawable(piece.text, piece.font ?? font, measure))
            .filter((segment) => segment.text !== ''),
    standIns: (text, font, lang) =>
      isCommon(text)
        ? [text]
        : faces
            .pieces(text, font, lang)
            .flatMap((piece): readonly (string | StandIn)[] =>
              piece.font === undefined ? named.standIns(piece.text) : [piece.text]
            ),
    report: named.report
  }
}

/**
 * Whether a text is one segment as it stands: of common characters, of which only tab and newline draw nothing. Nearly
 * all texts are, and each is asked for several times before it stands in its line.
 */
const isDrawnAsItIs = (text: string): boolean => text !== '' && isCommon(text) && !/[\t\n]/.test(text)

/** Without what draws nothing; an emoji of several characters apart, as its one glyph does not tell them. */
function drawable(text: string, font: string, measure: Measure): readonly Segment[] {
  const segments: {text: string; font: string; actual: string | undefined}[] = []
  const add = (part: string, actual: string | undefined) => {
    const last = segments.at(-1)
    if (last && last.actual === undefined && actual === undefined) last.text += part
    else segments.push({text: part, font, actual})
  }
  for (const cluster of clustersOf(text)) {
    if (isEmoji(cluster) && cluster.length > 2) add(cluster, cluster)
    else add([...cluster].filter((each) => !isInvisible(each) || joins(each, font, measure)).join(''), undefined)
  }
  return segments
}

const joins = (character: string, font: string, measure: Measure): boolean =>
  JOINERS.test(character) && measure.has(font, character.codePointAt(0) ?? 0)
