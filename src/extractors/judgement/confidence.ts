import {before, type CueRule} from './cue.ts'

const LEVEL =
  '(?:very high|very low|high|moderate|medium|low|limited|reasonable|some)(?:[- ]to[- ](?:high|moderate|medium|low))?'
const ASSESSMENT =
  '(?:this|the|our|its|these|that|his|their) (?:[a-z]{1,20} )?(?:assessments?|judge?ments?|estimates?|findings?|conclusions?|analys[ie]s|forecasts?|figures?|projections?|results?|attribution)'

/** `with high confidence`, `confidence in this judgement is low`; not the confidence of consumers or of parliaments. */
export const confidence: CueRule = {
  form: 'confidence',
  words: {
    anchors: ['confidence', 'confident'],
    pattern: `with ${LEVEL} (?:degree of |levels? of )?confidence|(?:have|has|had|hold|holds|held|express(?:es|ed)?|place[sd]?) ${LEVEL} confidence (?:that|in ${ASSESSMENT})|(?:our|the) (?:overall |analytical |level of )?confidence (?:in ${ASSESSMENT} |level )?(?:is|remains) ${LEVEL}|${LEVEL} confidence(?=[.;:,)]|$)|confidence(?: level)?: ?${LEVEL}|(?:is|are) (?:highly |very |fairly |reasonably |not )?confident that`
  },
  guards: [
    before(
      'mood-of-people',
      'the mood of consumers, firms or voters',
      /\b(?:consumer|business|public|investor|market|voter|popular|buyers['’]?|households?['’]?) $/i
    )
  ]
}
