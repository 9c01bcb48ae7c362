import type {SourceId} from '../../model/source.ts'
import {readSource} from '../../readers/index.ts'

const ROLES = new Set(['paragraph', 'item', 'quote', 'cell', 'heading', 'code'])

/** The main text of a web page as the product reads it, a block a line: without its title and the captions of pictures. */
export function mainTextOf(html: string | Uint8Array): string {
  const bytes = typeof html === 'string' ? new TextEncoder().encode(html) : html
  const document = readSource({id: 'page.html' as SourceId, bytes, hash: ''}, () => undefined)
  if (!document) return ''
  const title = document.meta.title?.value
  return document.passages
    .filter(({role, text}) => ROLES.has(role) && !(role === 'heading' && text === title))
    .map(({text}) => text)
    .join('\n')
}
