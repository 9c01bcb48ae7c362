import {appearances, heldToBe, possible} from './appearances.ts'
import {assumption} from './assumption.ts'
import {confidence} from './confidence.ts'
import type {CueRule} from './cue.ts'
import {evidence} from './evidence.ts'
import {gaps} from './gap.ts'
import {likelihood} from './likelihood.ts'
import {modalVerbs} from './modal-verbs.ts'
import {advice, duties} from './recommendation.ts'

/** All rules. Their order does not matter: where cues overlap, the one of the earlier form stands. */
export const rules: readonly CueRule[] = [
  likelihood,
  confidence,
  ...gaps,
  assumption,
  evidence,
  modalVerbs,
  appearances,
  heldToBe,
  possible,
  duties,
  advice
]
