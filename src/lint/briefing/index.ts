// All rules on the words of likelihood in a briefing; one file each and one line here.
import type {BriefingRule} from '../rule.ts'
import {confidenceStandsAlone} from './confidence-stands-alone.ts'
import {judgementHasConfidence} from './judgement-has-confidence.ts'
import {likelihoodIsOfOneRow} from './likelihood-is-of-one-row.ts'
import {likelihoodIsOnScale} from './likelihood-is-on-scale.ts'
import {percentFitsItsWord} from './percent-fits-its-word.ts'

export const briefingRules: readonly BriefingRule[] = [
  confidenceStandsAlone,
  judgementHasConfidence,
  likelihoodIsOfOneRow,
  likelihoodIsOnScale,
  percentFitsItsWord
]
