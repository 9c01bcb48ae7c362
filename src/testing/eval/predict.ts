import {readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {extract} from '../../extractors/index.ts'
import type {GoldLine} from './gold.ts'
import {goldDocument} from './gold-document.ts'
import {itemsOf} from './items.ts'
import {mainTextOf} from './pages.ts'
import {summaryOf} from './summaries.ts'

/** What the rules make of one line of the gold file: found items for a text, a text for a cluster or a page. */
export function predict(line: GoldLine, file: string): object {
  const {id} = line
  if ('docs' in line) return {id, text: summaryOf(line.docs)}
  if ('url' in line) return {id, text: mainTextOf(gunzipSync(readFileSync(pageOf(file, id))))}
  const extraction = extract(goldDocument(line.text, line.ref?.slice(0, 10)), () => undefined)
  return {id, found: itemsOf(extraction)}
}

const pageOf = (file: string, id: string): string => join(dirname(file), 'pages', `${id}.html.gz`)
