import type {Directive} from '../../model/stages.ts'
import {LAYOUT_NAMES, layoutNamed} from '../slide-layouts.ts'

export const slide: Directive = {
  name: 'slide',
  form: 'leaf',
  doc: 'Begins a slide, as `---` does, and says how its plain Markdown is laid out: `::slide{layout=columns}`. Nothing in a memo.',
  within: 'anywhere',
  attributes: {
    layout: {type: 'string', choices: LAYOUT_NAMES, required: true, doc: 'The layout of the slide.'}
  },
  expand(_node, {attributes, shape}) {
    const layout = layoutNamed(String(attributes.layout))
    return shape === 'deck' ? [{type: 'pageStart', ...(layout === undefined ? {} : {data: {layout}})}] : []
  }
}
