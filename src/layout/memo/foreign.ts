import type {Span} from '../../model/source.ts'
import type {Setting} from './setting.ts'

/**
 * The tag of words that come from a source in another language than the memo's, below `parent`: a reader that speaks
 * must know (PDF/UA-1, 7.2). Undefined for words in the language of the memo.
 */
export function foreignTag(origin: readonly Span[], parent: number, {context, tags}: Setting): number | undefined {
  const [first] = origin
  const lang = first && context.languages.get(first.source)
  return lang === undefined ? undefined : tags.add('Span', parent, {lang})
}
