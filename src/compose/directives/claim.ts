import {claimWords} from '../cite.ts'
import {fillIn} from './fill-in.ts'

export const claim = fillIn(
  'claim',
  'The claim that heads the section, with its mark.',
  (context) => (context.section === undefined ? '' : claimWords(context.section.title)),
  'section'
)
