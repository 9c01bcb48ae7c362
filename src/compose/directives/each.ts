import type {Directive} from '../../model/stages.ts'

export const each: Directive = {
  name: 'each',
  form: 'container',
  doc: 'Repeats what it holds, once for every section.',
  within: 'anywhere',
  attributes: {section: {type: 'flag', doc: 'Repeats for every section.'}},
  expand(node, context) {
    if (node.type !== 'containerDirective') return []
    return context.briefing.sections.flatMap((section) => context.expand(node.children, {...context, section}))
  }
}
