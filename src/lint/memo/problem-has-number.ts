import type {MemoRule} from '../rule.ts'
import {textsOf} from '../texts.ts'

const NUMBER =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|billions?|half|third|quarter|twice|double)\b/i
/** The problem and what is recommended stand in the first texts: the bottom line and its supports. */
const FIRST = 4

export const problemHasNumber: MemoRule = {
  id: 'problem-has-number',
  forms: ['policy'],
  source: 'Harvard Kennedy School, guides to policy memos (undated)',
  check({draft}) {
    const first = textsOf(draft.root.children).slice(0, FIRST)
    const [lead] = first
    if (lead === undefined || first.some(({words}) => NUMBER.test(words))) return []
    return [
      {
        message: 'The memo does not begin with a number: its problem is not measured.',
        hints: ['Pin a sentence with the figure that matters in brief.yml.'],
        at: lead.at
      }
    ]
  }
}
