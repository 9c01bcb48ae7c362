import type {PhrasingContent, Root} from 'mdast'
import type {Directive, Shape} from '../../model/stages.ts'
import {labelOf} from '../expand.ts'
import {sectionLabel, type TitledBlock, titles} from '../titles.ts'

export const headline: Directive = {
  name: 'headline',
  form: 'leaf',
  doc: 'The sentence that heads a block, under a label: `::headline[Key figures]{of=figures}`. Without such a sentence the label is the title.',
  within: 'anywhere',
  attributes: {
    of: {type: 'string', choices: Object.keys(titles), required: true, doc: 'The block whose sentence it is.'}
  },
  expand(node, context) {
    const given = labelOf(node, context)
    const label = given.length > 0 || context.section === undefined ? given : [sectionLabel(context.section)]
    return headed(label, titles[context.attributes.of as TitledBlock](context), context.shape)
  }
}

/** Label and title of a slide, or side head and claim head of a memo. With one of the two, that is the head. */
export function headed(label: PhrasingContent[], title: PhrasingContent[], shape: Shape): Root['children'] {
  if (shape === 'memo')
    return [
      ...(label.length > 0 ? [{type: 'heading' as const, depth: 2 as const, children: label}] : []),
      ...(title.length > 0 ? [{type: 'heading' as const, depth: 3 as const, children: title}] : [])
    ]
  if (title.length === 0) return label.length === 0 ? [] : [{type: 'heading', depth: 1, children: label}]
  return [
    ...(label.length > 0 ? [{type: 'label' as const, children: label}] : []),
    {type: 'heading', depth: 1, children: title}
  ]
}
