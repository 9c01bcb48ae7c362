import {toString as plainText} from 'mdast-util-to-string'
import {visit} from 'unist-util-visit'
import {comparesOptions} from '../../compose/compares-options.ts'
import type {MemoRule} from '../rule.ts'

const SEEN = /\b(?:options?|alternatives?)\b/i

/** Where a decision is asked, the reader needs to see between what: a table of options, a list of them, or a head that says so. */
export const optionsAreGiven: MemoRule = {
  id: 'options-are-given',
  forms: ['submission'],
  source: 'govintra.net, Draft a submission (undated)',
  check({draft, fields}) {
    if (fields.action === '' || fields.options.length > 0) return []
    let found = false
    visit(draft.root, (node) => {
      if (node.type === 'heading') found ||= SEEN.test(plainText(node))
      if (node.type === 'table') found ||= comparesOptions([plainText(node.children[0]?.children[0] ?? '')])
    })
    if (found) return []
    return [
      {
        message: 'A decision is asked for, and no options are shown.',
        hints: ['Give `options:` below `memo:`.'],
        at: 'brief'
      }
    ]
  }
}
