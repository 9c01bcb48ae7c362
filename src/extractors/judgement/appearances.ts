import type {CueRule} from './cue.ts'

/** `appears to`, `seems unlikely`; on television nobody only seems to be. */
export const appearances: CueRule = {
  form: 'modal',
  words: {phrases: ['appear', 'appears', 'appeared', 'appearing', 'seem', 'seems', 'seemed']},
  applies: ({after}) =>
    /^(?:,| (?:to|that|as if|as though|likely|unlikely|certain|\p{Ll}+(?:ly|ed|able|ive|ent|ous|less|al|ic|ant))\b)/u.test(
      after
    ),
  guards: [
    {
      name: 'shows-itself',
      reason: 'appears in a place or at a time, and is seen there',
      refuses: ({cue, after}) =>
        cue.startsWith('appear') &&
        /^ (?:regularly|frequently|daily|weekly|briefly|publicly|directly|online|nightly|live|naked|immediately|recently|shortly|early)\b/u.test(
          after
        )
    }
  ]
}

const HELD =
  'thought|believed|expected|predicted|projected|considered|assessed|rumoured|rumored|said|reported|understood|forecast|anticipated|estimated|feared|supposed'
/** Somebody addressed by a rule is expected to do what it says. */
const DUTY_BEARER =
  /\b(?:applicants|staff|members|agencies|students|employees|officers|bidders|suppliers|contractors|departments|candidates|users|licensees|pupils|operators) (?:are|were|will be) (?:\p{Ll}+ )?$/iu

/** `is believed to have fled`, `it is feared that`: what is held by somebody who is not named. */
export const heldToBe: CueRule = {
  form: 'modal',
  words: {phrases: HELD.split('|')},
  applies: ({before, after}) =>
    (/^ to\b/u.test(after) &&
      /\b(?:is|are|was|were|be|been|widely|generally|now|still|also|not|and|\p{Ll}+ly)\s$/u.test(before)) ||
    (/^ that\b/u.test(after) && /\bit (?:is|was|has been) (?:\p{Ll}+ly |also |now |still )?$/iu.test(before)),
  guards: [
    {
      name: 'told-to-somebody',
      reason: 'said or reported to somebody',
      refuses: ({cue, after}) =>
        /^(?:said|reported)$/u.test(cue) &&
        /^ to (?:the|an?|his|her|its|their|our|my|him|them|us|me|police|\p{Lu})/u.test(after)
    },
    {
      name: 'meant-or-due',
      reason: 'what was intended, or is a duty',
      refuses: ({cue, before, after}) =>
        (cue === 'supposed' && !/^ to have\b/u.test(after)) || (cue === 'expected' && DUTY_BEARER.test(before))
    },
    {
      name: 'definition',
      reason: 'says what a word means',
      refuses: ({cue, after}) => cue === 'understood' && /^ to (?:mean|refer|include|cover)\b/u.test(after)
    }
  ]
}

const ABILITY =
  /\b(?:as|where|wherever|when|whenever|if|not|longer|makes?|made|making|best|extent)\s$|\bas \p{Ll}+ (?:as )?$|\b(?:\p{Ll}+est|most|least|all|every|only|any|at all|becomes?|became) $/iu
const MAY_BE = /\b(?:may|might|should|could|would) (?:also |well )?be $/iu

/** `it is possible that`, `a possible merger`. */
export const possible: CueRule = {
  form: 'modal',
  words: {phrases: ['possible']},
  guards: [
    {
      name: 'as-possible',
      reason: 'as far as can be done: as soon as possible, where possible',
      refuses: ({before}) => ABILITY.test(before)
    },
    {
      name: 'can-be-done',
      reason: 'says that something can be done',
      refuses: ({before, after}) => /^ (?:to|for|by|only|thanks|through|with)\b/u.test(after) && !MAY_BE.test(before)
    }
  ]
}
