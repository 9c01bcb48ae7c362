import {type Closing, closingAt} from './closing.ts'
import {glued, has, isHyphen, ordinalAt, wordAt, yearAt} from './fragments.ts'
import {ROLE} from './lexemes.ts'
import {type DateRule, given, type Match, type Reading, type Refused, refusal, type Sight} from './mention.ts'

/** A part of the year that closes the words, of the document's own, or of none that is known. */
function partOf(
  sight: Sight,
  code: string,
  precision: Reading['precision'],
  before: string | undefined,
  at: number
): Match {
  const closing: Closing | undefined = before === undefined ? closingAt(sight, at) : undefined
  if (closing !== undefined && closing.precision === 'year')
    return {stop: closing.stop, reading: {...given(`${closing.value}-${code}`, precision), implied: closing.implied}}
  return {stop: at, reading: given(`${before ?? 'XXXX'}-${code}`, precision)}
}

/** The year before the words: `the 1989 third quarter`, `1989’s first half`, `2017 q1`. */
function yearBefore({tokens}: Sight, at: number): {readonly year: string; readonly from: number} | undefined {
  const end =
    wordAt(tokens, at - 1) === 's' && /^['’]$/.test(wordAt(tokens, at - 2))
      ? at - 3
      : isHyphen(tokens, at - 1)
        ? at - 2
        : at - 1
  const year = tokens[end]?.digits !== undefined && (tokens[end]?.digits ?? -1) > 0 ? yearAt(tokens, end) : undefined
  return year === undefined || year.stop !== end + 1 ? undefined : {year: String(year.number), from: end}
}

/** Words behind `quarter` or `half` that make it a part of a game or a coin. */
const OF_A_GAME =
  /^(?:game|match|field|final|season|touchdown|goal|kickoff|coin|mile|pound|inch|century|hour|page|dozen)s?$/

const unlessGame = ({tokens}: Sight, match: Match, name: string): Match | Refused => {
  const next = wordAt(tokens, match.stop)
  const behind = next === 'of' ? wordAt(tokens, match.stop + (wordAt(tokens, match.stop + 1) === 'the' ? 2 : 1)) : next
  return OF_A_GAME.test(behind) ? refusal(match.stop, `a ${name} of something else than a year`) : match
}

/** `Q3 2021`, `the third quarter of 2021`, `third-quarter`, `2017 q1`, `1Q`. */
export const quarter: DateRule = {
  name: 'quarter',
  doc: 'A quarter of a year',
  roles: ROLE.ordinal | ROLE.digits | ROLE.word,
  read(sight, at): Match | Refused | undefined {
    const found = quarterNumber(sight, at)
    if (found === undefined) return undefined
    const before = yearBefore(sight, at)
    const match = partOf(sight, `Q${found.number}`, 'quarter', before?.year, found.stop)
    const fiscal = wordAt(sight.tokens, at - 1) === 'fiscal' ? {from: at - 1} : {}
    return unlessGame(sight, {...match, ...fiscal, ...(before && {from: before.from})}, 'quarter')
  }
}

/** `Q3`, `1Q`, `third quarter`, `third-quarter`, `first fiscal quarter`. */
export function quarterNumber(
  {tokens}: Sight,
  at: number
): {readonly number: number; readonly stop: number} | undefined {
  const token = tokens[at]
  if (token === undefined) return undefined
  const next = tokens[at + 1]
  if (token.lower === 'q' && next !== undefined && !next.spaced && next.digits >= 1 && next.digits <= 4)
    return {number: next.digits, stop: at + 2}
  if (token.digits >= 1 && token.digits <= 4 && next?.lower === 'q' && !next.spaced)
    return {number: token.digits, stop: at + 2}
  const number = ordinalAt(tokens, at)
  if (number === undefined || number.number > 4) return undefined
  const fiscal = wordAt(tokens, number.stop) === 'fiscal' ? number.stop + 1 : number.stop
  const from = isHyphen(tokens, fiscal) ? fiscal + 1 : fiscal
  return wordAt(tokens, from) === 'quarter' ? {number: number.number, stop: from + 1} : undefined
}

/** `the first half of 2021`, `H1 2021`, `the second half`. */
export const half: DateRule = {
  name: 'half',
  doc: 'A half of a year',
  roles: ROLE.ordinal | ROLE.word,
  read(sight, at): Match | Refused | undefined {
    const {tokens} = sight
    const token = tokens[at]
    const next = tokens[at + 1]
    if (token?.lower === 'h' && next !== undefined && glued(tokens, at + 1) && next.digits >= 1 && next.digits <= 2) {
      const match = partOf(sight, `H${next.digits}`, 'half', yearBefore(sight, at)?.year, at + 2)
      return /^XXXX/.test(match.reading.value) ? undefined : match
    }
    const number = ordinalAt(tokens, at)
    if (number === undefined || number.number > 2) return undefined
    const from = isHyphen(tokens, number.stop) ? number.stop + 1 : number.stop
    if (wordAt(tokens, from) !== 'half') return undefined
    const before = yearBefore(sight, at)
    const match = partOf(sight, `H${number.number}`, 'half', before?.year, from + 1)
    // `the first half of the road`: only a year, or nothing, may follow.
    if (match.stop === from + 1 && wordAt(tokens, from + 1) === 'of')
      return refusal(from + 1, 'a half of something else than a year')
    const bare = match.stop === from + 1 && before === undefined
    if (bare && !/^(?:the|fiscal)$/.test(wordAt(tokens, at - 1))) return undefined
    return unlessGame(sight, {...match, ...(before && {from: before.from})}, 'half')
  }
}

const SEASONAL: ReadonlySet<string> = new Set(
  'the this last next in early late mid that of for over during since until by every each whole coming following past previous'.split(
    ' '
  )
)
/** `in the fall`, `by the fall`: a season, when nothing of it follows. */
const isInThe = (tokens: Sight['tokens'], at: number): boolean =>
  wordAt(tokens, at - 1) === 'the' &&
  /^(?:in|by|during|until|since)$/.test(wordAt(tokens, at - 2)) &&
  !/^(?:of|in|to|from)$/.test(wordAt(tokens, at + 1))

/** Words behind a season that make it a name or a kind of thing. */
const NOT_A_SEASON =
  /^(?:olympics?|games|school|palace|camp|camps|break|water|waters|roll|rolls|cleaning|street|chicken)$/

/** `the summer of 2021`, `over the summer`, `spring 2022`. */
export const season: DateRule = {
  name: 'season',
  doc: 'A season',
  roles: ROLE.season,
  read(sight, at): Match | Refused | undefined {
    const {tokens} = sight
    const token = tokens[at]
    if (token === undefined) return undefined
    const before = wordAt(tokens, at - 1) === '-' ? wordAt(tokens, at - 2) : wordAt(tokens, at - 1)
    const end = /^(?:months|season)$/.test(wordAt(tokens, at + 1)) ? at + 2 : at + 1
    const match = partOf(sight, token.lexeme?.code ?? 'SU', 'season', undefined, end)
    const dated = match.stop > end
    if (dated) return match
    if (!SEASONAL.has(before))
      return token.lower === 'fall' || token.lower === 'spring' ? refusal(end, `“${token.lower}” is a word`) : undefined
    if (token.lower === 'fall' && !(/^(?:this|last|next|in|early|late|mid|every)$/.test(before) || isInThe(tokens, at)))
      return refusal(end, '“fall” is a word')
    if (/^(?:spring|fall)$/.test(token.lower) && has(tokens, at - 1, ROLE.count))
      return refusal(end, `“${token.lower}” is a word`)
    if (NOT_A_SEASON.test(wordAt(tokens, end)) || (wordAt(tokens, end) === 'of' && before === 'the'))
      return refusal(end, 'a name, or a part of one')
    if (
      before === 'in' &&
      wordAt(tokens, at + 1) !== '' &&
      /^(?:prices|its|his|her|the|from)$/.test(wordAt(tokens, at + 1)) &&
      token.lower !== 'summer' &&
      token.lower !== 'winter'
    )
      return refusal(end, `“${token.lower}” is a word`)
    return match
  }
}
