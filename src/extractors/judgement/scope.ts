import {hasFiniteVerb} from '../../prose/finite-verb.ts'

/** A stretch of the sentence's text. */
interface Range {
  readonly start: number
  readonly end: number
}

/** A clause reaches no further from its cue than this; keeps long sentences linear. */
const REACH = 600

const OPENS_CLAUSE =
  /[;:] |,? (?:that|which|who|whether) |, (?:and|but|so|yet|while|whereas|although|though|because|since|if|as|when|where|or) |,? (?:because|although|whereas|unless) /g
const ENDS_CLAUSE =
  /;|: |, (?:but|so|yet|while|whereas|although|though|because|since|which|who|where|with) |, and (?:[A-Za-zÀ-ÿ’'-]+ ){1,4}(?:will|would|is|are|was|were|has|have|can|could|may|might|should|must) | (?:because|although|whereas|unless|(?<!\b(?:be|is|are|was|were|been) )due to|in order to) /g
const SUBORDINATE =
  /^(?:(?:And|But|Yet),? )?(?:While|Although|Though|Even (?:though|if)|If|As|Because|Since|When|Where|Unless|Once|Given that)\b/i
/** These govern the clause that follows them. */
const GOVERNS_NEXT = /^[^A-Za-zÀ-ÿ]*(?:that|whether|how|if|why|what|when|who)\b/

/** A dash that opens or closes the clause; a pair on one side of the cue encloses an aside. */
function dash(text: string): number {
  const dashes = [...text.matchAll(/ [—–] |—/g)]
  return dashes.length === 1 ? (dashes[0]?.index ?? -1) : -1
}

/** Past the clause that a sentence opens with (`While A agrees, B may …`); 0 when it opens with its main clause. */
function afterOpening(head: string): number {
  if (!SUBORDINATE.test(head)) return 0
  const comma = [...head.matchAll(/, /g)].find(({index}) => hasFiniteVerb(head.slice(0, index)))
  return comma === undefined ? 0 : comma.index + 2
}

function trimmed(text: string, start: number, end: number): Range {
  let [from, to] = [start, end]
  while (from < to && /[\s,;:—–"“]/.test(text[from] ?? '')) from++
  while (to > from && /[\s,;:—–.!?"”)]/.test(text[to - 1] ?? '')) to--
  return {start: from, end: to}
}

/**
 * Where the clause of a cue begins that stands after `head`. A relative clause that has its verb before the cue is over
 * (`a choice that cannot be undone should not`), and one that begins with the cue has its subject before it
 * (`a source that could help`): the clause around it is meant.
 */
function openedAt(head: string): number {
  for (const opening of [...head.matchAll(OPENS_CLAUSE)].slice(-MOST_OPENINGS).reverse()) {
    const at = opening.index + opening[0].length
    if (ASIDE.test(opening[0])) {
      if (!head.includes(',', at)) return at
      continue
    }
    if (!/^,? (?:that|which|who) $/.test(opening[0])) return at
    const inner = head.slice(at).trim()
    if (inner !== '' && !hasFiniteVerb(inner)) return at
  }
  return 0
}
/** So many openings before a cue are asked, the nearest first. */
const MOST_OPENINGS = 6
/** A clause between commas: what follows the second one goes on with the clause around it. */
const ASIDE = /^, (?:while|whereas|although|though|because|since|if|as|when|where) $|unless/
/** These may open an aside of a clause whose verb is still to come (`that the fund, which is poor, will …`). */
const OPENS_ASIDE = /^, (?:while|although|though|since|which|who|where|with) /

/** Where the clause ends that begins at `from` in the words after the cue; an aside before its verb does not end it. */
function endOf(rest: string, from: number, governed: boolean): number {
  const ending = [...rest.matchAll(ENDS_CLAUSE)].find(
    ({0: words, index}) =>
      index > from && !(governed && OPENS_ASIDE.test(words) && !hasFiniteVerb(rest.slice(from, index)))
  )
  const dashed = dash(rest)
  const end = ending?.index ?? rest.length
  return dashed < 0 ? end : Math.min(end, dashed)
}

/**
 * The clause that a cue governs: what follows `that` or `whether` when the cue leads to it (`it is likely that …`),
 * else the clause around the cue, cut at semicolons, dashes and the conjunctions that begin another clause.
 */
export function scopeOf(sentence: string, cue: Range): Range {
  const rest = sentence.slice(cue.end, cue.end + REACH)
  const next = GOVERNS_NEXT.exec(rest)?.[0]
  if (next !== undefined) {
    const word = /\S+$/.exec(next)?.[0] ?? ''
    const end = cue.end + endOf(rest, next.length, true)
    return trimmed(sentence, cue.end + next.length - (word === 'that' ? 0 : word.length), end)
  }
  if (/\b(?:that|whether)$/i.test(sentence.slice(cue.start, cue.end))) {
    return trimmed(sentence, cue.end, cue.end + endOf(rest, 0, true))
  }
  const end = cue.end + endOf(rest, 0, false)
  const from = Math.max(0, cue.start - REACH)
  const head = sentence.slice(from, cue.start)
  const opened = openedAt(head)
  return trimmed(sentence, from + Math.max(opened, from === 0 ? afterOpening(head) : 0, dash(head)), end)
}
