import type {CueRule} from './cue.ts'

/** `appears to`, `seems unlikely`; on television nobody only seems to be. */
export const appearances: CueRule = {
  form: 'modal',
  words: {phrases: ['appear', 'appears', 'appeared', 'appearing', 'seem', 'seems', 'seemed']},
  applies: ({after}) =>
    /^(?:,| (?:to|that|as if|as though|likely|unlikely|certain|[a-zà-ÿ]+(?:ly|ed|able|ive|ent|ous|less|al|ic|ant))\b)/.test(
      after
    ),
  guards: [
    {
      name: 'shows-itself',
      reason: 'appears in a place or at a time, and is seen there',
      refuses: ({cue, after}) =>
        cue.startsWith('appear') &&
        /^ (?:regularly|frequently|daily|weekly|briefly|publicly|directly|online|nightly|live|naked|immediately|recently|shortly|early)\b/.test(
          after
        )
    }
  ]
}

const HELD =
  'thought|believed|expected|predicted|projected|considered|assessed|rumoured|rumored|said|reported|understood|forecast|anticipated|estimated|feared|supposed'
/** Somebody addressed by a rule is expected to do what it says. */
const DUTY_BEARER =
  /\b(?:applicants|staff|members|agencies|students|employees|officers|bidders|suppliers|contractors|departments|candidates|users|licensees|pupils|operators) (?:are|were|will be) (?:[a-zà-ÿ]+ )?$/i

/** `is believed to have fled`, `it is feared that`: what is held by somebody who is not named. */
export const heldToBe: CueRule = {
  form: 'modal',
  words: {phrases: HELD.split('|')},
  applies: ({before, after}) =>
    (/^ to\b/.test(after) &&
      /\b(?:is|are|was|were|be|been|widely|generally|now|still|also|not|and|[a-zà-ÿ]+ly)\s$/.test(before)) ||
    (/^ that\b/.test(after) && /\bit (?:is|was|has been) (?:[a-zà-ÿ]+ly |also |now |still )?$/i.test(before)),
  guards: [
    {
      name: 'told-to-somebody',
      reason: 'said or reported to somebody',
      refuses: ({cue, after}) =>
        /^(?:said|reported)$/.test(cue) &&
        /^ to (?:the|an?|his|her|its|their|our|my|him|them|us|me|police|\p{Lu})/u.test(after)
    },
    {
      name: 'meant-or-due',
      reason: 'what was intended, or is a duty',
      refuses: ({cue, before, after}) =>
        (cue === 'supposed' && !/^ to have\b/.test(after)) || (cue === 'expected' && DUTY_BEARER.test(before))
    },
    {
      name: 'definition',
      reason: 'says what a word means',
      refuses: ({cue, after}) => cue === 'understood' && /^ to (?:mean|refer|include|cover)\b/.test(after)
    }
  ]
}

const ABILITY =
  /\b(?:as|where|wherever|when|whenever|if|not|longer|makes?|made|making|best|extent)\s$|\bas [a-zà-ÿ]+ (?:as )?$|\b(?:[a-zà-ÿ]+est|most|least|all|every|only|any|at all|becomes?|became) $/i
const MAY_BE = /\b(?:may|might|should|could|would) (?:also |well )?be $/i

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
      refuses: ({before, after}) => /^ (?:to|for|by|only|thanks|through|with)\b/.test(after) && !MAY_BE.test(before)
    }
  ]
}
