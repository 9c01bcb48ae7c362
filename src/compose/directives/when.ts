import type {Attribute, Directive} from '../../model/stages.ts'
import {blockNames, blocks} from './blocks.ts'

const flags: Readonly<Record<string, Attribute>> = Object.fromEntries(
  blockNames.map((name) => [name, {type: 'flag', doc: `Kept when the briefing has ${name}.`}])
)

export const when: Directive = {
  name: 'when',
  form: 'container',
  doc: 'Keeps what it holds only when the briefing has all that is named.',
  within: 'anywhere',
  attributes: flags,
  expand(node, context) {
    const kept = blockNames.every((name) => context.attributes[name] !== true || blocks[name](context.briefing) > 0)
    return kept && node.type === 'containerDirective' ? context.expand(node.children, context) : []
  }
}
