import type {Root} from 'mdast'
import type {BriefSection} from '../../model/briefing.ts'
import type {Directive} from '../../model/stages.ts'
import {citation, claimWords, own, running, sourced} from '../cite.ts'
import {exhibit, row} from '../exhibits.ts'
import {first, max} from '../max.ts'
import {nothing} from '../nothing.ts'
import {recommends} from '../parts.ts'
import {notesOf} from '../speaker-notes.ts'
import {words} from '../words.ts'

export const points: Directive = {
  name: 'points',
  form: 'leaf',
  doc: 'The claims of the section: points on a slide, a paragraph in a memo.',
  within: 'section',
  attributes: {
    max,
    but: {type: 'string', choices: ['recommendations'], doc: 'Without what recommends, where it stands elsewhere.'}
  },
  expand(_node, context) {
    const {section, shape} = context
    if (section === undefined) return nothing()
    const wanted = section.claims.filter(
      (claim) => context.attributes.but !== 'recommendations' || !recommends(context.briefing, claim)
    )
    const shown = first(wanted, context)
    if (shown.length === 0) return shape === 'deck' ? evidenceOf(section) : nothing()
    if (shape === 'memo') return [{type: 'paragraph', children: running(shown.map(claimWords))}]
    return [
      exhibit(
        'points',
        shown.map((claim) => row('point', {text: claimWords(claim)}))
      ),
      ...notesOf([section.title, ...shown], shape)
    ]
  }
}

/** A section that is its title alone still has a slide: with the sentences that the title is from. */
function evidenceOf({title, tables, images}: BriefSection): Root['children'] {
  if (tables.length > 0 || images.length > 0) return nothing()
  const rows = title.evidence.map((sentence) =>
    row('point', {
      text: [own(words.openQuote), sourced(sentence.text, [sentence.span]), own(words.closeQuote), citation([sentence])]
    })
  )
  return [exhibit('points', rows), ...notesOf([title], 'deck')]
}
