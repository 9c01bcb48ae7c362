import {STYLE} from '../../forms/ar-25-50.ts'
import type {MemoPage} from '../../model/memo.ts'
import type {MemoRule} from '../rule.ts'
import {signer} from './header.ts'

/** The words of a page, without the spaces that type-setting puts between them. */
const wordsOn = ({items}: MemoPage): string =>
  items
    .flatMap((item) => (item.type === 'line' ? item.runs.map(({text}) => text) : []))
    .join('')
    .replace(/\s+/g, '')

/** A memorandum ends on the page with its signature; what is enclosed does not count. */
export const memoIsShort: MemoRule = {
  id: 'memo-is-short',
  forms: ['ar-25-50'],
  source: `${STYLE.pages.source}; decisions: ${STYLE.decisionPages.source}`,
  check({draft, memo, fields}) {
    const signed = signer(draft)?.replace(/\s+/g, '')
    const at = signed === undefined ? -1 : memo.pages.findIndex((page) => wordsOn(page).includes(signed))
    const pages = at < 0 ? memo.pages.length : at + 1
    const most = fields.action === '' ? STYLE.pages.value : STYLE.decisionPages.value
    if (pages <= most) return []
    return [
      {
        message: `The memorandum has ${pages} pages; ${most === 1 ? 'one is' : `at most ${most} are`} asked for.`,
        hints: ['Move blocks of the template below its page break, or give them a smaller `max`.'],
        at: 'brief'
      }
    ]
  }
}
