import {FALLS, RISES} from '../../lexicon/qualifiers.ts'
import {lowerAt, type Token} from './token.ts'

/** Adverbs and articles that stand between a verb of change and the number. */
const BETWEEN =
  /^(?:by|sharply|slightly|further|another|only|just|nearly|almost|about|around|more|than|over|under|as|much|a|an|additional|roughly|approximately|steadily|some|less|well)$/
/** Verbs that take what is gained or lost as their object: not a change of the thing that is counted. */
const TRANSITIVE =
  /^(?:raise|raises|raised|raising|boost|boosts|boosted|boosting|gain|gains|gained|gaining|lose|loses|lost|losing|cut|cuts|slash|slashes|slashed|slashing|trim|trims|trimmed|trimming|shed|sheds|reduce|reduces|reduced|reducing|add|added|drop|drops|dropped|lower|lowered|expand|expands|expanded|contract|contracted|increase|increases|increased|increasing|advance|advances|advanced)$/

/**
 * Whether the number before `at` is the size of a rise or a fall: `rose 5 percent`, `down by 3 points`, `up 0.2%`.
 * After `to` it is where the change ends and is stated plainly.
 */
export function changeBefore(tokens: readonly Token[], at: number, isShare: boolean): 'up' | 'down' | undefined {
  let by = false
  let object = 0
  for (let back = at - 1; back >= Math.max(0, at - REACH); back--) {
    const word = lowerAt(tokens, back)
    if (word === 'to' || tokens[back]?.kind !== 'word') return undefined
    if (word === 'by') by = true
    const direction = RISES.has(word) ? 'up' : FALLS.has(word) ? 'down' : undefined
    if (direction !== undefined && !isParticle(tokens, back)) {
      return by || isShare || !TRANSITIVE.test(word) ? verb(tokens, back, direction) : undefined
    }
    if (!BETWEEN.test(word) && !(by && ++object <= LONGEST_OBJECT)) return undefined
  }
  return undefined
}

/** How far back the verb can stand: `grow annual sales by more than 35`. */
const REACH = 7
/** Words of what grows or shrinks, between the verb and `by`. */
const LONGEST_OBJECT = 3

/** `gave up 517 yards`, `set up 5 offices`: the word goes with the verb before it. */
const isParticle = (tokens: readonly Token[], at: number): boolean =>
  /^(?:up|down)$/.test(lowerAt(tokens, at)) &&
  /^(?:g[ai]ve|gives|given|giving|set|sets|setting|put|puts|pick|picked|sign|signed|take|took|taken|line|lined|make|makes|made|come|came|rack|racked|write|wrote|run|ran|turn|turned|track|tracked|hand|handed|round|rounded|shut|close|closed|open|opened|hunt|hunted|built|build)$/.test(
    lowerAt(tokens, at - 1)
  )

/** `a fall`, `the drop`: a noun; what follows it without `of` or `by` is something else. */
function verb(tokens: readonly Token[], at: number, direction: 'up' | 'down'): 'up' | 'down' | undefined {
  const before = lowerAt(tokens, at - 1)
  if (
    /^(?:a|an|the|this|that|its|their|of|in)$/.test(before) &&
    /^(?:fall|drop|rise|increase|decrease|decline|jump|cut|cuts|gain|gains)$/.test(lowerAt(tokens, at))
  ) {
    return undefined
  }
  return direction
}
