// Whether a sentence begins with a reference to what stood before it.
import {BOUND_STARTS, CONJUNCTIONS, CONNECTIVES} from '../lexicon/connectives.ts'

/** What refers back, and how much of it: `pronoun` has nothing of its own, `demonstrative` has a noun (`These assets`), `bound` is an adverb or condition (`Otherwise,`). */
export interface Dangling {
  readonly text: string
  readonly kind: 'pronoun' | 'demonstrative' | 'bound'
}

const alternatives = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|')
const CONNECTIVE = new RegExp(`^(?:${alternatives(CONNECTIVES)}),\\s+`, 'iu')
/** A conjunction without a comma goes only before what can begin a clause. `Yet another` and `Yet to come` are no conjunctions. */
const CONJUNCTION = new RegExp(
  `^(?:${alternatives(CONJUNCTIONS)}) (?!another\\b|again\\b|to\\b|so\\b|far\\b|only\\b|if so\\b|nor\\b)`,
  'iu'
)
/** What makes a contrast say nothing without its other half. */
const CARRIED =
  /^(?:(?:the )?(?:opposite|reverse|contrary|latter|former|same|others?)\b|not (?:so|all|always|everyone|necessarily|everybody)\b|no(?:t| one) longer\b)/iu

/**
 * A connective at the start that may be deleted without changing what is said (`However, `, `For instance, `, `But `),
 * with all that follow it; `length` counts UTF-16 units, the space after included, so `text.slice(length)` is what is
 * left (its first letter may be small). Undefined when there is none, or when the contrast carries the meaning.
 */
export function danglingStart(text: string): {readonly length: number} | undefined {
  let length = 0
  for (;;) {
    const rest = text.slice(length, length + 80)
    const found = CONNECTIVE.exec(rest) ?? CONJUNCTION.exec(rest)
    if (found === null) break
    length += found[0].length
  }
  return length === 0 || CARRIED.test(text.slice(length)) ? undefined : {length}
}

const AUXILIARY =
  "(?:(?:is|was|are|were|be|been|being|has|have|had|will|would|may|might|could|can|must|should|shall|does|did|do|remains?|remained|seems?|seemed|appears?|appeared|becomes?|became|becoming|not|n't|\\w+ly|now|still|also|too|very|more|often|always|never|even|far|long|therefore|thus|however|perhaps|increasingly)\\s+)"
/** `it` that stands for a clause to come: `it is likely that`, `it remains to be seen`, `it has been reported that`, `it is hard to say`. */
const DUMMY_IT = new RegExp(
  `^it(?:['’]s|['’]ll be)?\\s+(?:${AUXILIARY}{0,6}(?:to be seen\\b|[\\w-]+,?(?: (?:on|in|by|at|last|this) [\\w.]{1,20}(?: [\\w.]{1,20})?)? (?:that|whether|how|why|if|what|who|when|where)\\b|(?:a (?:fact|pity|mistake|shame|question|matter)|no (?:surprise|secret|accident|coincidence|wonder|use)|time|worth|the case)\\b|(?:important|necessary|possible|difficult|hard|easy|easier|essential|vital|useful|crucial|impossible|early|premature|reasonable|fair|tempting|wise|unwise|best|better|customary|helpful|critical|advisable|imperative|safe|wrong|right|good|desirable|feasible|unreasonable|unrealistic|simplistic|misleading) (?:to|for)\\b)|(?:takes?|took|follows that|turns? out|turned out|goes without saying|stands to reason|makes sense|(?:should|must|can(?:not)?) be (?:noted|stressed|said|emphasi[sz]ed|remembered|argued|added)))`,
  'iu'
)
const OWN_DOCUMENT =
  'year|week|month|summer|winter|spring|autumn|fall|morning|evening|afternoon|decade|century|quarter|season|report|paper|article|brief|briefing|memo|memorandum|study|guide|guidance|document|note|publication|act|regulation|order|directive|review|survey|handbook|manual|agreement|convention|law|strategy|plan'
const PRONOUN =
  /^(?:(?:all|both|some|many|most|none|each|one|either|neither|much|several|few|two|three|half|part|any) of (?:this|these|that|those|them|it|which)|he|she|they|it|him|her|them|(?:the )?(?:latter|former)|others|another|neither|both|the same|the other|the others|each|doing so|one such|none)\b(?! of\b)/iu
