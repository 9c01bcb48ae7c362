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
    const differing = shown.some(({stances}) => stances.some(({says}) => says === 'differs'))
    const kinds: readonly Stance['says'][] = differing ? ['says', 'differs'] : ['says']
    const rows = shown.map((item) => (wide ? rowBySource(item) : rowByStance(item, kinds)))
    return [exhibit('agreement', [wide ? headBySource(context.briefing) : headByStance(kinds), ...rows])]
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

const headByStance = (kinds: readonly Stance['says'][]): Row =>
  row('head', {claim: words.claimHead, ...columns(kinds.map((kind) => words[kind]))})

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

/** Who says so, and who differs, each with the place. */
function rowByStance(item: Agreement, kinds: readonly Stance['says'][]): Row {
  const places = (kind: Stance['says']): PhrasingContent[] => {
    const stances = item.stances.filter(({says}) => says === kind)
    return stances.length === 0
      ? []
      : [own(stances.map(({source, paragraph}) => placed(source, paragraph)).join(words.comma))]
  }
  return row(
    'claim',
    {claim: claimCell(item), ...columns(kinds.map(places))},
    {says: kinds.join(','), witnesses: count(item)}
  )
}

/** `[1] ¶ 4` */
const placed = (source: number, paragraph: number | undefined): string =>
  paragraph === undefined ? words.mark(source) : `${words.mark(source)}${words.glue}${words.place(paragraph)}`
