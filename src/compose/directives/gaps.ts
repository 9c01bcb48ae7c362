import type {Root} from 'mdast'
import type {Claim} from '../../model/briefing.ts'
import type {Directive} from '../../model/stages.ts'
import {absencesOf} from '../absences.ts'
import {besideTitle} from '../beside-title.ts'
import {claimWords, own, running} from '../cite.ts'
import {exhibit, row} from '../exhibits.ts'
import {first, max} from '../max.ts'
import {nothing} from '../nothing.ts'
import {notesOf} from '../speaker-notes.ts'
import {words} from '../words.ts'

export const gaps: Directive = {
  name: 'gaps',
  form: 'leaf',
  doc: 'What the sources leave open, in their words, and what they do not give, counted.',
  within: 'anywhere',
  attributes: {max},
  expand(_node, context) {
    const {briefing, shape} = context
    const open = first(
      besideTitle(briefing.gaps, (claim) => claim, shape),
      context
    )
    const absent = first(absencesOf(briefing), context)
    if (open.length === 0 && absent.length === 0) return nothing()
    return shape === 'memo' ? paragraphs(open, absent) : [columns(open, absent), ...notesOf(open, shape)]
  }
}

function columns(open: readonly Claim[], absent: readonly string[]): Root['children'][number] {
  return exhibit('gaps', [
    ...(open.length === 0 ? [] : [row('head', {text: words.leaveOpen}, {column: 'open'})]),
    ...open.map((claim) => row('open', {text: claimWords(claim)})),
    ...(absent.length === 0 ? [] : [row('head', {text: words.doNotGive}, {column: 'absent'})]),
    ...absent.map((text) => row('absent', {text}))
  ])
}

function paragraphs(open: readonly Claim[], absent: readonly string[]): Root['children'] {
  return [
    ...(open.length === 0 ? [] : [{type: 'paragraph' as const, children: running(open.map(claimWords))}]),
    ...(absent.length === 0 ? [] : [{type: 'paragraph' as const, children: [own(words.notGivenList(absent))]}])
  ]
}
