import type {Directive} from '../../model/stages.ts'
import {judgementBlock} from '../judgements.ts'
import {max} from '../max.ts'

export const judgements: Directive = {
  name: 'judgements',
  form: 'leaf',
  doc: 'Judgements with their likelihood words, but for the bottom line, and a note on the scale.',
  within: 'anywhere',
  attributes: {max},
  expand: (_node, context) => judgementBlock(context, () => [])
}
