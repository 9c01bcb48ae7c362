// What every page has: markings; from page 2 on office symbol and subject, without letterhead; a page number at the foot.
import {toString as plainText} from 'mdast-util-to-string'
import {fieldNamed} from '../../../../compose/exhibits.ts'
import {MEMORANDUM} from '../../../../forms/ar-25-50.ts'
import type {MemoItem} from '../../../../model/memo.ts'
import {layoutWords} from '../../../words.ts'
import {markingItems, type PageAt, pageNumber, shortened, words} from '../../furniture.ts'
import type {Setting} from '../../setting.ts'
import {styleOf} from '../../setting.ts'

/** Markings, the two lines of a continuation page, and the number of the page in the middle of its foot. */
export function continuation({number, title, root, banner}: PageAt, setting: Setting): readonly MemoItem[] {
  if (number === 1) return markingItems(banner, setting)
  const {top} = MEMORANDUM.continuation.value
  const {leading} = styleOf(setting, 'body')
  const subject = `${layoutWords.subject}\u00A0 ${title}`
  return [
    ...markingItems(banner, setting),
    ...words(officeSymbol(root), 'body', 'left', top, setting),
    ...words(shortened(subject, 'body', setting.geometry.full.width, setting), 'body', 'left', top + leading, setting),
    ...pageNumber(String(number), 'center', setting)
  ]
}

/** The office symbol as the header gives it. */
const officeSymbol = (root: PageAt['root']): string =>
  root.children
    .flatMap((node) => (node.type === 'exhibit' && node.kind === 'header' ? node.children : []))
    .filter(({values}) => values.key === 'office-symbol')
    .map((row) => plainText({type: 'paragraph', children: [...fieldNamed(row, 'value')]}))
    .join('')
