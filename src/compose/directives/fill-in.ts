// The shape of directives that fill in a word or two of the briefing.
import type {PhrasingContent} from 'mdast'
import type {Directive, DirectiveContext} from '../../model/stages.ts'
import {own} from '../cite.ts'

/** A text directive without attributes. Words given as a string are the user's or the template's. */
export const fillIn = (
  name: string,
  doc: string,
  content: (context: DirectiveContext) => string | readonly PhrasingContent[],
  within: Directive['within'] = 'anywhere'
): Directive => ({
  name,
  form: 'text',
  doc,
  within,
  attributes: {},
  expand(_node, context) {
    const words = content(context)
    if (typeof words !== 'string') return [...words]
    return words === '' ? [] : [own(words)]
  }
})