const POSSESSIVE = /^(?:its|their|his|her)\s+\p{L}/iu
const DEMONSTRATIVE = new RegExp(
  `^(?:(?:this|these|that|those|such)(?! (?:${OWN_DOCUMENT})s?\\b)|(?:the|all|both|each|some|many|most) (?:of )?(?:these|those|such|two|three|above|latter|former|said)|(?:one|an|another|a second|a third|a further|the other|the second|the third) (?:other )?(?:reason|example|way|factor|option|problem|possibility|explanation|issue|approach|question))\\b`,
  'iu'
)
/** `Those who`, `Those without`: the words that follow say which. `Such as` opens examples. */
const SELF_CONTAINED =
  /^(?:those (?:who|whose|that|which|in|with|without|from|of|at|on|living|working|affected|under|over|aged|seeking|fleeing)\b|both (?:\p{Lu}|the\b)|each (?:\p{Ll}|of the\b)|such as\b|neither (?:\p{Lu}|the\b)|another (?!(?:reason|example|way|factor|option|problem|possibility|explanation|issue|approach|question)\b)\p{Ll}|none of the\b|her majesty|his (?:majesty|excellency|holiness))/u
const VERB_FOLLOWS =
  '(?:is|are|was|were|has|have|had|will|would|may|might|could|can|cannot|must|should|does|do|did|on (?:its|their) own|alone|also|in turn|not|\\w+ly|\\w+ed|came|made|led|gave|took|left|meant|became|began)\\b|[,—–]'
const SHOWS_ALONE = new RegExp(
  `^(?:(?:this|that) (?:${VERB_FOLLOWS}|\\w+[^\\Wsiu]s\\b(?! (?:${VERB_FOLLOWS})))|(?:these|those|such) (?:${VERB_FOLLOWS}))`,
  'iu'
)

function referenceAt(text: string): Dangling | undefined {
  if (SELF_CONTAINED.test(text.charAt(0).toLowerCase() + text.slice(1, 60)) || DUMMY_IT.test(text)) return undefined
  const pronoun = PRONOUN.exec(text) ?? SHOWS_ALONE.exec(text)
  if (pronoun !== null)
    return {
      text: pronoun[0]
        .split(' ')
        .slice(0, /^(?:this|these|that|those|such) /iu.test(pronoun[0]) ? 1 : 9)
        .join(' '),
      kind: 'pronoun'
    }
  const possessive = POSSESSIVE.exec(text)
  if (possessive !== null) return {text: possessive[0].split(' ')[0] ?? '', kind: 'pronoun'}
  const demonstrative = DEMONSTRATIVE.exec(text)
  return demonstrative === null ? undefined : {text: demonstrative[0], kind: 'demonstrative'}
}

/** `In 2019, it …`, `For the small states of the region, this …`: an adverbial of at most this many characters, then the subject. */
const ADVERBIAL_LENGTH = 100
const PREPOSITION =
  /^(?:in|on|at|during|after|before|since|by|for|over|under|within|from|between|with|without|through|despite|until|throughout|among|outside|inside|behind|again|last|next|every|\w+ly|today|yesterday)\b/iu

function afterAdverbial(text: string): Dangling | undefined {
  const comma = text.slice(0, ADVERBIAL_LENGTH).indexOf(', ')
  if (comma < 0 || !PREPOSITION.test(text)) return undefined
  const rest = text.slice(comma + 2)
  if (!/^(?:this|these|those|it|he|she|they)\b/u.test(rest)) return undefined
  const named = /\p{Lu}\p{Ll}+/u.test(
    text
      .slice(1, comma)
      .replace(
        /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/gu,
        ''
      )
  )
  return named && !/^th(?:is|ese|ose)\b/u.test(rest) ? undefined : referenceAt(rest)
}

const BOUND = new RegExp(
  `^(?:${alternatives(BOUND_STARTS)})(?:,|\\b(?= (?:it|he|she|they|the|this|an?|we|does|do|did|is|was|will|can|would|has|have)\\b))`,
  'iu'
)

/**
 * What at the start of the sentence refers to words before it, once the deletable connectives are gone: a bare pronoun
 * (`This`, `It`, `They`, `Its ties`), a demonstrative with a noun (`These assets`), or an adverb that binds (`Otherwise,`).
 * Undefined for a sentence that stands alone; the dummy `it` (`It is likely that`, `It remains to be seen`) does.
 */
export function danglingReference(text: string): Dangling | undefined {
  const start = danglingStart(text)
  const rest = text.slice(start?.length ?? 0).replace(/^["“‘'(]/u, '')
  const bound = BOUND.exec(rest)
  if (bound !== null && !/^there (?:is|was|will|would|has|have|can|does|did|do)\b/iu.test(rest)) {
    return {text: bound[0].replace(/,$/u, ''), kind: 'bound'}
  }
  if (start === undefined && (CONNECTIVE.test(rest) || CONJUNCTION.test(rest))) {
    return {text: /^[\p{L}]+/u.exec(rest)?.[0] ?? '', kind: 'bound'}
  }
  return referenceAt(rest) ?? afterAdverbial(rest)
}
