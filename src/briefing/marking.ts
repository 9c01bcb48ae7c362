// The banner of the whole: what the human says, what the sources carry, and what is shown, whichever is highest.
import {bannerWords, coversAll, parseBanner, readPortions, rollUp} from '../markings/index.ts'
import type {Evidence} from '../model/briefing.ts'
import type {Marking} from '../model/marking.ts'
import type {Brief, Report} from '../model/stages.ts'
import type {UncountedSource} from './sources.ts'

/**
 * The marking of a briefing: that of `brief.yml` as it stands where it is high enough, else the roll-up. What is too low
 * is an error; sources without markings among others are told.
 */
export function overallMarking(
  {marking: given = '', markingAt, markings}: Brief,
  sources: readonly UncountedSource[],
  shown: readonly Evidence[],
  report: Report
): string {
  const marked = sources.filter(({banner, portions}) => banner !== '' || portions.length > 0)
  if (marked.length === 0) return given
  const lowest = rollUp([
    ...marked.flatMap(({banner}) => readPortions(banner)),
    ...shown.flatMap(({mark}) => readPortions(mark)),
    ...marked.flatMap(titleMarks)
  ])
  reportUnmarked(sources, marked, report)
  if (lowest.length > 1) reportSystems(report)
  const own = parseBanner(given, lowest[0]?.system ?? 'us')
  if (own !== undefined && coversAll([own], lowest)) return given
  const whole = rollUp([...lowest, ...(own === undefined ? [] : [own])])
  const banner = bannerWords(whole, markings)
  if (given === '') return banner
  report({
    rule: 'marking-is-high-enough',
    file: 'brief.yml',
    ...markingAt,
    message: `\`marking\` is \`${given}\`, which is below what the sources carry.`,
    note: `\`${banner}\` is printed.`,
    hints: [`Write \`marking: ${banner}\`, or leave the line out.`]
  })
  return own === undefined ? `${banner} ${given}` : banner
}

/** Titles are listed whether anything else of a source is shown or not. */
const titleMarks = ({meta, portions}: UncountedSource): readonly Marking[] => {
  const title = meta.title?.span
  return portions.flatMap(({start, end, mark}) =>
    title !== undefined && start < title.end && title.start < end ? readPortions(mark) : []
  )
}

function reportUnmarked(sources: readonly UncountedSource[], marked: readonly UncountedSource[], report: Report): void {
  for (const source of sources)
    if (!marked.includes(source))
      report({
        rule: 'source-is-marked',
        file: `sources/${source.id}`,
        message: 'This source has no markings, others have.',
        note: 'Its words are shown without a mark, on pages with the banner of the whole.',
        hints: ['Put a banner into its first line, `UNCLASSIFIED` where it is that.']
      })
}

const reportSystems = (report: Report): void =>
  report({
    rule: 'marking-is-of-one-system',
    file: 'brief.yml',
    message: 'Some sources are marked after the United States’ system, others after that of the United Kingdom.',
    note: 'Markings of two systems cannot be compared: both are printed.',
    hints: ['Decide on the marking yourself, and write it as `marking` in brief.yml.']
  })
