import type {Directive} from '../../model/stages.ts'
import {labelOf} from '../expand.ts'

export const otherwise: Directive = {
  name: 'otherwise',
  form: 'leaf',
  doc: 'Words for a part that a form asks for and for which nothing is found: `::otherwise[The sources recommend nothing.]`.',
  within: 'anywhere',
  attributes: {},
  expand: (node, context) => [{type: 'otherwise', children: labelOf(node, context)}]
}
