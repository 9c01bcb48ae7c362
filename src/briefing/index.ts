// Stage 4, brief: documents and findings to one briefing. What is said, and where, is decided here, each thing once.
import type {Briefing, Claim, Evidence, Headed} from '../model/briefing.ts'
import type {Extraction} from '../model/finding.ts'
import type {SourceId} from '../model/source.ts'
import type {Brief, Report} from '../model/stages.ts'
import {nameVariants} from '../refiners/aliases.ts'
import {agreementsOf} from './agreement.ts'
import {bottomLineOf} from './bottom-line.ts'
import {chronologyOf} from './chronology.ts'
import {companiesOf} from './company.ts'
import {conflictsOf} from './conflicts.ts'
import {entriesOf} from './entries.ts'
import {evidenceIn} from './evidence.ts'
import {exhibitsOf} from './exhibits.ts'
import {LEAST_SALIENCE} from './figure-salience.ts'
import {type FigureGroup, figureGroups} from './figures.ts'
import {headlineFor} from './headlines.ts'
import {identityOf} from './identity.ts'
import {independenceOf} from './independence.ts'
import {gapsOf, outlookOf} from './judgements.ts'
import {roomFor, TITLE_CHARACTERS} from './limits.ts'
import {overallMarking} from './marking.ts'
import {type Match, matchesOf} from './matches.ts'
import {type Pool, poolOf} from './pool.ts'
import {quotationsOf} from './quotations.ts'
import {recommendedIn} from './recommended.ts'
import {reportConflicts, reportCopies} from './reports.ts'
import {salienceOf} from './salience.ts'
import {sectionsOf} from './sections.ts'
import {absencesOf, counted, sourcesOf, type UncountedSource} from './sources.ts'
import {findingsIn, type Statement, statementsOf} from './statements.ts'
import {termsOf} from './terms.ts'
import {weightsOf} from './weights.ts'

/**
 * The briefing of all sources, with the decisions of `brief.yml`. `sourceDate` is that of `SOURCE_DATE_EPOCH`, an ISO
 * day. Conflicts, copies and entries that are not found are reported. The same input gives the same briefing.
 */
export function brief(
  extractions: readonly Extraction[],
  decisions: Brief,
  sourceDate: string | undefined,
  report: Report
): Briefing {
  const statements = statementsOf(extractions)
  const weights = weightsOf(statements)
  const matches = matchesOf(statements, weights)
  const independence = independenceOf(extractions, statements, matches)
  const companies = companiesOf(statements, matches, independence)
  const salience = salienceOf(statements, companies, extractions)
  const pool = poolOf(statements, companies, salience, entriesOf(decisions, statements, report))
  const sources = sourcesOf(extractions, copiesIn(matches, statements), independence)
  const numbers = new Map(sources.map((source) => [source.id, source.number]))
  const blocks = blocksOf(pool, extractions, sources, (id) => numbers.get(id), decisions)
  reportConflicts(blocks.conflicts, sources, report)
  reportCopies(sources, report)
  const fallback = blocks.bottomLine?.claim.text ?? sources[0]?.label ?? ''
  const whole = {
    version: 1 as const,
    ...identityOf(decisions, extractions, sourceDate, fallback),
    ...blocks,
    recommended: recommendedIn(blocks, statements),
    terms: termsOf(extractions),
    variants: nameVariants(extractions, {aliases: decisions.aliases})
  }
  const marking = overallMarking(decisions, sources, evidenceIn(whole), report)
  const shown = {...whole, marking, sources: counted(sources, evidenceIn(whole))}
  return {...shown, absences: absencesOf(shown, confidentIn(statements))}
}

type Blocks = Pick<
  Briefing,
  'bottomLine' | 'figures' | 'conflicts' | 'sections' | 'chronology' | 'quotations' | 'agreement' | 'outlook' | 'gaps'
>

