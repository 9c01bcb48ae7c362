import type {Directive} from '../../model/stages.ts'
import {labelOf} from '../expand.ts'

export const label: Directive = {
  name: 'label',
  form: 'leaf',
  doc: 'The small label above a slide’s title: `::label[Our view]`. In a memo, a side head.',
  within: 'anywhere',
  attributes: {},
  expand(node, context) {
    const children = labelOf(node, context)
    if (children.length === 0) return []
    return context.shape === 'deck' ? [{type: 'label', children}] : [{type: 'heading', depth: 2, children}]
  }
}
