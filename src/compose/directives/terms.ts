import type {PhrasingContent, TableRow} from 'mdast'
import type {Briefing} from '../../model/briefing.ts'
import type {Directive} from '../../model/stages.ts'
import {citation, own, running, sourced} from '../cite.ts'
import {first, max} from '../max.ts'
import {nothing} from '../nothing.ts'
import {usedTerms} from '../used-terms.ts'
import {words} from '../words.ts'

export const terms: Directive = {
  name: 'terms',
  form: 'leaf',
  doc: 'Acronyms and terms that the words shown use, with their meaning: a table on a slide, a paragraph in a memo.',
  within: 'anywhere',
  attributes: {max},
  expand(_node, context) {
    const shown = first(usedTerms(context.briefing), context)
    if (shown.length === 0) return nothing()
    if (context.shape === 'memo') return [{type: 'paragraph', children: running(shown.map(termWords))}]
    const rows = shown.map(({short, long, evidence}) =>
      tableRow([[sourced(short, [evidence.span])], [sourced(long, [evidence.span]), citation([evidence])]])
    )
    const head = tableRow([[own(words.term)], [own(words.meaning)]])
    return [{type: 'table', align: ['left', 'left'], children: [head, ...rows]}]
  }
}

/** `CSTO: Collective Security Treaty Organization ([1] ¶ 4).` */
const termWords = ({short, long, evidence}: Briefing['terms'][number]): PhrasingContent[] => [
  sourced(short, [evidence.span]),
  own(words.colon),
  sourced(long, [evidence.span]),
  own(
    `${words.aside}${words.mark(evidence.source)}${words.glue}${words.place(evidence.paragraph)}${words.asideEnd}${words.stop}`
  )
]

export const tableRow = (cells: readonly PhrasingContent[][]): TableRow => ({
  type: 'tableRow',
  children: cells.map((children) => ({type: 'tableCell', children}))
})
