import {glued, has, isHyphen, smallAt, wordAt} from './fragments.ts'
import {ROLE} from './lexemes.ts'
import type {Token} from './tokens.ts'

/** How many: undefined where the words do not say (`several`). */
export interface Count {
  readonly number: number | undefined
  readonly stop: number
  /** `a`, `an`: of little weight of its own. */
  readonly article: boolean
}

const count = (number: number | undefined, stop: number, article = false): Count => ({number, stop, article})

/** `1,000`, `2.5`, `2½`, `2 1/2`. */
function digitsAt(tokens: readonly Token[], at: number): Count | undefined {
  let number = tokens[at]?.digits ?? -1
  if (number < 0) return undefined
  let stop = at + 1
  while (
    wordAt(tokens, stop) === ',' &&
    glued(tokens, stop) &&
    glued(tokens, stop + 1) &&
    /^\d{3}$/.test(wordAt(tokens, stop + 1))
  ) {
    number = number * 1000 + (tokens[stop + 1]?.digits ?? 0)
    stop += 2
  }
  if (
    wordAt(tokens, stop) === '.' &&
    glued(tokens, stop) &&
    glued(tokens, stop + 1) &&
    has(tokens, stop + 1, ROLE.digits)
  ) {
    number = Number(`${number}.${wordAt(tokens, stop + 1)}`)
    stop += 2
  }
  if (wordAt(tokens, stop) === '½') return count(number + 0.5, stop + 1)
  if (wordAt(tokens, stop) === '1' && wordAt(tokens, stop + 1) === '/' && wordAt(tokens, stop + 2) === '2')
    return count(number + 0.5, stop + 3)
  return count(number, stop)
}

/** `a few`, `a couple of`, `a dozen`, `a hundred`, `half a`, `a quarter`. */
function articleAt(tokens: readonly Token[], at: number): Count {
  const next = wordAt(tokens, at + 1)
  if (next === 'few') return count(undefined, at + 2)
  if (next === 'couple') return count(2, wordAt(tokens, at + 2) === 'of' ? at + 3 : at + 2)
  if (next === 'number' && wordAt(tokens, at + 2) === 'of') return count(undefined, at + 3)
  if (next === 'dozen') return count(12, at + 2)
  if (next === 'hundred') return count(100, at + 2)
  if (next === 'half') return count(0.5, isHyphen(tokens, at + 2) ? at + 3 : at + 2)
  return count(1, at + 1, true)
}

const FEW: ReadonlySet<string> = new Set(['several', 'few', 'many', 'numerous', 'countless'])
/** `half a day`, `half an hour`, `half-hour`. */
function halfAt(tokens: readonly Token[], at: number): Count | undefined {
  const next = wordAt(tokens, at + 1)
  if (next === 'a' || next === 'an') return count(0.5, at + 2)
  return isHyphen(tokens, at + 1) ? count(0.5, at + 2) : undefined
}

/** `another month`, `another two weeks`. */
function another(tokens: readonly Token[], at: number): Count | undefined {
  if (has(tokens, at + 1, ROLE.unit)) return count(1, at + 1, true)
  return has(tokens, at + 1, ROLE.count | ROLE.digits) ? countAt(tokens, at + 1) : undefined
}

function wordsAt(tokens: readonly Token[], at: number): Count | undefined {
  const lower = wordAt(tokens, at)
  if (lower === 'a' || lower === 'an') return articleAt(tokens, at)
  if (lower === 'another') return another(tokens, at)
  if (lower === 'half') return halfAt(tokens, at)
  if (FEW.has(lower)) return count(undefined, at + 1)
  if (lower === 'couple') return count(2, wordAt(tokens, at + 1) === 'of' ? at + 2 : at + 1)
  if (lower === '½') return count(0.5, at + 1)
  const small = smallAt(tokens, at)
  if (small === undefined) return undefined
  const scale = wordAt(tokens, small.stop)
  if (scale === 'hundred') {
    const more = wordAt(tokens, small.stop + 1) === 'and' ? smallAt(tokens, small.stop + 2) : undefined
    return count(small.number * 100 + (more?.number ?? 0), more?.stop ?? small.stop + 1)
  }
  if (scale === 'dozen') return count(small.number * 12, small.stop + 1)
  return count(small.number, small.stop)
}

/** `two-and-a-half`. */
const pastHyphen = (tokens: readonly Token[], at: number): number =>
  isHyphen(tokens, at) && glued(tokens, at) ? at + 1 : at

/** A number of things: digits or words, with `and a half` and the copy in brackets of a contract. */
export function countAt(tokens: readonly Token[], at: number): Count | undefined {
  const found = digitsAt(tokens, at) ?? wordsAt(tokens, at)
  if (found === undefined || found.number === undefined) return found
  const {stop, number} = found
  const and = pastHyphen(tokens, stop)
  if (wordAt(tokens, and) === 'and' && !found.article) {
    const a = pastHyphen(tokens, and + 1)
    const half = wordAt(tokens, a) === 'a' ? pastHyphen(tokens, a + 1) : a
    if (wordAt(tokens, half) === 'half') return count(number + 0.5, half + 1)
  }
  return found
}
