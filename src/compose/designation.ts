// The block at the lower right of the first page: the designation of CUI, or the authority for a classification.
import {parseBanner, readPortions, rollUp} from '../markings/index.ts'
import type {Briefing} from '../model/briefing.ts'
import type {MarkingSettings} from '../model/marking.ts'
import type {Report} from '../model/stages.ts'
import {words} from './words.ts'

type Key = keyof typeof words.designation

/** US levels: `CUI` is the second, everything above it is classified. */
const CUI = 1

/**
 * Lines of the block, `Controlled by: …`; none where the marking asks for none. What it asks for and `brief.yml` does not
 * give is a gap in brackets, and reported.
 */
export function designationOf({marking, markings, sources}: Briefing, report: Report): readonly string[] {
  const own = parseBanner(marking, 'us')
  // The banner of the DoD has no categories: they are those of the sources.
  const carried = rollUp(sources.flatMap(({banner}) => readPortions(banner))).flatMap(({controls}) => controls)
  if (own?.system !== 'us' || own.level < CUI) return []
  const isCui = own.level === CUI
  if (isCui && markings.cui !== 'dod') return linesOf(markings, ['controlled-by'], ['controlled-by'], carried, report)
  if (isCui)
    return linesOf(
      markings,
      ['controlled-by', 'categories', 'distribution-statement', 'dissemination', 'contact'],
      ['controlled-by', 'categories', 'contact'],
      carried,
      report
    )
  reportListless(markings, sources.length, report)
  return linesOf(
    markings,
    ['classified-by', 'derived-from', 'declassify-on'],
    ['derived-from', 'declassify-on'],
    carried,
    report
  )
}

function linesOf(
  markings: MarkingSettings,
  keys: readonly Key[],
  required: readonly Key[],
  carried: readonly string[],
  report: Report
): readonly string[] {
  return keys.flatMap((key) => {
    const given = [markings[key]].flat().filter((text) => text !== '')
    // Categories may be those that the sources carry.
    const values = given.length === 0 && key === 'categories' ? carried : given
    const label = words.designation[key]
    if (values.length > 0)
      return key === 'categories'
        ? [`${label}: ${values.join(words.comma)}`]
        : values.map((text) => `${label}: ${text}`)
    if (!required.includes(key)) return []
    report({
      rule: 'marking-is-complete',
      file: 'brief.yml',
      message: `The marking asks for the line “${label}”.`,
      note: 'A gap in brackets stands in its place.',
      hints: [`Give \`${key}:\` below \`markings:\`.`]
    })
    return [`${label}: ${words.gap(words.toBeGiven)}`]
  })
}

/** `Multiple Sources` needs the list of them. */
function reportListless(markings: MarkingSettings, count: number, report: Report): void {
  if (markings['derived-from'].toLowerCase() !== words.multipleSources.toLowerCase() || count > 1) return
  report({
    rule: 'marking-is-complete',
    file: 'brief.yml',
    message: '`derived-from` says `Multiple Sources`, and there is one source.',
    hints: ['Name the source.']
  })
}
