import type {PhrasingContent} from 'mdast'
import type {BriefSource, Quotation} from '../../model/briefing.ts'
import type {Row} from '../../model/draft.ts'
import type {Directive, Shape} from '../../model/stages.ts'
import {citation, own, sourced, within} from '../cite.ts'
import {momentText} from '../dated.ts'
import {momentWords} from '../dates.ts'
import {exhibit, row} from '../exhibits.ts'
import {first, max} from '../max.ts'
import {nothing} from '../nothing.ts'
import {words} from '../words.ts'

export const quotations: Directive = {
  name: 'quotations',
  form: 'leaf',
  doc: 'Who said what: direct words in quotation marks, fragments inside their sentence, reported speech without marks.',
  within: 'anywhere',
  attributes: {max},
  expand(_node, context) {
    const shown = first(context.briefing.quotations.items, context)
    return shown.length === 0
      ? nothing()
      : [
          exhibit(
            'quotations',
            shown.map((quotation) => quotationRow(quotation, context.briefing.sources, context.shape))
          )
        ]
  }
}

/** Beside the words on a slide stands their speaker; in a memo he stands below them, so that they need him before. */
function quotationRow(quotation: Quotation, sources: readonly BriefSource[], shape: Shape): Row {
  const {speaker, role, moment, form, evidence} = quotation
  return row(
    'quotation',
    {
      speaker: speaker === '' ? words.noSpeaker : [within(speaker, evidence)],
      role: role === '' ? [] : [within(role, evidence)],
      date: moment === undefined ? [] : momentText(momentWords(moment), moment, evidence[0], sources),
      kind: words.quotationKind[form],
      words: [...(shape === 'memo' ? led(quotation) : []), ...spoken(quotation), citation(evidence)]
    },
    {form}
  )
}

const led = ({lead, evidence}: Quotation): PhrasingContent[] => (lead === '' ? [] : [within(lead, evidence), own(' ')])

/** Only direct words stand in marks; where they begin or end inside a sentence, an ellipsis says so. */
function spoken({form, words: said, cutBefore, cutAfter, evidence}: Quotation): PhrasingContent[] {
  const text = sourced(said, [evidence[0].span])
  if (form !== 'direct') return [text]
  const open = words.openQuote + (cutBefore ? words.cutBefore : '')
  const close = (cutAfter ? words.cutAfter : '') + words.closeQuote
  return [own(open), text, own(close)]
}
