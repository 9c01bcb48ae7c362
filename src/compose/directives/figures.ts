import type {PhrasingContent, Root, Table} from 'mdast'
import type {Briefing, Figure} from '../../model/briefing.ts'
import type {Row} from '../../model/draft.ts'
import type {Directive} from '../../model/stages.ts'
import {cut, own} from '../cite.ts'
import {exhibit, row} from '../exhibits.ts'
import {comparable, figureChart} from '../figure-chart.ts'
import {first, max} from '../max.ts'
import {nothing} from '../nothing.ts'
import {witnessWords} from '../witnesses.ts'
import {words} from '../words.ts'
import {tableRow} from './terms.ts'

export const figures: Directive = {
  name: 'figures',
  form: 'leaf',
  doc: 'Key figures, but for those in conflict. `auto`: a chart of at least three that can be compared, cards for the others.',
  within: 'anywhere',
  attributes: {
    max,
    as: {type: 'string', choices: ['auto', 'cards', 'chart', 'table'], doc: 'How; `auto` when it is not given.'}
  },
  expand(_node, context) {
    const {briefing, attributes} = context
    const shown = first(settled(briefing), context)
    if (shown.length === 0) return nothing()
    if (attributes.as === 'table') return [table(shown, briefing)]
    if (attributes.as === 'cards' || context.shape === 'memo') return [cards(shown, briefing)]
    return chartAndCards(shown, briefing)
  }
}

/** A value that another source contradicts is not shown alone. */
function settled({figures: {items}, conflicts}: Briefing): readonly Figure[] {
  const disputed = new Set(conflicts.flatMap(({values}) => values.map(({id}) => id)))
  return items.filter(({id}) => !disputed.has(id))
}

function chartAndCards(shown: readonly Figure[], briefing: Briefing): Root['children'] {
  const compared = comparable(shown)
  if (compared.length === 0) return [cards(shown, briefing)]
  const others = shown.filter((figure) => !compared.includes(figure))
  return [figureChart(compared), ...(others.length === 0 ? [] : [cards(others, briefing)])]
}

const cards = (shown: readonly Figure[], briefing: Briefing) =>
  exhibit(
    'figures',
    shown.map((figure) => card(figure, briefing))
  )

function card(figure: Figure, briefing: Briefing): Row {
  const [sentence] = figure.evidence
  return row('figure', {
    qualifier: cut(figure.qualifier, sentence),
    value: cut(figure.number, sentence),
    unit: cut(figure.unit, sentence),
    measure: cut(figure.measure, sentence),
    period: figure.period === '' ? words.noPeriod : cut(figure.period, sentence),
    witnesses: witnessWords(briefing, figure)
  })
}

function table(shown: readonly Figure[], briefing: Briefing): Table {
  const head = tableRow([words.figure, words.measure, words.period, words.sources].map((word) => [own(word)]))
  const rows = shown.map((figure) => {
    const [sentence] = figure.evidence
    const pieces = [figure.qualifier, figure.number, figure.unit].filter((piece) => piece !== '')
    const value = pieces.flatMap((piece, index): PhrasingContent[] => [
      ...(index === 0 ? [] : [own(' ')]),
      ...cut(piece, sentence)
    ])
    const period = figure.period === '' ? [own(words.noPeriod)] : cut(figure.period, sentence)
    return tableRow([value, cut(figure.measure, sentence), period, witnessWords(briefing, figure)])
  })
  return {type: 'table', align: ['left', 'left', 'left', 'left'], children: [head, ...rows]}
}
