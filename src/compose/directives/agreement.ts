import type {PhrasingContent} from 'mdast'
import type {Agreement, Briefing, Stance} from '../../model/briefing.ts'
import type {Row} from '../../model/draft.ts'
import type {Directive} from '../../model/stages.ts'
import {besideTitle} from '../beside-title.ts'
import {citation, claimText, own} from '../cite.ts'
import {exhibit, row} from '../exhibits.ts'
import {first, max} from '../max.ts'
import {nothing} from '../nothing.ts'
import {isShort, labelText} from '../source-label.ts'
import {words} from '../words.ts'

/** With more sources than this a column for each is too narrow to read: one for those who say so, one for those who differ. */
const COLUMNS = 3

export const agreement: Directive = {
  name: 'agreement',
  form: 'leaf',
  doc: 'Claims against sources: who says so and where, who differs, who is silent.',
  within: 'anywhere',
  attributes: {max},
  expand(_node, context) {
    const shown = first(
      besideTitle(context.briefing.agreement, ({claim}) => claim, context.shape),
      context
    )
    if (shown.length === 0) return nothing()
    const wide = context.briefing.sources.length <= COLUMNS
    const rows = wide ? shown.map(rowBySource) : shown.map(rowByStance)
    return [exhibit('agreement', [wide ? headBySource(context.briefing) : headByStance(), ...rows])]
  }
}

const columns = (cells: readonly (string | PhrasingContent[])[]): Record<string, string | PhrasingContent[]> =>
  Object.fromEntries(cells.map((cell, index) => [`source${index}`, cell]))

const headBySource = ({sources}: Briefing): Row =>
  row('head', {
    claim: words.claimHead,
    ...columns(
      sources.map((source) => [
        own(words.mark(source.number)),
        ...(isShort(source) ? [own(' '), labelText(source)] : [])
      ])
    )
  })

const headByStance = (): Row => row('head', {claim: words.claimHead, ...columns([words.says, words.differs])})

const claimCell = ({claim}: Agreement): PhrasingContent[] => [claimText(claim), citation(claim.evidence)]

const count = ({stances}: Agreement): number => stances.filter(({says}) => says === 'says').length

function rowBySource(item: Agreement): Row {
  const {stances} = item
  return row(
    'claim',
    {claim: claimCell(item), ...columns(stances.map(stanceWords))},
    {says: stances.map(({says}) => says).join(','), witnesses: count(item)}
  )
}

function stanceWords({says, paragraph}: Stance): string {
  const word = words[says]
  return paragraph === undefined ? word : words.stance(word, paragraph)
}

function rowByStance(item: Agreement): Row {
  const marks = (says: Stance['says']): PhrasingContent[] => {
    const sources = item.stances.filter((stance) => stance.says === says).map(({source}) => words.mark(source))
    return sources.length === 0 ? [] : [own(sources.join(' '))]
  }
  return row(
    'claim',
    {claim: claimCell(item), ...columns([marks('says'), marks('differs')])},
    {says: 'says,differs', witnesses: count(item)}
  )
}
