import {extract} from '../../extractors/index.ts'
import type {GoldLine} from './gold.ts'
import {goldDocument} from './gold-document.ts'
import {itemsOf} from './items.ts'

/** What the rules make of one line of the gold file: found items for a text, a text for a cluster or a page. */
export function predict(line: GoldLine, _file: string): object {
  const {id} = line
  if (!('text' in line) || 'url' in line) return {id, text: ''}
  const extraction = extract(goldDocument(line.text, line.ref?.slice(0, 10)), () => undefined)
  return {id, found: itemsOf(extraction)}
}