/** The blocks in the order in which they choose: what only one block can show goes first. */
function blocksOf(
  pool: Pool,
  extractions: readonly Extraction[],
  sources: readonly UncountedSource[],
  numberOf: (id: SourceId) => number | undefined,
  decisions: Brief
): Blocks {
  const words = sources.reduce((sum, source) => sum + source.words, 0)
  const room = roomFor(words)
  const bottomLine = bottomLineOf(pool)
  const groups = figureGroups(pool)
  const conflicts = conflictsOf(groups, pool)
  const chosen = chosenFigures(groups, conflicts, room.figures)
  for (const group of chosen) for (const member of group.members) pool.retire(member.statement)
  retireConflicting(conflicts, pool)
  const gaps = gapsOf(pool)
  const outlook = outlookOf(pool, room)
  const quotations = quotationsOf(pool, room.quotations, numberOf)
  const quoted = new Set(
    quotations.map((quotation) => quotation.evidence[0].span.start + quotation.evidence[0].span.source)
  )
  const isQuoted = (statement: Statement) => quoted.has(statement.evidence.span.start + statement.evidence.span.source)
  const makeSections = () =>
    sectionsOf({
      pool,
      words,
      order: decisions.sections,
      titles: extractions.flatMap((one) => one.document.meta.title?.value ?? []),
      exhibits: exhibitsOf(extractions)
    })
  const early = room.sectionsFirst ? makeSections() : undefined
  const agreements = agreementsOf(pool, room.agreements, sources)
  const events = chronologyOf(pool, extractions, {
    most: room.events,
    quoted: isQuoted,
    numberOf
  })
  const about = (starts: readonly {readonly span: {readonly source: string; readonly start: number}}[]) =>
    pool.statements.filter((statement) =>
      starts.some(
        (one) => one.span.source === statement.evidence.span.source && one.span.start === statement.evidence.span.start
      )
    )
  const figures = {
    title: headlineFor(
      chosen.flatMap((group) => group.members.map((member) => member.statement)),
      pool
    ),
    items: chosen.map((group) => group.figure)
  }
  const chronology = {
    title: headlineFor(about(events.flatMap((event) => event.claim?.evidence[0] ?? [])), pool),
    items: events
  }
  const said = {
    title: headlineFor(about(quotations.map((quotation) => quotation.evidence[0])), pool),
    items: quotations
  }
  return {
    bottomLine,
    figures,
    conflicts,
    sections: early ?? makeSections(),
    chronology,
    quotations: said,
    agreement: headed(agreements, (one) => one.claim),
    outlook: headed(
      outlook,
      (one) => one.claim,
      (one) => one.band === undefined
    ),
    gaps: headed(gaps, (claim) => claim)
  }
}

/** One of the items heads the block, and stays among them: the first that fits a title, of those preferred where there are any. */
function headed<T>(
  items: readonly T[],
  claimOf: (item: T) => Claim,
  preferred: (item: T) => boolean = () => true
): Headed<T> {
  const fitting = items.filter((item) => claimOf(item).text.length <= TITLE_CHARACTERS)
  const head = items.length > 1 ? (fitting.find(preferred) ?? fitting.at(-1)) : undefined
  return {title: head && claimOf(head), items}
}

/** The sentences of a conflict stand on its slide, whole. */
function retireConflicting(conflicts: Blocks['conflicts'], pool: Pool): void {
  const places = new Set(conflicts.flatMap(({values}) => values.flatMap(({evidence}) => evidence.map(placeOf))))
  for (const statement of pool.statements) if (places.has(placeOf(statement.evidence))) pool.retire(statement)
}

const placeOf = ({span}: Evidence): string => `${span.start} ${span.source}`

/** Key figures without those that stand among the conflicts. */
function chosenFigures(
  groups: readonly FigureGroup[],
  conflicts: Blocks['conflicts'],
  most: number
): readonly FigureGroup[] {
  const conflicting = new Set(conflicts.flatMap((conflict) => conflict.values.map((figure) => figure.id)))
  return groups
    .filter((group) => !conflicting.has(group.figure.id) && group.figure.salience >= LEAST_SALIENCE)
    .slice(0, most)
}

/** For each source, how many of its statements stand word for word in each earlier source. */
function copiesIn(matches: readonly Match[], statements: readonly Statement[]): readonly ReadonlyMap<number, number>[] {
  const counts: Map<number, number>[] = []
  const seen = new Set<string>()
  for (const match of matches) {
    const [earlier, later] = [statements[match.a]?.evidence.source ?? 0, statements[match.b]?.evidence.source ?? 0]
    if (!match.copy || earlier === later || seen.has(`${match.b} ${earlier}`)) continue
    seen.add(`${match.b} ${earlier}`)
    const map = counts[later - 1] ?? new Map<number, number>()
    map.set(earlier, (map.get(earlier) ?? 0) + 1)
    counts[later - 1] = map
  }
  return counts
}

/** Numbers of the sources that state a confidence. */
const confidentIn = (statements: readonly Statement[]): ReadonlySet<number> =>
  new Set(
    statements
      .filter((statement) => findingsIn(statement, 'judgement').some((finding) => finding.value.form === 'confidence'))
      .map((statement) => statement.evidence.source)
  )
