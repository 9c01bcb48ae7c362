import type {Directive} from '../../model/stages.ts'
import {bandRows, judgementBlock} from '../judgements.ts'
import {max} from '../max.ts'

export const outlook: Directive = {
  name: 'outlook',
  form: 'leaf',
  doc: 'The whole scale of likelihood, then judgements with their words on it or off it.',
  within: 'anywhere',
  attributes: {max},
  expand: (_node, context) => judgementBlock(context, bandRows)
}
