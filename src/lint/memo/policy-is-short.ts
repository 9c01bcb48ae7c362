import type {RootContent} from 'mdast'
import type {MemoRule} from '../rule.ts'
import {textsOf, wordCount, wordsOf} from '../texts.ts'

/** About two pages, or so many words; sources and notes do not count. */
const WORDS = 1000
/** About: a half more is no longer about. */
const ABOUT = 1.5

/** Heads of what is no text of the memo. */
const BACK = /^(?:sources|notes|basis|terms)$/i

/** The blocks that do not stand under a head of sources or notes. */
function body(nodes: readonly RootContent[]): readonly RootContent[] {
  let counts = true
  return nodes.filter((node) => {
    if (node.type === 'heading' && node.depth <= 2) counts = !BACK.test(wordsOf(node.children))
    return counts
  })
}

export const policyIsShort: MemoRule = {
  id: 'policy-is-short',
  forms: ['policy'],
  source: 'Harvard Kennedy School, guides to policy memos (undated)',
  check({draft}) {
    const count = textsOf(body(draft.root.children)).reduce((sum, {words}) => sum + wordCount(words), 0)
    if (count <= WORDS * ABOUT) return []
    return [
      {
        message: `The memo has ${count} words of text; about ${WORDS} on two pages are usual.`,
        hints: ['Leave blocks out of the template, or give them a smaller `max`.'],
        at: 'brief'
      }
    ]
  }
}
