import {gated} from '../../prose/gated.ts'
import {type CueRule, cuesOf} from './rule.ts'

const LEVEL =
  '(?:very high|very low|high|moderate|medium|low|limited|reasonable|some)(?:[- ]to[- ](?:high|moderate|medium|low))?'
const ASSESSMENT =
  '(?:this|the|our|its|these|that|his|their) (?:\\p{Ll}+ )?(?:assessments?|judge?ments?|estimates?|findings?|conclusions?|analys[ie]s|forecasts?|figures?|projections?|results?|attribution)'
const PATTERN = gated(
  `\\b(?:with ${LEVEL} (?:degree of |levels? of )?confidence\\b|(?:have|has|had|hold|holds|held|express(?:es|ed)?|place[sd]?) ${LEVEL} confidence (?:that|in ${ASSESSMENT})|(?:our|the) (?:overall |analytical |level of )?confidence (?:in ${ASSESSMENT} |level )?(?:is|remains) ${LEVEL}\\b|${LEVEL} confidence\\b(?=[.;:,)]|$)|confidence(?: level)?: ?${LEVEL}\\b|(?:is|are) (?:highly |very |fairly |reasonably |not )?confident that\\b)`,
  '',
  ''
)
const MARKETS = /\b(?:consumer|business|public|investor|market|voter|popular|buyers['’]?|households?['’]?) $/iu

/** `with high confidence`, `confidence in this judgement is low`; not the confidence of consumers or of parliaments. */
export const confidence: CueRule = (sentence) =>
  cuesOf(sentence, PATTERN, (match) => !MARKETS.test(sentence.slice(Math.max(0, match.index - 20), match.index)))
