import type {Directive} from '../../model/stages.ts'
import {own} from '../cite.ts'
import {type BlockName, blockNames, blocks} from './blocks.ts'

export const count: Directive = {
  name: 'count',
  form: 'text',
  doc: 'How many there are, in digits.',
  within: 'anywhere',
  attributes: {of: {type: 'string', choices: blockNames, required: true, doc: 'What is counted.'}},
  expand: (_node, {attributes, briefing}) => [own(String(blocks[attributes.of as BlockName](briefing)))]
}
