import {HEDGE_ADJECTIVES, HEDGE_ADVERBS, HEDGE_NOUNS, HEDGE_VERBS} from '../../lexicon/hedges.ts'
import {after, anyOf, before, type CueMatch, type CueRule, cuesOf} from './rule.ts'

const LISTED = anyOf([...HEDGE_ADVERBS, ...HEDGE_ADJECTIVES, ...HEDGE_VERBS, ...HEDGE_NOUNS])
const MODAL_VERB = /(?<![\p{L}\p{N}'’-])(?:may|might|could)(?: not)?(?![\p{L}\p{N}'’-])/gu
/** After these `might` and `may` are nouns (`the might of the fleet`, `the month of May`). */
const NOUN_BEFORE =
  /\b(?:the|its|their|his|her|our|all|military|full|economic|naval|industrial|with|in|of|since|until|by|last|this|next|early|late|mid)\s$/iu
/** What an office may do by right is no guess. Source: verbs of rules and application forms. */
const PERMITTED =
  /^ (?:not )?(?:(?:also|only|then|at any time) )?(?:apply|appeal|request|submit|elect|delegate|appoint|issue|grant|revoke|waive|impose|make (?:regulations|rules|orders|an application|a claim)|by (?:regulation|order|notice|resolution)|not be (?:used|disclosed|reproduced|sold|published|copied)|be (?:used|obtained|downloaded|submitted|addressed|sent|made by|granted|appointed|reproduced|requested|delegated|waived|revoked|cited) (?:only|for|from|by|to|in|as|with|at|on))\b/iu
/** `could be seen` tells what was seen; a past ability, not a guess. */
const PERCEIVED =
  /^ (?:only |also |clearly |still |easily |then )?be (?:seen|heard|detected|observed|found|shown|demonstrated|identified|measured|felt|smelt|distinguished|obtained|reversed|blocked|abolished|inhibited|restored|achieved|established|recovered|induced|prevented)\b/iu
const APPEARS = anyOf(['appears?', 'appeared', 'seems?', 'seemed', 'appearing'])
const HELD = anyOf([
  'thought',
  'believed',
  'expected',
  'predicted',
  'projected',
  'considered',
  'assessed',
  'rumoured',
  'rumored',
  'said',
  'reported',
  'understood',
  'forecast',
  'anticipated',
  'estimated',
  'feared',
  'supposed'
])
const POSSIBLE = anyOf(['possible'])

const modalVerbs: CueRule = (sentence) =>
  cuesOf(sentence, MODAL_VERB, (match) => {
    const next = after(match)
    if (!/^(?:[ ,]|$)/u.test(next) || /^ (?:of|day|\d)/iu.test(next)) return false
    if (
      match[0].startsWith('could') &&
      (PERCEIVED.test(next) || (match[0] === 'could not' && !/^ (?:yet )?be (?:ruled out|excluded)/u.test(next)))
    )
      return false
    if (/^may/u.test(match[0]) && PERMITTED.test(next)) return false
    return match[0].startsWith('could') || !NOUN_BEFORE.test(before(match)) || /\b(?:all|this) $/iu.test(before(match))
  })

const appears: CueRule = (sentence) =>
  cuesOf(sentence, APPEARS, (match) =>
    /^(?:,| (?:to|that|as if|as though|likely|unlikely|certain|\p{Ll}+(?:ly|ed|able|ive|ent|ous|less|al|ic|ant))\b)/u.test(
      after(match)
    )
  )

const held: CueRule = (sentence) =>
  cuesOf(
    sentence,
    HELD,
    (match) =>
      (/^ to\b/u.test(after(match)) &&
        /\b(?:is|are|was|were|be|been|widely|generally|now|still|also|not|and|\p{Ll}+ly)\s$/u.test(before(match))) ||
      (/^ that\b/u.test(after(match)) &&
        /\bit (?:is|was|has been) (?:\p{Ll}+ly |also |now |still )?$/iu.test(before(match)))
  )

const ABILITY =
  /\b(?:as|where|wherever|when|whenever|if|not|makes?|made|making|best)\s$|\bas \p{Ll}+ (?:as )?$|\b(?:\p{Ll}+est|most|least|all|every|only) $/iu
const MAY_BE = /\b(?:may|might|should|could|would) (?:also |well )?be $/iu
const possible: CueRule = (sentence) =>
  cuesOf(sentence, POSSIBLE, (match) => {
    if (ABILITY.test(before(match))) return false
    return !/^ (?:to|for|by)\b/u.test(after(match)) || MAY_BE.test(before(match))
  })

/** `suggested a way` proposes; `does not imply that` denies. */
const PROPOSED =
  /^ (?:an?|the|some|several|two|three|other) (?:\p{Ll}+ )?(?:ways?|changes?|amendments?|reforms?|measures?|options?|names?|dates?|topics?|alternatives?|improvements?)\b/u
const listed: CueRule = (sentence) =>
  cuesOf(sentence, LISTED, (match) => {
    if (/^suggest/iu.test(match[0]) && PROPOSED.test(after(match))) return false
    return (
      !/^(?:impl|indicat|suggest|infer|hint)/iu.test(match[0]) || !/(?:\bnot|n['’]t|\bnever) $/iu.test(before(match))
    )
  })

/** `could`, `might not`, `appears to`, `reportedly`, `can be expected to`: less than a likelihood, and no plain ability or permission. */
export const modal: CueRule = (sentence): readonly CueMatch[] => [
  ...listed(sentence),
  ...modalVerbs(sentence),
  ...appears(sentence),
  ...held(sentence),
  ...possible(sentence)
]
