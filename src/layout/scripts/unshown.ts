// Characters that no font has: what stands in their place, and one report for all of them.
import {characterName} from '../../lexicon/character-names.ts'
import {scripts} from '../../lexicon/script-languages.ts'
import type {Report} from '../../model/stages.ts'
import {fallbackFaces} from '../../themes/fallback-faces.ts'
import type {Measure} from '../measure.ts'
import {clustersOf} from './clusters.ts'
import {scriptOf} from './script-of.ts'

/** What is shown for characters without a font, and what it stands for. */
export interface StandIn {
  readonly shown: string
  /** The words of a script, which its name does not say; undefined for a sign, whose name does. */
  readonly stands: string | undefined
}

export interface Unshown {
  /**
   * The words that stand for a text of which no font has a character. A sign is named, `[party popper]`; words of a
   * script are counted as what they are, `[Thai]`, one for all that follow each other.
   */
  standIns(text: string): readonly StandIn[]
  /** Reports all that was named, once; `file` is the result that shows it. */
  report(file: string, report: Report): void
}

/** More are counted in a report, not listed. */
const MOST_LISTED = 20

export function unshown(measure: Measure): Unshown {
  const signs = new Map<string, string>()
  const words = new Set<string>()
  return {
    standIns(text) {
      const made: StandIn[] = []
      let before: string | undefined
      for (const cluster of clustersOf(text)) {
        const script = scriptOf(cluster)
        const shown = `[${script?.name ?? characterName(cluster)}]`
        const last = made.at(-1)
        if (script && script.code === before && last)
          made[made.length - 1] = {shown, stands: `${last.stands}${cluster}`}
        else made.push({shown, stands: script && cluster})
        before = script?.code
        if (script) words.add(script.code)
        else signs.set(cluster, shown)
      }
      return made
    },
    report(file, report) {
      if (signs.size > 0) reportSigns(signs, file, report)
      if (words.size > 0) reportScripts([...words], file, measure, report)
    }
  }
}

function reportSigns(signs: ReadonlyMap<string, string>, file: string, report: Report): void {
  const listed = [...signs].slice(0, MOST_LISTED).map(([sign, name]) => `${sign} ${name} (${numbers(sign)})`)
  const more = signs.size > MOST_LISTED ? ` and ${signs.size - MOST_LISTED} more` : ''
  report({
    rule: 'glyph-exists',
    file,
    message: `${signs.size === 1 ? 'one sign is' : `${signs.size} signs are`} in no font: ${listed.join(', ')}${more}`,
    note: 'the name stands in brackets in its place',
    hints: ['write it in words, or in signs that the fonts have']
  })
}

const numbers = (sign: string): string =>
  [...sign].map((part) => `U+${(part.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`).join(' ')

function reportScripts(codes: readonly string[], file: string, measure: Measure, report: Report): void {
  const faces = fallbackFaces.filter(
    (face) => face.scripts.some((script) => codes.includes(script)) && !measure.exists(face.regular)
  )
  const names = codes.map((code) => scripts.find((script) => script.code === code)?.name ?? code)
  report({
    rule: 'glyph-exists',
    file,
    message: `no font has the letters of these scripts: ${names.join(', ')}`,
    note: 'the name of the script stands in brackets for the words; the file still holds them for search and copying',
    hints:
      faces.length > 0
        ? [`npm install ${faces.map((face) => face.package).join(' ')}`]
        : ['write it in letters that the fonts have']
  })
}
