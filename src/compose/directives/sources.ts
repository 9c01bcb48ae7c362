import type {PhrasingContent} from 'mdast'
import type {Briefing, BriefSource} from '../../model/briefing.ts'
import type {Row} from '../../model/draft.ts'
import type {Given} from '../../model/source.ts'
import type {Directive, Shape} from '../../model/stages.ts'
import {PORTION_MARK} from '../../readers/portion-marks.ts'
import {own, sourced} from '../cite.ts'
import {givenDate} from '../dated.ts'
import {exhibit, row} from '../exhibits.ts'
import {nothing} from '../nothing.ts'
import {labelText} from '../source-label.ts'
import {independent} from '../witnesses.ts'
import {words} from '../words.ts'

export const sources: Directive = {
  name: 'sources',
  form: 'leaf',
  doc: 'Every source with its citation and a descriptor, then a statement on the whole base.',
  within: 'anywhere',
  attributes: {},
  expand(_node, {briefing, shape}) {
    if (briefing.sources.length === 0) return nothing()
    return [exhibit('sources', [...briefing.sources.map(sourceRow), row('summary', {text: summary(briefing, shape)})])]
  }
}

const given = (datum: Given | undefined): PhrasingContent[] =>
  datum === undefined ? [] : [datum.span === undefined ? own(datum.value) : sourced(datum.value, [datum.span])]

function sourceRow(source: BriefSource): Row {
  const {number, meta} = source
  return row(
    'source',
    {mark: words.mark(number), title: titleOf(source), citation: citationOf(meta), descriptor: descriptor(source)},
    {number}
  )
}

function titleOf(source: BriefSource): PhrasingContent[] {
  const {title} = source.meta
  if (title === undefined) return [labelText(source)]
  return title.implied ? [...given(title), own(words.titleImplied)] : given(title)
}

/** Author, publisher, date. */
function citationOf({author, publisher, date}: BriefSource['meta']): PhrasingContent[] {
  const when = date === undefined ? [] : [givenDate(date), ...(date.implied ? [own(words.afterImplied)] : [])]
  const parts = [given(author), given(publisher), when].filter((part) => part.length > 0)
  return parts.flatMap((part, index) => (index === 0 ? part : [own(words.comma), ...part]))
}

function descriptor({meta, used, paragraphs, setAside, repairs, copyOf, boundTo}: BriefSource): string {
  // A portion mark is shown before its portion: it is not set aside.
  const listed = setAside.filter(({reason}) => reason !== PORTION_MARK)
  const facts = ['author', 'publisher', 'date'] as const
  const has = facts.filter((fact) => meta[fact] !== undefined && !meta[fact]?.implied).map((fact) => words.facts[fact])
  const lacks = facts.filter((fact) => meta[fact] === undefined || meta[fact]?.implied).map((fact) => words.facts[fact])
  return [
    has.length === 0 ? '' : words.given(has),
    lacks.length === 0 ? '' : words.notGiven(lacks),
    words.used(used, paragraphs),
    listed.length === 0 ? '' : words.setAside(listed.length),
    repairs.length === 0 ? '' : words.repaired(repairs.length),
    copyOf === undefined ? '' : words.copyOf(copyOf),
    boundTo === undefined ? '' : words.boundTo[boundTo.by](boundTo.source)
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

/** The source summary statement: strengths and weaknesses of the whole base, counted. */
function summary(briefing: Briefing, shape: Shape): string {
  const {agreement, figures} = briefing
  const shared = agreement.items.filter(({claim}) => claim.witnesses.length > 1).length
  const alone = figures.items.filter(({witnesses}) => witnesses.length === 1).length
  return [
    words.wholeBase(briefing.sources.length, independent(briefing)),
    words.inSeveral(shared),
    ...(figures.items.length === 0 ? [] : [words.figuresAlone(alone, figures.items.length)]),
    // A memo has said it under its basis.
    ...(shape === 'memo'
      ? []
      : [briefing.conflicts.length === 0 ? words.noConflict : words.conflicts(briefing.conflicts.length)])
  ].join(' ')
}
