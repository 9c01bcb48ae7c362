// Which font draws which character: the role's own, a fallback, or a box where none can.

import type {Report} from '../../model/stages.ts'
import {remember} from '../../remember.ts'
import type {Measure} from '../measure.ts'

/** Text that one font can draw. `actual` is what it stands for, where that differs. */
export interface Segment {
  readonly text: string
  readonly font: string
  readonly actual: string | undefined
}

export interface Glyphs {
  /** The text cut where the font changes; characters that no font has become boxes and are reported once each. */
  segments(text: string, font: string): readonly Segment[]
}

const FALLBACK = 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf'
const FALLBACK_BOLD = 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'
/** Stands for a character that no font has; DejaVu Sans has it. */
const BOX = '\uFFFD'
/** Printable ASCII, Latin-1 and the usual dashes, quotation marks and ellipsis: in every font of a theme. */
const COMMON = /^[ -~\u00A1-\u00AC\u00AE-\u00FF\u2013\u2014\u2018\u2019\u201C\u201D\u2026]*$/
/** Joiners, variation selectors and marks of direction: they draw nothing of their own. */
const INVISIBLE = /^\p{Default_Ignorable_Code_Point}$/u

export function glyphsOf(measure: Measure, report: Report): Glyphs {
  const cache = new Map<string, readonly Segment[]>()
  const missing = new Set<string>()
  const fontFor = (character: string, font: string): string | undefined => {
    const codePoint = character.codePointAt(0) ?? 0
    const fallback = /Bold/.test(font) ? FALLBACK_BOLD : FALLBACK
    return [font, fallback, FALLBACK].find((file) => measure.has(file, codePoint))
  }
  const cut = (text: string, font: string): readonly Segment[] => {
    const segments: {text: string; font: string; actual: string | undefined}[] = []
    for (const character of text) {
      const last = segments.at(-1)
      if (INVISIBLE.test(character)) {
        if (last?.actual !== undefined) last.actual += character
        continue
      }
      const found = fontFor(character, font)
      if (found === undefined) missing.add(character)
      const file = found ?? FALLBACK
      const drawn = found === undefined ? BOX : character
      const actual = found === undefined ? character : undefined
      if (last && last.font === file && (last.actual === undefined) === (actual === undefined)) {
        last.text += drawn
        if (actual !== undefined) last.actual += actual
      } else segments.push({text: drawn, font: file, actual})
    }
    return segments
  }
  const reported = new Set<string>()
  return {
    segments(text, font) {
      if (COMMON.test(text)) return [{text, font, actual: undefined}]
      const segments = remember(cache, `${font}\n${text}`, () => cut(text, font))
      for (const character of missing) if (!reported.has(character)) reportMissing(character, report, reported)
      missing.clear()
      return segments
    }
  }
}

function reportMissing(character: string, report: Report, reported: Set<string>): void {
  reported.add(character)
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  report({
    rule: 'glyph-exists',
    file: 'memo.pdf',
    message: `no font of the memo has ${character} (U+${code})`,
    note: 'a box stands in its place; the file still holds the character for search and copying',
    hints: ['write it in letters that the fonts have, or use a theme with a font for this script']
  })
}
