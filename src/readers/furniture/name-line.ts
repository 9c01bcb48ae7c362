import {isKnownWord} from '../../lexicon/known-words.ts'
import {namesIn} from '../metadata/byline.ts'
import type {Mark, PageLine} from './page.ts'

/** What stands beside a line of names when it is a byline. */
const COMPANY = /date line|imprint|memo header/

/**
 * A byline without `By`: names and nothing else right below the title, with a date or an imprint near. Each name has a
 * word that is no English one, so that `Policy Brief` is no author.
 */
export function nameLines(below: readonly PageLine[], taken: ReadonlyMap<number, string>): readonly Mark[] {
  if (!below.some((line) => COMPANY.test(taken.get(line.index) ?? ''))) return []
  return below.flatMap((line) => {
    const names = taken.has(line.index) ? [] : namesIn(line.text)
    if (names.length === 0 || !names.every(isPerson)) return []
    const fact = {field: 'author', value: line.text, start: 0, end: line.text.length} as const
    return [{line: line.index, reason: 'byline', facts: [fact]}]
  })
}

const isPerson = (name: string): boolean =>
  name.split(/\s+/).some((word) => /^\p{L}{2}/u.test(word) && !isKnownWord(word.toLowerCase()))
