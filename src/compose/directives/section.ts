import {sectionLabel} from '../titles.ts'
import {fillIn} from './fill-in.ts'

export const section = fillIn(
  'section',
  'Label of the section.',
  (context) => (context.section === undefined ? '' : [sectionLabel(context.section)]),
  'section'
)
